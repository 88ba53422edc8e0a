import * as z from 'zod/mini'
import { verdictKinds } from '../../verdict/verdict.ts'
import { findingPart } from './case.ts'
import { incidentPart } from './incident.ts'
import { list, moment, present } from './shapes.ts'

/** `scan` */
export const scanSchema = present({
  schema: z.literal('leaktrace.scan/1'),
  startedAt: moment,
  finishedAt: moment,
  sources: list(
    present({
      source: z.string(),
      folder: z.string(),
      uidValidity: z.nullable(z.string()),
      read: z.int(),
      new: z.int(),
      skipped: z.int(),
    }),
  ),
  totals: present({
    messages: z.int(),
    sightings: z.int(),
    /** Only the kinds that there are. */
    verdicts: z.readonly(z.partialRecord(z.enum(verdictKinds), z.int())),
    unanchored: z.int(),
    /** Old personal messages that are not kept, as `sightings_keep` says. */
    forgotten: z.int(),
  }),
  incidents: list(incidentPart),
  /** Aliases whose incident this scan opened, extended or reopened. */
  changed: list(z.string()),
  problems: list(present({ source: z.string(), ref: z.string(), code: z.string(), message: z.string() })),
  dryRun: z.boolean(),
  /** What this scan saw for the cases. Added to what was printed before there were cases. */
  cases: z.optional(list(findingPart)),
})
export type ScanOutput = z.infer<typeof scanSchema>
