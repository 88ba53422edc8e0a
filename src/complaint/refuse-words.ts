import { shellWord } from '../words/shell-word.ts'
import type { ComplaintFacts } from './facts.ts'

/** Where a message goes that no letter can answer. */
export const REPORT_IT =
  'report the message to Signal Spam (signal-spam.fr) or where your country takes phishing reports, and tell whom it imitates'

/** The alias as a command names it. */
export function aliasWord({ alias }: Pick<ComplaintFacts, 'alias'>): string {
  return shellWord(alias.address)
}

/** The command that asks the service. */
export function toService(facts: ComplaintFacts): string {
  return `leaktrace complain ${aliasWord(facts)} --to service`
}
