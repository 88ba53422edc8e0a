import type { Alias } from '../alias/alias.ts'
import type { Service } from '../alias/service.ts'
import { showAddress } from '../mail/address.ts'
import { toULabel } from '../mail/domain.ts'
import type { Person } from '../verdict/person.ts'
import { type VerdictKind, verdictKinds } from '../verdict/verdict.ts'
import { clean } from './clean.ts'
import { showDay } from './dates.ts'
import type { Paint } from './paint.ts'
import { table } from './table.ts'
import { verdictWords } from './verdict-words.ts'

/** Somebody who wrote to an alias, as `alias show` lists them. */
export interface ShownCorrespondent {
  readonly author: string
  readonly verdict: VerdictKind
  readonly authenticated: boolean
  readonly messages: number
  readonly firstSeen: string | null
  readonly lastSeen: string | null
}

/** The table of `alias list`. */
export function aliasTable(aliases: readonly Alias[], person: Person, width: number, paint: Paint): string {
  const columns = [
    { heading: 'alias', least: 20 },
    { heading: 'given to', least: 10 },
    { heading: 'on', least: 11 },
    { heading: 'guessable', least: 9, optional: 1 },
    { heading: 'status', least: 6 },
  ]
  const rows = aliases.map((alias) => [
    clean(showAddress(alias.address)),
    alias.disclosures
      .map((disclosure) => clean(disclosure.service) + (disclosure.exclusive ? '' : ' (perhaps others)'))
      .join(', ') || '–',
    showDay(alias.disclosures[0]?.givenOn ?? null),
    person.aliasOf(alias.address)?.unguessable === true ? 'no' : 'yes',
    alias.status,
  ])
  return table(columns, rows, width, paint, (text, column) => (column === 0 ? paint.strong(text) : text))
}

/** One alias at length: `alias show`. */
export function aliasText(
  alias: Alias,
  services: readonly Service[],
  person: Person,
  wrote: readonly ShownCorrespondent[],
  width: number,
  paint: Paint,
): string {
  const lines = [paint.strong(clean(showAddress(alias.address)))]
  for (const { service, givenOn, how, exclusive } of alias.disclosures) {
    const day = givenOn === null ? '' : ` on ${showDay(givenOn)}`
    lines.push(
      `  given to ${clean(service)}${day}${how === null ? '' : ` (${clean(how)})`}${exclusive ? ', to nobody else' : ''}`,
    )
    const domains = services.find((one) => one.name === service)?.domains ?? []
    for (const { domain, role, since, until } of domains) {
      const from = since === null ? '' : ` from ${showDay(since)}`
      lines.push(
        `    ${paint.faint(role.padEnd(9))} ${clean(toULabel(domain))}${from}${until === null ? '' : ` until ${showDay(until)}`}`,
      )
    }
  }
  const unguessable = person.aliasOf(alias.address)?.unguessable === true
  lines.push(
    `  ${unguessable ? 'nobody can guess it' : 'a stranger could guess it'}; ${alias.status}; ${alias.origin}`,
  )
  if (alias.note !== null) lines.push(`  ${clean(alias.note)}`)
  lines.push('', paint.strong('Who wrote to it'))
  if (wrote.length === 0) return [...lines, '  nobody yet, in the mail read so far'].join('\n')
  return [...lines, correspondentTable(wrote, width, paint)].join('\n')
}

function correspondentTable(wrote: readonly ShownCorrespondent[], width: number, paint: Paint): string {
  const columns = [
    { heading: 'author', least: 20 },
    { heading: 'judged', least: 12 },
    { heading: 'mails', least: 5, align: 'right' as const },
    { heading: 'first', least: 11, optional: 1 },
    { heading: 'last', least: 11 },
    { heading: 'confirmed', least: 9, optional: 2 },
  ]
  const rows = wrote.map((one) => [
    clean(one.author.includes('@') ? showAddress(one.author) : toULabel(one.author)),
    verdictWords[one.verdict].title,
    String(one.messages),
    showDay(one.firstSeen),
    showDay(one.lastSeen),
    one.authenticated ? 'yes' : 'no',
  ])
  const bad = new Set<VerdictKind>(
    [...verdictKinds].filter((kind) => kind === 'leak' || kind === 'impersonation'),
  )
  return table(columns, rows, width, paint, (text, column, row) => {
    const kind = wrote[row]?.verdict
    return column === 1 && kind !== undefined && bad.has(kind) ? paint.bad(text) : text
  })
}

/** The table of `service list`. */
export function serviceTable(
  services: readonly Service[],
  aliases: readonly Alias[],
  width: number,
  paint: Paint,
): string {
  const columns = [
    { heading: 'service', least: 10 },
    { heading: 'domains', least: 20 },
    { heading: 'aliases', least: 7, align: 'right' as const },
    { heading: 'contact', least: 10 },
  ]
  const rows = services.map((service) => [
    clean(service.name),
    service.domains
      .map(({ domain, role }) => clean(toULabel(domain)) + (role === 'own' ? '' : ` (${role})`))
      .join(', ') || '–',
    String(
      aliases.filter((alias) => alias.disclosures.some((disclosure) => disclosure.service === service.name))
        .length,
    ),
    service.contacts.map(clean).join(', ') || '–',
  ])
  return table(columns, rows, width, paint, (text, column) => (column === 0 ? paint.strong(text) : text))
}
