import * as z from 'zod/mini'
import { verdictKinds } from '../../verdict/verdict.ts'
import { day, list, moment, present } from './shapes.ts'

const alias = {
  address: z.string(),
  services: list(
    present({
      name: z.string(),
      /** Its own ones. */
      domains: list(z.string()),
      givenOn: z.nullable(day),
      how: z.nullable(z.string()),
      exclusive: z.boolean(),
    }),
  ),
  context: z.nullable(z.enum(['personal', 'professional'])),
  origin: z.enum(['added', 'minted', 'imported', 'discovered']),
  guessable: z.boolean(),
  status: z.enum(['active', 'retired']),
  note: z.nullable(z.string()),
}

const correspondent = present({
  author: z.string(),
  verdict: z.enum(verdictKinds),
  authenticated: z.boolean(),
  messages: z.int(),
  firstSeen: z.nullable(moment),
  lastSeen: z.nullable(moment),
})

const contact = present({
  address: z.string(),
  firstSeen: z.nullable(moment),
  /** The person made it in order to write to it. */
  byPerson: z.boolean(),
  /** Format of the export that says so. */
  source: z.string(),
})

/** `alias show`, which alone tells who ever wrote to it and whom the person wrote to, and the commands that change an alias. */
export const aliasSchema = present({
  schema: z.literal('leaktrace.alias/1'),
  ...alias,
  correspondents: z.optional(list(correspondent)),
  contacts: z.optional(list(contact)),
})
export type AliasOutput = z.infer<typeof aliasSchema>

/** `alias list` */
export const aliasesSchema = present({
  schema: z.literal('leaktrace.aliases/1'),
  aliases: list(present(alias)),
})
export type AliasesOutput = z.infer<typeof aliasesSchema>
export type AliasPart = AliasesOutput['aliases'][number]

/** `alias remove` */
export const aliasRemoveSchema = present({
  schema: z.literal('leaktrace.alias-remove/1'),
  removed: z.string(),
  /** Numbers of the cases about it, which are kept without the address. */
  cases: list(z.int()),
})
export type AliasRemoveOutput = z.infer<typeof aliasRemoveSchema>
