import * as z from 'zod/mini'
import { incidentPart } from './incident.ts'
import { confidence, day, grade, list, moment, present } from './shapes.ts'

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
})

const message = present({
  receivedAt: z.nullable(moment),
  subject: z.nullable(z.string()),
  kind: z.enum(['leak', 'impersonation']),
  recipient: z.nullable(present({ grade, field: z.string(), index: z.int() })),
  author: z.nullable(
    present({
      address: z.string(),
      name: z.nullable(z.string()),
      grade: z.enum(['proved', 'likely', 'claimed', 'ambiguous', 'refuted']),
    }),
  ),
  checks: list(z.string()),
  checkedBy: z.nullable(z.string()),
  esp: z.nullable(esp),
  reasons: list(z.string()),
  sha256: z.nullable(z.string()),
})

/** `report`: the person's own addresses are in none of it. */
export const reportSchema = present({
  schema: z.literal('leaktrace.report/1'),
  madeAt: moment,
  mail: present({
    messages: z.int(),
    first: z.nullable(moment),
    last: z.nullable(moment),
    scannedAt: z.nullable(moment),
  }),
  totals: present({
    aliases: z.int(),
    services: z.int(),
    open: z.int(),
    used: z.int(),
    byConfidence: present({ high: z.int(), medium: z.int(), low: z.int() }),
    settled: z.int(),
    intruders: z.int(),
    checked: z.int(),
    strangers: z.int(),
    medianDays: z.nullable(z.int()),
    undetermined: z.int(),
  }),
  flows: list(
    present({
      givenTo: z.string(),
      usedBy: z.string(),
      isChecked: z.boolean(),
      through: z.string(),
      aliases: list(z.string()),
      messages: z.int(),
      firstSeen: z.nullable(moment),
      lastSeen: z.nullable(moment),
      confidence,
    }),
  ),
  incidents: list(
    present({
      incident: incidentPart,
      evidence: list(message),
      cases: list(present({ number: z.int(), reference: z.string(), name: z.string(), openedOn: day })),
    }),
  ),
  aliases: list(
    present({
      address: z.string(),
      services: list(z.string()),
      givenOn: z.nullable(day),
      isRetired: z.boolean(),
      expected: z.int(),
      strangers: z.int(),
    }),
  ),
  /** Files that were written. */
  files: list(z.string()),
})
export type ReportOutput = z.infer<typeof reportSchema>
