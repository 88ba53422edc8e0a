import type { Incident } from '../incident/incident.ts'
import { shellWord } from '../words/shell-word.ts'
import { clean } from './clean.ts'

/** What the person can do about an incident. */
export interface Advice {
  /** What to bear in mind before anything is done, in lines; none where there is nothing. */
  readonly warning: readonly string[]
  readonly steps: readonly Step[]
}

/** A case, and the command for it. */
export interface Step {
  readonly when: string
  readonly command: string
}

/** The next commands for an incident, and what to do about mail in somebody else's name; null when there is nothing to do. */
export function adviceFor(incident: Incident): Advice | null {
  const { alias, state, intruders, notices } = incident
  if (state !== 'open' || intruders.length + notices.length === 0) return null
  const address = shellWord(clean(alias))
  const known = intruders.find((intruder) => intruder.kind === 'leak' && intruder.domain !== null)?.domain
  const isWorn = intruders.some((intruder) => intruder.kind === 'impersonation')
  const allow = known == null ? null : `leaktrace leak allow ${address} ${word(known)} --role partner`
  return {
    warning: isWorn ? worn : [],
    steps: [
      ...letters(incident, `leaktrace complain ${address} --to`),
      ...(allow === null ? [] : [{ when: 'it may write there', command: allow }]),
      ...(intruders.length === 0
        ? []
        : [{ when: 'file away the rest', command: `leaktrace rules ${address}` }]),
      { when: 'known and harmless', command: `leaktrace leak dismiss ${address} --why "…"` },
      { when: 'dealt with', command: `leaktrace leak close ${address} --why "…"` },
    ],
  }
}

/** Letters that can be written; never one to somebody who wears another's name, or whom nothing confirms. */
function letters({ services, intruders }: Incident, complain: string): Step[] {
  const strangers = intruders.filter(({ kind }) => kind === 'leak')
  const esps = [...new Set(strangers.flatMap((one) => one.esps))].slice(0, most)
  const authors = strangers.flatMap(({ domain, claims }) =>
    domain !== null && claims === null ? [domain] : [],
  )
  return [
    ...services.slice(0, most).map((name) => ({
      when: 'ask the service',
      command: `${complain} service${services.length === 1 ? '' : ` --service ${word(name)}`}`,
    })),
    ...esps.map((id) => ({
      when: 'tell who carried it',
      command: `${complain} esp${esps.length === 1 ? '' : ` --esp ${word(id)}`}${whose(id, intruders)}`,
    })),
    ...authors.slice(0, 1).map((domain) => ({
      when: 'ask who writes',
      command: `${complain} author${intruders.length === 1 ? '' : ` --intruder ${word(domain)}`}`,
    })),
  ]
}

/** A letter to an ESP is about one party: the first of those whose mail it carried, where there are several. */
function whose(esp: string, intruders: Incident['intruders']): string {
  const carried = intruders.filter(({ esps }) => esps.includes(esp))
  const stranger = carried.find(({ kind }) => kind === 'leak')
  if (carried.length < 2 || stranger === undefined) return ''
  return ` --intruder ${word(stranger.domain ?? stranger.claims ?? stranger.key)}`
}

/** So many letters of a kind are proposed. */
const most = 3

function word(text: string): string {
  return shellWord(clean(text))
}

const worn = [
  'Mail in the service’s name: answer nothing, open no link; report it',
  '(France: Signal Spam, signal-spam.fr; United Kingdom: report@phishing.gov.uk)',
  'and tell the service by a way you know.',
]
