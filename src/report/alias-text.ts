import { type Alias, FIRST_MAIL_SEEN } from '../alias/alias.ts'
import type { Service } from '../alias/service.ts'
import { showAddress } from '../mail/address.ts'
import { toULabel } from '../mail/domain.ts'
import type { Person } from '../verdict/person.ts'
import { type VerdictKind, verdictKinds } from '../verdict/verdict.ts'
import { clean } from './clean.ts'
import { showAgo } from './dates.ts'
import type { Paint } from './paint.ts'
import { labelWidth, timeWords } from './service-text.ts'
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

/** A correspondent of an alias as an alias service's export lists it. */
export interface ShownContact {
  readonly address: string
  readonly firstSeen: string | null
  readonly byPerson: boolean
}

/** The table of `alias list`. */
export function aliasTable(aliases: readonly Alias[], person: Person, width: number, paint: Paint): string {
  const { say } = paint
  const columns = [
    { heading: say`alias`, least: 14, whole: true },
    { heading: say`given to`, least: 10 },
    { heading: say`on`, least: say.dayWidth },
    { heading: say`guessable`, least: 9, optional: 1 },
    { heading: say`status`, least: 6 },
  ]
  const rows = aliases.map((alias) => [
    clean(showAddress(alias.address)),
    alias.disclosures
      .map(
        (disclosure) => clean(disclosure.service) + (disclosure.exclusive ? '' : ` ${say`(perhaps others)`}`),
      )
      .join(', ') || '–',
    say.day(alias.disclosures[0]?.givenOn ?? null),
    person.aliasOf(alias.address)?.unguessable === true ? say`no` : say`yes`,
    say.told(alias.status),
  ])
  return table(columns, rows, width, paint, (text, column) => (column === 0 ? paint.strong(text) : text))
}

/** One alias at length: `alias show`. @param now moment to count from; null: days alone, for text that may be kept */
export function aliasText(
  alias: Alias,
  services: readonly Service[],
  person: Person,
  wrote: readonly ShownCorrespondent[],
  contacts: readonly ShownContact[],
  width: number,
  paint: Paint,
  now: string | null,
): string {
  const { say } = paint
  const lines = [paint.strong(clean(showAddress(alias.address)))]
  for (const { service, givenOn, how, exclusive } of alias.disclosures) {
    const to = clean(service)
    const given = givenOn === null ? say`given to ${to}` : say`given to ${to} on ${say.day(givenOn)}`
    lines.push(
      `  ${given}${how === null ? '' : ` (${how === FIRST_MAIL_SEEN ? say`first mail seen` : clean(how)})`}${exclusive ? say`, to nobody else` : ''}`,
    )
    const domains = services.find((one) => one.name === service)?.domains ?? []
    for (const { domain, role, since, until } of domains) {
      lines.push(
        `    ${paint.faint(say.told(role).padEnd(labelWidth({ domains }, say)))} ${clean(toULabel(domain))}${timeWords(since, until, say)}`,
      )
    }
  }
  const unguessable = person.aliasOf(alias.address)?.unguessable === true
  lines.push(
    `  ${[unguessable ? say`nobody can guess it` : say`a stranger could find it by trying names`, say.told(alias.status), say.told(alias.origin)].join(say`; `)}`,
  )
  if (alias.note !== null) lines.push(`  ${say`note: ${clean(alias.note)}`}`)
  lines.push('', paint.strong(say`Who wrote to it`))
  if (wrote.length === 0) lines.push(`  ${say`nobody yet, in the mail read so far`}`)
  else lines.push(correspondentTable(wrote, width, paint, now))
  if (contacts.length === 0) return lines.join('\n')
  const heading = say`Its contacts, as the alias service’s export says`
  return [...lines, '', paint.strong(heading), contactTable(contacts, width, paint)].join('\n')
}

function contactTable(contacts: readonly ShownContact[], width: number, paint: Paint): string {
  const { say } = paint
  const columns = [
    { heading: say`address`, least: 20, whole: true },
    { heading: say`made by`, least: 10 },
    { heading: say`first`, least: say.dayWidth },
  ]
  const rows = contacts.map(({ address, byPerson, firstSeen }) => [
    clean(showAddress(address)),
    byPerson ? say`you, to write to it` : say`mail that came in`,
    say.day(firstSeen),
  ])
  return table(columns, rows, width, paint, (text) => text)
}

function correspondentTable(
  wrote: readonly ShownCorrespondent[],
  width: number,
  paint: Paint,
  now: string | null,
): string {
  const { say } = paint
  const columns = [
    { heading: say`author`, least: 20, whole: true },
    { heading: say`judged`, least: 12 },
    { heading: say`mails`, least: 5, align: 'right' as const },
    { heading: say`first`, least: say.dayWidth, optional: 1 },
    { heading: say`last`, least: say.dayWidth },
    ...(now === null ? [] : [{ heading: '', least: 13, optional: 3 }]),
    { heading: say`confirmed`, least: 9, optional: 2 },
  ]
  const rows = wrote.map((one) => [
    clean(one.author.includes('@') ? showAddress(one.author) : toULabel(one.author)),
    say.told(verdictWords[one.verdict].title),
    say.number(one.messages),
    say.day(one.firstSeen),
    say.day(one.lastSeen),
    ...(now === null ? [] : [showAgo(one.lastSeen, now, say.language)]),
    one.authenticated ? say`yes` : say`no`,
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
  const { say } = paint
  const columns = [
    { heading: say`service`, least: 10 },
    { heading: say`domains`, least: 20 },
    { heading: say`aliases`, least: 7, align: 'right' as const },
    { heading: say`contact`, least: 10 },
  ]
  const rows = services.map((service) => [
    clean(service.name),
    service.domains
      .map(({ domain, role }) => clean(toULabel(domain)) + (role === 'own' ? '' : ` (${say.told(role)})`))
      .join(', ') || '–',
    say.number(
      aliases.filter((alias) => alias.disclosures.some((disclosure) => disclosure.service === service.name))
        .length,
    ),
    service.contacts.map(clean).join(', ') || '–',
  ])
  return table(columns, rows, width, paint, (text, column) => (column === 0 ? paint.strong(text) : text))
}
