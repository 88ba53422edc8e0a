import { showAddress } from '../mail/address.ts'
import { toULabel } from '../mail/domain.ts'
import type { Confidence } from '../verdict/verdict.ts'
import { clean } from './clean.ts'
import { messageCount } from './counted.ts'
import { showAgo } from './dates.ts'
import type { DiscoverReport, Proposal } from './discover.ts'
import { apartText } from './discover-apart.ts'
import { belongingShort, doubts, explainBelonging } from './discover-words.ts'
import type { Paint } from './paint.ts'
import { table } from './table.ts'

/** How the report is shown. */
export interface DiscoverView {
  /** List what is not proposed one by one. */
  readonly isWhole: boolean
  /** Moment to count from; null where the text is not for a screen. */
  readonly now: string | null
  readonly width: number
  readonly paint: Paint
}

/** `alias discover`: what is proposed, then what is not and why. */
export function discoverText(report: DiscoverReport, view: DiscoverView): string {
  const { proposals, refused, apart, looked, likelyDomains } = report
  const { say } = view.paint
  if (looked === 0) return say`No mail has been read yet. Read it first: leaktrace scan`
  const messages = messageCount(looked, say)
  const parts =
    proposals.length === 0
      ? [say`No address to propose in ${messages}.`]
      : [
          proposalTable(proposals, view),
          proposals.length === 1
            ? say`1 address to propose in ${messages}: ${tally(proposals, view.paint)}.`
            : say`${say.number(proposals.length)} addresses to propose in ${messages}: ${tally(proposals, view.paint)}.`,
        ]
  if (refused > 0)
    parts.push(
      refused === 1
        ? say`1 proposal that you refused is left out. See it with: leaktrace alias discover --again`
        : say`${say.number(refused)} proposals that you refused are left out. See them with: leaktrace alias discover --again`,
    )
  if (apart.length > 0) parts.push(apartText(apart, view))
  for (const { domain, addresses } of likelyDomains) {
    const name = clean(toULabel(domain))
    parts.push(
      say`Mail came to ${say.number(addresses)} addresses at ${name}. If the domain is yours: leaktrace alias discover --alias-domain ${name}`,
    )
  }
  return parts.join('\n\n')
}

function tally(proposals: readonly Proposal[], { say }: Paint): string {
  const many = (sure: Confidence): number => proposals.filter(({ confidence }) => confidence === sure).length
  const [high, medium, low] = [many('high'), many('medium'), many('low')]
  return [
    ...(high === 0 ? [] : [say`${high} high`]),
    ...(medium === 0 ? [] : [say`${medium} medium`]),
    ...(low === 0 ? [] : [say`${low} low`]),
  ].join(', ')
}

function proposalTable(proposals: readonly Proposal[], { now, width, paint }: DiscoverView): string {
  const { say } = paint
  const columns = [
    { heading: say`address`, least: 20, whole: true },
    { heading: say`seems given to`, least: 14, better: 26 },
    { heading: say`sure`, least: 4, better: 16 },
    { heading: say`why`, least: 14, optional: 3 },
    { heading: say`first mail`, least: say.dayWidth },
    { heading: say`last`, least: 12, optional: 4 },
    { heading: say`mails`, least: 5, align: 'right' as const, optional: 2 },
    { heading: say`others`, least: 6, align: 'right' as const, optional: 1 },
  ]
  const rows = proposals.map((one) => [
    clean(showAddress(one.address)),
    showService(one),
    one.refused ? say`${say.told(one.confidence)} (refused)` : say.told(one.confidence),
    one.reasons.map(({ code }) => say.told(belongingShort[code])).join(', '),
    say.day(one.begins),
    now === null ? say.day(one.last) : showAgo(one.last, now, say.language),
    say.number(one.messages),
    say.number(one.writers.length - 1),
  ])
  return table(columns, rows, width, paint, (text, column, row) => {
    if (column === 0) return paint.strong(text)
    if (column !== 2) return text
    const { confidence } = proposals[row] ?? { confidence: 'low' }
    return confidence === 'high' ? paint.good(text) : confidence === 'low' ? paint.warn(text) : text
  })
}

/** `orange-business.com (Orange)`, or the domain alone where that says the name. */
function showService({ service }: Pick<Proposal, 'service'>): string {
  const name = clean(service.name)
  const domain = clean(service.domain.includes('@') ? showAddress(service.domain) : toULabel(service.domain))
  return name.toLowerCase() === domain || name.toLowerCase() === domain.split('.')[0]
    ? domain
    : `${domain} (${name})`
}

/** One proposal at length, for whoever decides on them one by one. */
export function proposalText(one: Proposal, { now, paint }: DiscoverView): string {
  const { say } = paint
  const since =
    now === null ? say.day(one.first) : `${say.day(one.first)}, ${showAgo(one.first, now, say.language)}`
  const sure = say.told(one.confidence)
  const lines = [
    paint.strong(clean(showAddress(one.address))),
    `  ${say`seems to have been given to ${showService(one)}; ${sure} confidence`}`,
    `  ${say`${messageCount(one.messages, say)} since ${since}`}`,
    ...(one.refused ? [`    ${paint.warn('−')} ${say`you refused it before`}`] : []),
    ...one.reasons.map((why) =>
      doubts.has(why.code)
        ? `    ${paint.warn('−')} ${say.told(explainBelonging(why))}`
        : `    ${paint.good('+')} ${say.told(explainBelonging(why))}`,
    ),
  ]
  const others = one.writers.filter(({ author }) => author !== one.service.domain)
  for (const { author, messages, first } of others.slice(0, 8))
    lines.push(`    ${say`also ${clean(author)}: ${messageCount(messages, say)} since ${say.day(first)}`}`)
  if (others.length > 8) lines.push(`    ${say`and ${others.length - 8} more`}`)
  return lines.join('\n')
}
