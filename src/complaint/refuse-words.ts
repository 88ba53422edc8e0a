import type { ComplaintFacts } from './facts.ts'

/** Where a message goes that no letter can answer. */
export const REPORT_IT =
  'report the message to Signal Spam (signal-spam.fr) or where your country takes phishing reports, and tell whom it imitates'

/** The command that asks the service. */
export function toService({ alias }: ComplaintFacts): string {
  return `leaktrace complain ${alias.address} --to service`
}
