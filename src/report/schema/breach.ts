import * as z from 'zod/mini'
import { dataKinds } from '../../directory/breach/kinds.ts'
import { day, list, present } from './shapes.ts'

const breach = {
  id: z.string(),
  organisations: list(z.string()),
  domains: list(z.string()),
  manner: z.nullable(z.enum(['error', 'attack', 'scraping'])),
  processor: z.nullable(z.string()),
  from: z.nullable(day),
  to: z.nullable(day),
  newestData: z.nullable(day),
  announcedOn: z.nullable(day),
  kinds: list(z.enum(dataKinds)),
  otherKinds: list(z.string()),
  notAmong: list(z.enum(dataKinds)),
  persons: z.nullable(z.int()),
  sources: list(present({ title: z.string(), url: z.nullable(z.string()), readOn: day })),
  note: z.nullable(z.string()),
}

/** An entry of the breach catalogue. */
export const breachPart = present(breach)
export type BreachPart = z.infer<typeof breachPart>

/** `breach list` */
export const breachesSchema = present({
  schema: z.literal('leaktrace.breaches/1'),
  /** The service that was asked about; null: all. */
  service: z.nullable(z.string()),
  breaches: list(
    present({
      ...breach,
      /** Addresses given to that service by then; null where no service was asked about. */
      aliases: z.nullable(list(z.string())),
    }),
  ),
})
export type BreachesOutput = z.infer<typeof breachesSchema>

/** `breach import` and `breach fetch` */
export const breachImportSchema = present({
  schema: z.literal('leaktrace.breach-import/1'),
  source: z.string(),
  entries: z.int(),
  added: z.int(),
  changed: z.int(),
  unchanged: z.int(),
  unused: z.int(),
})
export type BreachImportOutput = z.infer<typeof breachImportSchema>
