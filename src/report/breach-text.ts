import type { Service } from '../alias/service.ts'
import type { Breach } from '../directory/breach/breach.ts'
import { dataKindWords } from '../directory/breach/kinds.ts'
import { type Address, showAddress } from '../mail/address.ts'
import { toULabel } from '../mail/domain.ts'
import { breachJson } from './announced-json.ts'
import { breachLines } from './announced-text.ts'
import { clean } from './clean.ts'
import type { Paint } from './paint.ts'
import type { BreachesOutput } from './schema/breach.ts'
import { table } from './table.ts'

/** A breach, with the addresses given to one service by then; null: no service was asked about. */
export interface ShownBreach {
  readonly breach: Breach
  readonly aliases: readonly Address[] | null
}

/** The table of `breach list`. */
export function breachTable(catalogue: readonly Breach[], width: number, paint: Paint): string {
  const { say } = paint
  const columns = [
    { heading: say`until`, least: say.dayWidth },
    { heading: say`whose`, least: 12 },
    { heading: say`domains`, least: 12 },
    { heading: say`data`, least: 12 },
    { heading: say`source`, least: 12 },
  ]
  const rows = catalogue.map(
    ({ to, announcedOn, organisations, domains, domainPattern, sources, ...data }) => [
      say.day(to ?? announcedOn),
      clean(organisations.join(', ')),
      domains.map((domain) => clean(toULabel(domain))).join(', ') ||
        (domainPattern === null ? '–' : say`many`),
      [
        ...data.kinds.map((kind) => say.told(dataKindWords[kind])),
        ...(data.otherKinds ?? []).map((kind) => clean(kind.toLowerCase())),
      ].join(', '),
      clean(sources[0]?.title ?? '–'),
    ],
  )
  return table(columns, rows, width, paint, (text, column) => (column === 1 ? paint.strong(text) : text))
}

/** The breaches of one service's domains: `breach list --service`. */
export function serviceBreachesText(service: Service, found: readonly ShownBreach[], paint: Paint): string {
  const { say } = paint
  const name = clean(service.name)
  if (service.domains.length === 0) return say`No domain is known for ${name}, so no breach can be looked up.`
  if (found.length === 0) return say`No breach of the domains of ${name} is known here.`
  return found
    .flatMap(({ breach, aliases }) => {
      const given = (aliases ?? []).map((address) => clean(showAddress(address))).join(', ')
      return [
        ...breachLines(breach, null, paint),
        given === ''
          ? `    ${say`no address was given to ${name} by then`}`
          : `    ${say`given to ${name} by then: ${given}`}`,
      ]
    })
    .join('\n')
}

/** `breach list --json` */
export function breachesJson(service: string | null, found: readonly ShownBreach[]): BreachesOutput {
  return {
    schema: 'leaktrace.breaches/1',
    service,
    breaches: found.map(({ breach, aliases }) => ({ ...breachJson(breach), aliases })),
  }
}
