import { showAddress } from '../mail/address.ts'
import type { Discovery } from '../verdict/discovery.ts'
import { clean } from './clean.ts'
import type { DiscoverView } from './discover-text.ts'
import { apartShort, apartWords } from './discover-words.ts'
import { table } from './table.ts'

/** Addresses that are not proposed: how many for which reason, and with --verbose each of them. */
export function apartText(
  apart: readonly Discovery[],
  view: Pick<DiscoverView, 'isWhole' | 'width' | 'paint'>,
): string {
  const { strong, say } = view.paint
  const groups = Map.groupBy(apart, (one) => one.apart?.code ?? 'refuted')
  const lines = [
    strong(
      apart.length === 1
        ? say`Not proposed: 1 address`
        : say`Not proposed: ${say.number(apart.length)} addresses`,
    ),
    ...[...groups].map(
      ([code, those]) => `  ${say.number(those.length).padStart(5)}  ${say.told(apartWords[code])}`,
    ),
    view.isWhole
      ? `\n${apartTable(apart, view)}`
      : say`List them with --verbose; register one with: leaktrace alias add ADDRESS --service NAME --domain DOMAIN`,
  ]
  return lines.join('\n')
}

function apartTable(
  apart: readonly Discovery[],
  { width, paint }: Pick<DiscoverView, 'width' | 'paint'>,
): string {
  const { say } = paint
  const columns = [
    { heading: say`address`, least: 20, whole: true },
    { heading: say`why not`, least: 12 },
    { heading: say`written to by`, least: 16 },
    { heading: say`mails`, least: 5, align: 'right' as const },
    { heading: say`last`, least: 11, optional: 1 },
  ]
  const rows = apart.map(({ address, writers, messages, last, apart: why }) => [
    clean(showAddress(address)),
    why === null ? '' : say.told(apartShort[why.code]),
    firstAndMore(writers.map(({ author }) => clean(author))),
    say.number(messages),
    say.day(last),
  ])
  return table(columns, rows, width, paint, (text) => text)
}

function firstAndMore([first, ...more]: readonly string[]): string {
  return first === undefined ? '–' : more.length === 0 ? first : `${first} +${more.length}`
}
