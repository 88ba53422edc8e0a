import { statSync } from 'node:fs'
import { gatherPack } from '../case/evidence-pack.ts'
import { faultOfDirectory, writePack } from '../case/evidence-pack-write.ts'
import { NoPack, verifyPack } from '../case/verify-pack.ts'
import type { Config } from '../config/account.ts'
import type { Incident } from '../incident/incident.ts'
import type { IncidentIntruder } from '../incident/intruders.ts'
import { checkedText, writtenText } from '../report/evidence-text.ts'
import { type Language, languages } from '../report/say.ts'
import { sayIn } from '../report/say-in.ts'
import type { EvidenceCheckOutput, EvidenceExportOutput } from '../report/schema/evidence.ts'
import { loadPerson } from '../scan/registry.ts'
import { judged } from '../scan/scan.ts'
import { find } from './alias-register.ts'
import { readAddress, readPath } from './arguments.ts'
import { exitStatus } from './exit-status.ts'
import type { JsonOption } from './json-option.ts'
import type { Session } from './session.ts'
import { UserError } from './user-error.ts'
import { version } from './version.ts'
import { withWorkspace } from './workspace.ts'

/** Options of `evidence export`, as typed. */
export interface ExportOptions extends JsonOption {
  readonly out: string
  readonly intruder?: string
  readonly lang?: string
}

/** `evidence export`: gathers, and writes all of it or nothing. */
export async function exportPack(session: Session, text: string, options: ExportOptions): Promise<void> {
  const directory = readPath(options.out, session.world.workingDir, 'directory')
  checkDirectory(directory, options.out)
  await withWorkspace(session, async ({ store, config }) => {
    const alias = find(store, readAddress(text))
    const found = judged(store, config, session.world.now())
    const incident = found.incidents.find((one) => one.alias === alias.address)
    const known = loadPerson(store, config).aliasOf(alias.address)
    if (incident === undefined || known === null || incident.messages + incident.notices.length === 0)
      throw new UserError(
        'no-input',
        `there is no incident for ${alias.address}, so there is no evidence of one`,
        'see: leaktrace leak list --all',
      )
    const pack = await gatherPack(store, config, {
      known,
      incident,
      intruder: options.intruder === undefined ? null : intruderOf(incident, options.intruder),
      judged: found,
      say: await sayIn(packLanguage(config, options.lang, session.say.language)),
      version,
      now: session.world.now(),
    })
    writePack(directory, pack.files)
    const { manifest, fingerprint } = pack
    const messages = manifest.messages.filter(({ role }) => role === 'stranger').length
    if (options.json === true)
      session.printJson({
        schema: 'leaktrace.evidence-export/1',
        directory,
        alias: manifest.alias,
        intruder: manifest.intruder,
        fingerprint,
        files: pack.files.map(({ name, octets }) => ({ name, size: octets.length })),
        missing: manifest.missing,
      } satisfies EvidenceExportOutput)
    else {
      const { missing, alias: address } = manifest
      const written = { directory: options.out, alias: address, messages, fingerprint, missing }
      session.print(writtenText({ ...written, files: pack.files.length }, session.paint))
    }
    session.note(
      'leaktrace: the .eml files are exactly what you received: they hold your real mailbox address and may name other persons; in all other files those addresses are hidden',
    )
  })
}

/** As letters: what is asked for, the person's language for letters, that of their country; else what they read themselves. */
function packLanguage(config: Config | null, asked: string | undefined, read: Language): Language {
  const { language, country } = config?.identity ?? { language: null, country: null }
  return languages.find((one) => one === asked) ?? language ?? (country === 'FR' ? 'fr' : read)
}

function checkDirectory(directory: string, typed: string): void {
  const fault = faultOfDirectory(directory)
  if (fault === null) return
  const what = fault === 'not-empty' ? 'is not empty' : 'is there and is no directory'
  throw new UserError(
    'cannot-create',
    `${typed} ${what}`,
    'name a directory that is new or empty; nothing was written',
  )
}

function intruderOf({ alias, intruders }: Incident, name: string): IncidentIntruder {
  const wanted = name.trim().toLowerCase()
  const found = intruders.find(({ domain, claims, key }) => [domain, claims, key].includes(wanted))
  if (found !== undefined) return found
  const names = intruders.map(({ domain, claims, key }) => domain ?? claims ?? key)
  const hint = names.length === 0 ? 'leave --intruder out' : `name one of: ${names.join(', ')}`
  throw new UserError('no-input', `nobody known as ${name} wrote to ${alias}`, hint)
}

/** `evidence verify`: 65 when something does not agree. */
export async function verify(session: Session, typed: string, options: JsonOption): Promise<void> {
  const directory = readPath(typed, session.world.workingDir, 'directory')
  if (statSync(directory, { throwIfNoEntry: false })?.isDirectory() !== true)
    throw new UserError('no-input', `there is no directory ${typed}`, 'check the path')
  const check = await verifyPack(directory, version).catch((error: unknown) => {
    if (!(error instanceof NoPack)) throw error
    throw new UserError(
      'bad-data',
      `${typed} holds neither SHA256SUMS nor manifest.json, so it is no evidence pack`,
      'name a directory that `leaktrace evidence export` wrote',
    )
  })
  const { manifest, fingerprint, files, faults, signatures, remade, notes } = check
  if (faults.length > 0) session.status = exitStatus['bad-data']
  const made =
    manifest === null ? null : { at: manifest.createdAt, by: manifest.leaktrace, alias: manifest.alias }
  const missing = manifest?.missing ?? []
  const told = { directory: typed, fingerprint, files, made, faults, signatures, remade, notes, missing }
  if (options.json === true)
    session.printJson({
      schema: 'leaktrace.evidence-check/1',
      agrees: faults.length === 0,
      ...told,
    } satisfies EvidenceCheckOutput)
  else session.print(checkedText(told, session.paint))
}
