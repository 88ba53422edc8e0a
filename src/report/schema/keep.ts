import * as z from 'zod/mini'
import { list, present } from './shapes.ts'

const missing = list(present({ sha256: z.string(), why: z.enum(['gone', 'changed']) }))

/** `export` */
export const exportSchema = present({
  schema: z.literal('leaktrace.export/1'),
  file: z.string(),
  /** Octets. */
  size: z.int(),
  sha256: z.string(),
  /** Rows by table. */
  rows: z.record(z.string(), z.int()),
  messages: z.int(),
  /** Kept messages whose file was gone or changed. */
  missing,
  /** Null: there is none. */
  config: z.nullable(present({ leftOut: list(z.string()) })),
})
export type ExportOutput = z.infer<typeof exportSchema>

/** `restore` */
export const restoreSchema = present({
  schema: z.literal('leaktrace.restore/1'),
  file: z.string(),
  dataDir: z.string(),
  rows: z.record(z.string(), z.int()),
  messages: z.int(),
  missing: z.int(),
  config: z.enum(['written', 'kept', 'none']),
  hosts: list(z.string()),
})
export type RestoreOutput = z.infer<typeof restoreSchema>

/** `forget` */
export const forgetSchema = present({
  schema: z.literal('leaktrace.forget/1'),
  forgotten: z.string(),
  registered: z.boolean(),
  services: list(z.string()),
  /** Messages that came to it. */
  messages: z.int(),
  /** Messages that came elsewhere and name it. */
  naming: z.int(),
  files: z.int(),
  notices: z.int(),
  cases: z.int(),
  caseEvents: z.int(),
  contacts: z.int(),
  decisions: z.int(),
  /** False: another process was reading, and old pages may still stand in the log of the registry. */
  overwritten: z.boolean(),
})
export type ForgetOutput = z.infer<typeof forgetSchema>
