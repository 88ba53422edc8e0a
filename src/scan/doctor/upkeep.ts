import type { Alias } from '../../alias/alias.ts'
import type { Service } from '../../alias/service.ts'
import { advice, type Finding, fine } from '../../report/doctor-finding.ts'
import type { Store } from '../../store/store.ts'

/** What a person would want to do one of these days. */
export function upkeepFindings(store: Store, now: Date): readonly Finding[] {
  const aliases = store.aliases.list()
  const services = store.services.list()
  return [
    scanFinding(store, now),
    ...skippedFindings(store),
    breachFinding(store, now),
    ...(aliases.length === 0
      ? [advice('upkeep', 'aliases', 'no address is registered', 'register one with: leaktrace alias add')]
      : [domainFinding(aliases, services), contactFinding(store, aliases, services)]),
  ]
}

function scanFinding(store: Store, now: Date): Finding {
  const runs = store.runs.list(20)
  const last = runs.find(({ finishedAt }) => finishedAt !== null)
  if (runs.length === 0)
    return advice('upkeep', 'scan', 'no mail was read yet', 'read it with: leaktrace scan')
  if (last === undefined || last.id < (runs[0]?.id ?? 0))
    return advice(
      'upkeep',
      'scan',
      `the last scan (${runs[0]?.source}) was cut on ${dayOf(runs[0]?.startedAt)}, or is running`,
      'the same scan goes on where it stopped',
    )
  const days = daysBetween(last.finishedAt, now)
  const words = `the last scan was on ${dayOf(last.finishedAt)} (${last.source})`
  return days <= 30
    ? fine('upkeep', 'scan', words)
    : advice('upkeep', 'scan', `${words}, ${days} days ago`, 'run it again with: leaktrace scan')
}

function skippedFindings(store: Store): Finding[] {
  const folders = store.cursors.list().filter(({ skipped }) => skipped > 0)
  const total = folders.reduce((sum, { skipped }) => sum + skipped, 0)
  if (total === 0) return []
  const where = folders.map(({ source, path }) => `${source} ${path}`).slice(0, 3)
  return [
    advice(
      'upkeep',
      'skipped',
      `what could not be read: ${total === 1 ? '1 message' : `${total} messages`}, in ${where.join(', ')}`,
      'a scan says why; what the server refused is asked for again each time',
    ),
  ]
}

/** Half a year: a list of breaches that is older lacks many. */
const OLD_LIST = 180

function breachFinding(store: Store, now: Date): Finding {
  const newest = store.breaches.list().reduce((day, { readOn }) => (readOn > day ? readOn : day), '')
  const next = 'get the public list, without any address of yours being sent: leaktrace breach fetch'
  if (newest === '') return advice('upkeep', 'breaches', 'only the built-in breaches are known', next)
  const days = daysBetween(newest, now)
  return days <= OLD_LIST
    ? fine('upkeep', 'breaches', `the list of breaches is of ${newest}`)
    : advice('upkeep', 'breaches', `the list of breaches is ${days} days old`, next)
}

function domainFinding(aliases: readonly Alias[], services: readonly Service[]): Finding {
  const known = new Set(
    services.filter(({ domains }) => domains.some(({ role }) => role === 'own')).map(({ name }) => name),
  )
  const given = [...new Set(aliases.flatMap(({ disclosures }) => disclosures.map(({ service }) => service)))]
  const without = given.filter((name) => !known.has(name))
  if (without.length === 0) return fine('upkeep', 'domains', 'every service has a domain of its own')
  return advice(
    'upkeep',
    'domains',
    `no domain is known for ${listed(without)}: its own mail looks like a stranger’s`,
    `leaktrace service domain add "${without[0]}" DOMAIN --role own`,
  )
}

/** A contact is wanted where a letter is near: for services whose address is used by somebody else. */
function contactFinding(store: Store, aliases: readonly Alias[], services: readonly Service[]): Finding {
  const open = new Set(
    store.incidents.list().flatMap(({ aliasId, state }) => (state === 'open' ? [aliasId] : [])),
  )
  const wanted = new Set(
    aliases
      .filter(({ id }) => open.has(id))
      .flatMap(({ disclosures }) => disclosures.map(({ service }) => service)),
  )
  const without = services.filter(({ name, contacts }) => wanted.has(name) && contacts.length === 0)
  const [first] = without
  if (first === undefined)
    return fine('upkeep', 'contacts', 'every service with an open incident has a contact')
  return advice(
    'upkeep',
    'contacts',
    `no contact is known for ${listed(without.map(({ name }) => name))}, to which a letter may go`,
    `leaktrace service edit "${first.name}" --contact ADDRESS`,
  )
}

function listed(names: readonly string[]): string {
  const shown = names.slice(0, 3).join(', ')
  return names.length > 3 ? `${shown} and ${names.length - 3} more` : shown
}

function dayOf(at: string | null | undefined): string {
  return at?.slice(0, 10) ?? 'an unknown day'
}

function daysBetween(from: string | null, to: Date): number {
  return from === null ? 0 : Math.floor((to.getTime() - Date.parse(from)) / 86_400_000)
}
