import { shellWord } from '../words/shell-word.ts'
import type { ComplaintFacts } from './facts.ts'

/** Where a message goes that no letter can answer: the first of `reportingServices` in each country that has one. */
export const REPORT_IT =
  'report the message (France: Signal Spam, signal-spam.fr; United Kingdom: report@phishing.gov.uk; elsewhere to whoever takes phishing reports), and tell whom it imitates'

/** The alias as a command names it. */
export function aliasWord({ alias }: Pick<ComplaintFacts, 'alias'>): string {
  return shellWord(alias.address)
}

/** The command that asks the service. */
export function toService(facts: ComplaintFacts): string {
  return `leaktrace complain ${aliasWord(facts)} --to service`
}
