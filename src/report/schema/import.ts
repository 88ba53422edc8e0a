import * as z from 'zod/mini'
import { list, present } from './shapes.ts'

/** Why a row of an export is no alias. */
export const skipReasons = ['columns', 'no-login', 'no-address', 'own-mailbox', 'not-yours'] as const

/** `extended`: an alias that was known is given to a further service, has a date now, or is retired. */
export const importOutcomes = ['created', 'extended', 'known', 'skipped'] as const

/** `alias import` */
export const importSchema = present({
  schema: z.literal('leaktrace.import/1'),
  file: z.string(),
  format: present({ id: z.string(), name: z.string() }),
  /** Nothing was written. */
  dryRun: z.boolean(),
  counts: present({
    rows: z.int(),
    created: z.int(),
    extended: z.int(),
    known: z.int(),
    skipped: z.int(),
  }),
  rows: list(
    present({
      /** 1 is the first behind the header, or the first element. */
      row: z.int(),
      outcome: z.enum(importOutcomes),
      address: z.nullable(z.string()),
      services: list(z.string()),
      reason: z.nullable(present({ code: z.enum(skipReasons), detail: z.string() })),
    }),
  ),
  /** Correspondents that an alias service's export lists. */
  contacts: present({ kept: z.int(), byPerson: z.int(), skipped: z.int() }),
  /** What the file holds that was not read and must stay secret, in the words of its header. */
  neverRead: list(z.string()),
})
export type ImportOutput = z.infer<typeof importSchema>
