import * as z from 'zod/mini'
import { problem } from './error.ts'
import { grade, list, moment, present } from './shapes.ts'
import { verdictPart } from './verdict.ts'

/** Indices of header fields, from the top. */
const fields = list(z.int())

const recipient = present({
  address: z.string(),
  field: z.string(),
  index: z.int(),
  grade,
  alias: z.nullable(z.string()),
  relay: z.nullable(z.string()),
  candidates: list(present({ address: z.string(), field: z.string(), index: z.int(), grade })),
})
/** Whom a message reached, as `trace --json` tells it. */
export type RecipientPart = z.infer<typeof recipient>

const author = present({
  address: z.string(),
  name: z.nullable(z.string()),
  domain: z.string(),
  registrableDomain: z.nullable(z.string()),
  grade: z.enum(['proved', 'likely', 'claimed', 'ambiguous']),
  refuted: z.boolean(),
  fields,
  /** Only where the grade is `ambiguous`. */
  readings: z.optional(list(present({ address: z.string(), domain: z.string() }))),
})

const verification = present({
  at: moment,
  signatures: list(
    present({
      signingDomain: z.nullable(z.string()),
      selector: z.nullable(z.string()),
      result: z.enum(['pass', 'fail', 'neutral', 'temperror', 'permerror']),
      reason: z.nullable(z.string()),
      signedFields: list(z.string()),
      bodyLength: z.nullable(z.int()),
      expiresAt: z.nullable(moment),
      warnings: list(present({ code: z.string(), detail: z.string() })),
      field: z.int(),
    }),
  ),
  keys: list(
    present({
      name: z.string(),
      value: z.nullable(z.string()),
      ttl: z.nullable(z.number()),
      at: moment,
      resolver: z.string(),
      failure: z.nullable(z.string()),
    }),
  ),
})
/** What `trace --verify` found, as JSON tells it. */
export type VerificationPart = z.infer<typeof verification>

const hop = present({
  from: z.nullable(z.string()),
  ip: z.nullable(z.string()),
  by: z.nullable(z.string()),
  at: z.nullable(moment),
  boundary: z.boolean(),
  inner: z.boolean(),
  field: z.int(),
})

const esp = present({
  id: z.string(),
  name: z.string(),
  grade,
  customer: z.nullable(z.string()),
  evidence: list(
    present({
      kind: z.enum(['address', 'return-path', 'signature', 'claim']),
      value: z.string(),
      field: z.int(),
    }),
  ),
  abuse: z.nullable(z.string()),
})

/** `trace`: one object a message, one line each; `error` only where it could not be read. */
export const traceSchema = present({
  schema: z.literal('leaktrace.trace/1'),
  file: z.string(),
  messageId: z.nullable(z.string()),
  date: z.nullable(moment),
  receivedAt: z.nullable(moment),
  subject: z.nullable(z.string()),
  recipient: z.nullable(recipient),
  relays: list(present({ relay: z.string(), alias: z.nullable(z.string()), grade, lost: list(z.string()) })),
  author: z.nullable(author),
  /** Empty for the null reverse-path. */
  returnPath: z.nullable(z.string()),
  authentication: z.nullable(
    present({
      authservId: z.nullable(z.string()),
      spf: z.nullable(z.string()),
      dkim: z.nullable(z.string()),
      dmarc: z.nullable(z.string()),
      domains: list(z.string()),
    }),
  ),
  verification: z.nullable(verification),
  receiver: z.nullable(z.enum(['configured', 'profile', 'learnt', 'assumed', 'none'])),
  carrier: z.nullable(present({ id: z.string(), name: z.string() })),
  path: list(hop),
  esp: z.nullable(esp),
  listId: z.nullable(z.string()),
  notes: list(present({ code: z.string(), detail: z.string(), fields })),
  verdict: z.nullable(verdictPart),
  error: z.optional(problem),
})
export type TraceOutput = z.infer<typeof traceSchema>
