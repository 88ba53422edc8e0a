import * as z from 'zod/mini'
import { list, present } from './shapes.ts'

const missing = list(present({ what: z.string(), why: z.string() }))

/** `evidence export` */
export const evidenceExportSchema = present({
  schema: z.literal('leaktrace.evidence-export/1'),
  directory: z.string(),
  alias: z.string(),
  intruder: z.nullable(z.string()),
  /** SHA-256 of SHA256SUMS. */
  fingerprint: z.string(),
  files: list(present({ name: z.string(), size: z.int() })),
  missing,
})
export type EvidenceExportOutput = z.infer<typeof evidenceExportSchema>

/** `evidence verify` */
export const evidenceCheckSchema = present({
  schema: z.literal('leaktrace.evidence-check/1'),
  agrees: z.boolean(),
  directory: z.string(),
  fingerprint: z.nullable(z.string()),
  files: z.int(),
  made: z.nullable(present({ at: z.string(), by: z.string(), alias: z.string() })),
  faults: list(present({ file: z.string(), code: z.string(), message: z.string() })),
  signatures: list(
    present({
      file: z.string(),
      signingDomain: z.nullable(z.string()),
      selector: z.nullable(z.string()),
      captured: z.string(),
      now: z.string(),
      keyAt: z.nullable(z.string()),
    }),
  ),
  remade: list(z.string()),
  notes: list(z.string()),
  missing,
})
export type EvidenceCheckOutput = z.infer<typeof evidenceCheckSchema>
