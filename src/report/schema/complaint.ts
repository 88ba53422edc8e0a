import * as z from 'zod/mini'
import { complaintFacts } from '../../complaint/facts.ts'
import { day, list, present } from './shapes.ts'

const strings = list(z.string())

/** `complain`: the letter, and the record of facts that it was written from. */
export const complaintSchema = present({
  schema: z.literal('leaktrace.complaint/1'),
  /** Number of the case that it belongs to. */
  case: z.int(),
  reference: z.string(),
  /** What to record in the case once it is sent. */
  event: z.enum(['sent', 'reminded', 'complained']),
  /** Id of the authority that it goes to. */
  authority: z.nullable(z.string()),
  facts: complaintFacts,
  letter: present({
    kind: z.string(),
    /** Address or form where it goes; null where none is known, then `addressee.where` says where to look. */
    to: z.nullable(z.string()),
    subject: z.string(),
    body: z.string(),
    lang: z.enum(['fr', 'en']),
    addressee: present({
      name: z.string(),
      addresses: strings,
      form: z.nullable(z.string()),
      postal: strings,
      where: z.string(),
    }),
    /** Opens it in a mail program; null where it does not fit. */
    mailto: z.nullable(z.string()),
    advice: strings,
  }),
  enclosures: list(
    present({
      name: z.string(),
      title: z.string(),
      /** Null for what the person has to add. */
      sha256: z.nullable(z.string()),
      size: z.nullable(z.int()),
    }),
  ),
  redaction: z.enum(['none', 'alias', 'headers']),
  /** What originals that go out untouched reveal. */
  revealed: list(present({ kind: z.string(), value: z.string() })),
  dueOn: z.nullable(day),
  /** What was written, below --out. */
  files: strings,
})
export type ComplaintOutput = z.infer<typeof complaintSchema>
