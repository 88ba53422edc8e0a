import { cloudwattCase } from './cloudwatt.ts'
import { everyday } from './demo-everyday.ts'
import { bankAlias, railAlias } from './demo-mail.ts'
import { outgoing, unusual } from './demo-special.ts'
import type { IncidentExpectation, Sample } from './sample.ts'

/** Claire's mailbox: the Cloudwatt case amid her ordinary mail. */
export const demoInbox: readonly Sample[] = [...cloudwattCase.samples, ...everyday, ...unusual].sort(
  (a, b) => (a.at < b.at ? -1 : 1),
)

/** What lies in her Sent folder. */
export const demoSent: readonly Sample[] = [outgoing]

/** The incidents that a scan of the demo must show. */
export const demoIncidents: readonly IncidentExpectation[] = [
  ...cloudwattCase.incidents,
  { alias: bankAlias, state: 'open', opening: 'impersonation', intruders: [], esps: [] },
  {
    alias: railAlias,
    state: 'open',
    opening: 'leak',
    intruders: ['voyages-malins.example'],
    esps: ['sendgrid'],
  },
]
