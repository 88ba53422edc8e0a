import type { Confidence } from '../../verdict/verdict.ts'
import { sayOwn } from '../own-address.ts'
import { countReport } from '../report-count.ts'
import type { ReportFacts } from '../report-facts.ts'
import { english, type Say } from '../say.ts'
import { aliasTable } from './alias-table.ts'
import { flowSection } from './flow.ts'
import { headline } from './headline.ts'
import { incidentCard } from './incident-card.ts'
import { reportMark } from './mark.ts'
import { html, type Markup } from './markup.ts'
import { STYLE } from './style.ts'
import { timelineSection } from './timeline.ts'
import { addressCount, commandText, gradeLegend } from './words.ts'

/** Up to so many cards stand open. */
const openCards = 6

/**
 * The report as one page: nothing is loaded, nothing is run; its policy lets a browser use its own style sheet and
 * nothing else.
 *
 * @param sha256 the Base64 SHA-256 of a text, for the policy
 */
export function reportPage(
  report: ReportFacts,
  sha256: (text: string) => string,
  say: Say = english,
): string {
  const facts = sayOwn(report, say)
  const sections = [
    timelineSection(facts, say),
    flowSection(facts, say),
    incidentSection(facts, say),
  ] as const
  const [timeline, flow, incidents] = sections
  const links = [
    ...(timeline === null ? [] : [html`<li><a href="#timeline">${say`Timeline`}</a></li>`]),
    ...(flow === null ? [] : [html`<li><a href="#flow">${say`Flow`}</a></li>`]),
    ...(incidents === null ? [] : [html`<li><a href="#incidents">${say`Incidents`}</a></li>`]),
    html`<li><a href="#addresses">${say`All addresses`}</a></li>`,
    html`<li><a href="#reading">${say`How to read this`}</a></li>`,
  ]
  const policy = `default-src 'none'; style-src 'sha256-${sha256(STYLE)}'; base-uri 'none'; form-action 'none'`
  const head = html`<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
<title>leaktrace${say`: ${titleOf(facts, say)}`}</title>
`
  // The policy's apostrophes and the style are the program's own words, not values.
  return `${reportMark(say.language)}<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
${head}<style>${STYLE}</style>
</head>
${body(facts, links, sections, say)}
</html>
`
}

function body(
  facts: ReportFacts,
  links: readonly Markup[],
  sections: readonly (Markup | null)[],
  say: Say,
): Markup {
  return html`<body>
<a class="skip" href="#main">${say`Skip to the report`}</a>
<header><h1>${say`leaktrace report`}</h1>
${headline(facts, say)}
<nav aria-label="${say`Parts of this report`}"><ul>${links}</ul></nav></header>
<main id="main">
${sections}
<section aria-labelledby="addresses"><h2 id="addresses">${say`All addresses`}</h2>
${facts.aliases.length === 0 ? html`<p>${say`Register one with:`} ${commandText(say`leaktrace alias add ADDRESS --service NAME --domain DOMAIN`)}</p>` : aliasTable(facts, say)}</section>
${reading(say)}
</main>
<footer><p>${say`Made by leaktrace on this machine; nothing was sent anywhere, and this page loads nothing. It names addresses, services and persons: look at it before you pass it on. Your own mailbox is not in it.`}</p></footer>
</body>`
}

function titleOf(facts: ReportFacts, say: Say): string {
  const { aliases, used, open, settled } = countReport(facts)
  if (open === 0 && settled > 0) return say`no incident is open`
  return say`${used} of ${addressCount(aliases, say)} used by others`
}

/** A card for each incident, the surest first; those that are settled at the end. */
function incidentSection({ incidents }: ReportFacts, say: Say): Markup | null {
  if (incidents.length === 0) return null
  const groups: readonly (readonly [Confidence, string])[] = [
    ['high', say`High confidence`],
    ['medium', say`Medium confidence`],
    ['low', say`Low confidence`],
  ]
  const isOpen = incidents.length <= openCards
  const cards = incidents.map((one, place) => ({
    one,
    card: incidentCard(one, place, isOpen || place < 2, say),
  }))
  const group = (words: string, chosen: typeof cards): Markup | null =>
    chosen.length === 0
      ? null
      : html`<h3>${words}${say`: ${chosen.length}`}</h3>
${chosen.map(({ card }) => card)}`
  return html`<section aria-labelledby="incidents"><h2 id="incidents">${say`Incidents`}</h2>
<p>${say`One card for each address that others use, or whose service announced a disclosure.`}</p>
${groups.map(([sure, words]) =>
  group(
    words,
    cards.filter(({ one: { incident } }) => incident.state === 'open' && incident.confidence === sure),
  ),
)}
${group(
  say`Dismissed or closed`,
  cards.filter(({ one: { incident } }) => incident.state !== 'open'),
)}</section>`
}

/** What the words mean, and what the report does not say. */
function reading(say: Say): Markup {
  return html`<section aria-labelledby="reading"><h2 id="reading">${say`How to read this`}</h2>
<p>${say`A message can say anything of itself. Each fact says how far it may be believed:`}</p>
${gradeLegend(say)}
<p>${say`An incident says that an address given to somebody is now used by somebody else. It does not say who passed it on, nor that anybody broke a law: what could explain it is a list of questions.`}</p>
<p><strong>${say`High confidence`}</strong> ${say`needs an address that your receiving side stamped, that nobody can guess, that you gave to one service alone, and no mailing that points to something shared. Each that is missing lowers it.`}</p>
<p>${say`“Checked” means that SPF or DKIM passed for that name. “Claims to be” means that nothing confirms it.`}</p></section>`
}
