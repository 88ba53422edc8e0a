import {
  bare,
  type Finding,
  findAnswers,
  type SeenMessage,
  type WatchedCase,
} from '../complaint/case-answers.ts'
import { runOf } from '../complaint/case-clock.ts'
import { type CaseEvent, type CaseFile, eventOf } from '../complaint/case-event.ts'
import type { Config } from '../config/account.ts'
import { authorityById } from '../directory/authorities.ts'
import { domainOf, parseAddress } from '../mail/address.ts'
import { unpackFacts } from '../scan/facts.ts'
import { loadPerson } from '../scan/registry.ts'
import type { Store } from '../store/store.ts'
import type { FolderRole } from '../trace/folder-role.ts'
import { identityOf } from '../verdict/intruder.ts'
import type { Person } from '../verdict/person.ts'
import { type Verdict, type VerdictKind, verdictKinds } from '../verdict/verdict.ts'

/**
 * Looks through what was read for letters of the cases, for what may be answers to them, and for mail after an
 * objection, and records what was seen. What an answer is worth the person says.
 *
 * @param keep false: only look
 */
export function lookForAnswers(store: Store, config: Config | null, now: Date, keep: boolean): Finding[] {
  const files = store.cases.list()
  const [since] = files.map((file) => file.openedOn).sort()
  if (since === undefined) return []
  const watched = files.map((file) => watch(store, file))
  const earliest = watched.flatMap(({ events }) => events.map((event) => event.on))
  const messages = seenSince(store, loadPerson(store, config), [since, ...earliest].sort()[0] ?? since)
  const found = findAnswers(watched, messages)
  if (keep && found.length > 0)
    store.transaction(() => {
      for (const one of found) record(store, one, now)
    })
  return found
}

function watch(store: Store, file: CaseFile): WatchedCase {
  const events = store.cases.events(file.number)
  // Whether a question or more time came in time makes no difference here: either way an answer is waited for.
  const { state } = runOf(file, events, () => false)
  const isWaiting = !['draft', 'answered', 'closed', 'abandoned'].includes(state)
  return { file, events, identities: identitiesOf(store, file, events), isWaiting }
}

/** Who writes for a counterpart: the addresses written to, and what registry and directory know of it. */
function identitiesOf(store: Store, file: CaseFile, events: readonly CaseEvent[]): Set<string> {
  const authorities = [
    // A complaint about one of several parties may say about whom: `frcnil/Shop`.
    file.to === 'authority' ? (file.counterpart.split('/')[0] ?? null) : null,
    ...events.map((event) => event.authority),
  ]
  const service = file.to === 'service' ? store.services.find(file.counterpart) : undefined
  const names = [
    ...events
      .filter(({ kind }) => kind === 'sent' || kind === 'reminded')
      .flatMap((event) => event.party ?? []),
    ...(service?.contacts ?? []),
    ...(service?.domains ?? []).flatMap(({ domain, role }) =>
      role === 'own' || role === 'successor' ? domain : [],
    ),
    ...(file.to === 'author' ? [bare(file.counterpart)] : []),
    ...authorities.flatMap((id) => (id === null ? [] : (authorityById(id)?.email ?? []))),
  ]
  return new Set(names.flatMap(identity))
}

/** The organisation of a domain or address, as `identityOf` names it. */
function identity(name: string): string[] {
  const address = parseAddress(name.includes('@') ? name : `any@${name}`)
  return address === undefined ? [] : [identityOf(address, domainOf(address))]
}

/** The messages received since a day, and all of the person's own that may name a case: a file of sent mail has no such day. */
function seenSince(store: Store, person: Person, since: string): SeenMessage[] {
  const kinds = verdictKinds.filter((kind) => kind !== 'outgoing')
  const own = store.verdicts.list({ kinds: ['outgoing'] }).filter((row) => /lt-/i.test(row.facts))
  const aliases = new Map(store.aliases.list().map(({ id, address }) => [id, address]))
  return [...own, ...store.verdicts.list({ kinds, since })].map(
    ({ sightingId, aliasId, json, facts, ...row }) => {
      const kind = row.kind as VerdictKind
      const sighting = unpackFacts(facts)
      const role = kind === 'outgoing' ? store.sightings.get(sightingId)?.role : null
      const standing = sighting.author === null ? null : person.standing(sighting.author.address)
      return {
        id: sightingId,
        role: (role ?? null) as FolderRole | null,
        kind,
        alias: aliasId === null ? null : (aliases.get(aliasId) ?? null),
        intruder: kind === 'leak' ? (JSON.parse(json) as Verdict).intruder : null,
        sighting,
        isOwn: standing === 'own' || standing === 'registered',
      }
    },
  )
}

const recognised: Record<Finding['by'], string> = {
  'names-the-letter': 'it names the letter in In-Reply-To or References',
  reference: 'the reference stands in its subject',
  counterpart: 'its author writes for the counterpart',
  'sent-folder': 'found among your sent mail by the reference in its subject',
}

function record(
  store: Store,
  { file, kind, by, on, grade, message, eventId, automatic }: Finding,
  now: Date,
): void {
  const { messageId, author, candidates } = message.sighting
  if (eventId !== null) {
    store.cases.nameMessage(eventId, { messageId, sightingId: message.id })
    return
  }
  const isLetter = kind === 'sent'
  const to = candidates.find((candidate) => candidate.stamp === 'destination')?.address ?? null
  const what =
    kind === 'returned' ? 'the letter seems to have come back; ' : automatic ? 'an automatic reply; ' : ''
  const event = eventOf(isLetter ? 'sent' : kind === 'mail-after-objection' ? kind : 'reply-seen', on, {
    channel: 'email',
    party: isLetter ? to : (author?.address ?? null),
    note: `${what}${recognised[by]}`,
    messageId,
    sightingId: message.id,
    grade,
  })
  store.cases.addEvent(file.number, event, now.toISOString())
}
