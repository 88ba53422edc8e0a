import type { Config } from '../config/account.ts'
import type { Incident } from '../incident/incident.ts'
import type { IncidentIntruder } from '../incident/intruders.ts'
import { parseHeaderSection } from '../mail/header.ts'
import { maskFor } from '../report/evidence-mask.ts'
import { readmeText } from '../report/evidence-readme.ts'
import { type JudgedMessage, verdictText } from '../report/evidence-verdict.ts'
import { prettyJson } from '../report/json-text.ts'
import type { Say } from '../report/say.ts'
import type { Judged } from '../scan/scan.ts'
import type { Store } from '../store/store.ts'
import type { KnownAlias } from '../verdict/person.ts'
import { copiesOf, type PackMessage, routeOf } from './evidence-pack-derived.ts'
import type { DkimKeys, Manifest } from './evidence-pack-manifest.ts'
import { chooseMessages } from './evidence-pack-messages.ts'
import { registryExtract } from './evidence-pack-registry.ts'
import { type PackFile, sha256Of, sumsText } from './evidence-pack-sums.ts'
import { timelineOf } from './evidence-pack-timeline.ts'
import { type CaseMessage, strangersMessages } from './fact-messages.ts'

/** What a pack is to be about. */
export interface PackOrder {
  readonly known: KnownAlias
  readonly incident: Incident
  /** Only this one's messages; null: everybody's. */
  readonly intruder: IncidentIntruder | null
  readonly judged: Judged
  /** The language of what people read in it. */
  readonly say: Say
  readonly version: string
  readonly now: Date
}

/** An evidence pack, complete, before it is written anywhere. */
export interface Pack {
  readonly manifest: Manifest
  readonly files: readonly PackFile[]
  /** SHA-256 of its SHA256SUMS: names the whole pack in one line. */
  readonly fingerprint: string
}

/** What untouched originals mean, for whoever reads the manifest. */
const untouched =
  'the .eml files are exactly what was received: they hold the mailbox address of the owner and may name other persons; in all other files those addresses are hidden'

/**
 * Gathers the evidence of an incident from what is kept; nothing is fetched.
 * @throws StoreError
 */
export async function gatherPack(store: Store, config: Config | null, order: PackOrder): Promise<Pack> {
  const { known, incident, intruder, judged, say, version, now } = order
  const { address } = known.alias
  const about = intruder === null ? incident : { ...incident, intruders: [intruder] }
  const strangers = strangersMessages(store, known.alias.id).filter((one) => isBy(one, intruder))
  const ids = strangers.map(({ id }) => id)
  const { messages, missing } = chooseMessages(store, config, about, ids, judged.judgement)
  const packed = [...messages.values()]
  const createdAt = now.toISOString()
  const files: (PackFile & { readonly from: string })[] = []
  const add = (name: string, content: string | Uint8Array, from: string): void => {
    files.push({ name, octets: typeof content === 'string' ? Buffer.from(content, 'utf8') : content, from })
  }
  for (const message of packed) {
    const { host, fetchedAt, file } = message.entry
    const served = host === null ? 'read from a file of the owner’s' : `served by ${host}`
    add(file, message.octets, `${served} on ${fetchedAt}, untouched`)
    for (const copy of await copiesOf(address, message, say)) add(copy.name, copy.text, copy.from)
  }
  const route = routeOf(address, packed, say)
  add(route.name, route.text, route.from)
  const judgedMessages = strangers.map(judgedBy(address, messages, say))
  add('verdict.md', verdictText(about, judgedMessages, say), 'concluded by leaktrace')
  add(
    'registry-extract.json',
    `${prettyJson(registryExtract(store, known))}\n`,
    'the registry of the address’s owner',
  )
  add('timeline.csv', timelineOf(store, known.alias, messages), 'the registry of the address’s owner')
  add('dkim-keys.json', `${prettyJson(keysOf(packed))}\n`, 'DNS, at the time that stands beside each key')
  const readme = { alias: address, createdAt, version, messages: strangers.length, missing }
  add('README.txt', readmeText(readme, say), 'written by leaktrace')
  const manifest: Manifest = {
    schema: 'leaktrace.evidence/1',
    leaktrace: version,
    createdAt,
    lang: say.language,
    alias: address,
    intruder: intruder === null ? null : (intruder.domain ?? intruder.claims ?? intruder.key),
    untouched,
    messages: packed.map(({ entry }) => entry),
    files: files
      .map(({ name, octets, from }) => ({ name, size: octets.length, sha256: sha256Of(octets), from }))
      .sort((a, b) => (a.name < b.name ? -1 : 1)),
    missing: [...missing],
  }
  const all: PackFile[] = [
    ...files,
    { name: 'manifest.json', octets: Buffer.from(`${prettyJson(manifest)}\n`, 'utf8') },
  ]
  const sums = Buffer.from(sumsText(all.map(({ name, octets }) => [name, sha256Of(octets)])), 'utf8')
  return { manifest, files: [...all, { name: 'SHA256SUMS', octets: sums }], fingerprint: sha256Of(sums) }
}

function isBy({ key, verdict }: CaseMessage, intruder: IncidentIntruder | null): boolean {
  if (intruder === null) return true
  return key === intruder.key && (verdict.kind === 'impersonation') === (intruder.kind === 'impersonation')
}

function judgedBy(
  alias: string,
  messages: ReadonlyMap<number, PackMessage>,
  say: Say,
): (message: CaseMessage) => JudgedMessage {
  return ({ id, sighting, verdict }) => {
    const packed = messages.get(id)
    const fields = packed === undefined ? [] : parseHeaderSection(packed.octets.toString('latin1')).fields
    return {
      file: packed?.entry.file ?? null,
      receivedAt: sighting.receivedAt,
      verdict,
      hide: (text) => maskFor(fields, alias, say).text(text),
    }
  }
}

function keysOf(messages: readonly PackMessage[]): DkimKeys {
  return {
    schema: 'leaktrace.dkim-keys/1',
    messages: messages.flatMap(({ entry, verification }) =>
      verification === null
        ? []
        : [
            {
              file: entry.file,
              at: verification.at,
              signatures: verification.signatures.map(
                ({ field, signingDomain, selector, result, reason }) => ({
                  field,
                  signingDomain,
                  selector,
                  result,
                  reason,
                }),
              ),
              keys: [...verification.keys],
            },
          ],
    ),
  }
}
