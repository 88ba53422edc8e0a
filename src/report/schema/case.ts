import * as z from 'zod/mini'
import { day, grade, list, present } from './shapes.ts'

const due = { on: day, what: z.string(), days: z.int() }

const summary = {
  number: z.int(),
  reference: z.string(),
  to: z.string(),
  counterpart: z.string(),
  name: z.string(),
  country: z.nullable(z.string()),
  /** Null where it is no longer registered. */
  alias: z.nullable(z.string()),
  openedOn: day,
  state: z.string(),
  since: day,
  due: z.nullable(present(due)),
  afterObjection: z.nullable(present({ objectedOn: day, messages: z.int(), last: day })),
}

const event = present({
  on: day,
  kind: z.string(),
  direction: z.nullable(z.enum(['out', 'in'])),
  receivedOn: z.nullable(day),
  channel: z.nullable(z.string()),
  party: z.nullable(z.string()),
  answer: z.nullable(z.string()),
  hasReasons: z.nullable(z.boolean()),
  authority: z.nullable(z.string()),
  ref: z.nullable(z.string()),
  note: z.nullable(z.string()),
  file: z.nullable(present({ path: z.string(), sha256: z.string() })),
  messageId: z.nullable(z.string()),
  grade: z.nullable(grade),
})

/** `case list`: without what happened in each. */
export const casesSchema = present({
  schema: z.literal('leaktrace.cases/1'),
  cases: list(present(summary)),
})
export type CasesOutput = z.infer<typeof casesSchema>
export type CaseSummaryPart = CasesOutput['cases'][number]

/** `case show` and `case log` */
export const caseSchema = present({
  schema: z.literal('leaktrace.case/1'),
  ...summary,
  possible: list(present({ code: z.string(), words: z.string(), command: z.nullable(z.string()) })),
  notes: list(present({ code: z.string(), on: day, words: z.string() })),
  events: list(event),
})
export type CaseOutput = z.infer<typeof caseSchema>

/** `case due`: what is due, the earliest first. */
export const dueSchema = present({
  schema: z.literal('leaktrace.due/1'),
  today: day,
  due: list(
    present({
      case: z.int(),
      reference: z.string(),
      to: z.string(),
      name: z.string(),
      alias: z.nullable(z.string()),
      state: z.string(),
      ...due,
    }),
  ),
})
export type DueOutput = z.infer<typeof dueSchema>

/** A message in which a scan saw something for a case. */
export const findingPart = present({
  case: z.int(),
  reference: z.string(),
  name: z.string(),
  kind: z.enum(['answer', 'returned', 'mail-after-objection', 'sent']),
  on: day,
  by: z.enum(['names-the-letter', 'reference', 'counterpart', 'sent-folder']),
  automatic: z.boolean(),
  grade: z.nullable(grade),
  subject: z.nullable(z.string()),
  /** Who the message says wrote it. */
  author: z.nullable(z.string()),
})
