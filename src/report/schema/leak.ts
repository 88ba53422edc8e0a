import * as z from 'zod/mini'
import { notice } from './incident.ts'
import { confidence, day, grade, list, moment, present } from './shapes.ts'
import { verdictPart } from './verdict.ts'

/** `watch`: one object a line for each message that opens or extends an incident, and what `--exec` gets on standard input. */
export const leakSchema = present({
  schema: z.literal('leaktrace.leak/1'),
  event: z.enum(['leak', 'impersonation', 'notice']),
  account: z.string(),
  alias: z.string(),
  services: list(z.string()),
  givenOn: z.nullable(day),
  /** Who uses the alias; null for a notice, which is the service's own. */
  intruder: z.nullable(
    present({
      /** Authenticated; null where nothing was. */
      domain: z.nullable(z.string()),
      /** What only `From:` says. */
      claims: z.nullable(z.string()),
      key: z.string(),
      authenticated: z.boolean(),
      /** This is its first message to the alias. */
      isNew: z.boolean(),
    }),
  ),
  message: present({
    messageId: z.nullable(z.string()),
    date: z.nullable(moment),
    receivedAt: z.nullable(moment),
    subject: z.nullable(z.string()),
    folder: z.nullable(z.string()),
    uid: z.nullable(z.int()),
    author: z.nullable(
      present({
        address: z.string(),
        name: z.nullable(z.string()),
        domain: z.string(),
        grade: z.enum(['proved', 'likely', 'claimed', 'ambiguous']),
      }),
    ),
    returnPath: z.nullable(z.string()),
    esp: z.nullable(present({ id: z.string(), name: z.string(), grade, customer: z.nullable(z.string()) })),
  }),
  /** Null for a notice. */
  verdict: z.nullable(verdictPart),
  /** Null for anything else. */
  notice: z.nullable(notice),
  /** The incident as it now stands. */
  incident: present({
    opening: z.enum(['leak', 'impersonation', 'notice']),
    confidence,
    firstSeen: z.nullable(moment),
    messages: z.int(),
  }),
})
export type LeakOutput = z.infer<typeof leakSchema>
