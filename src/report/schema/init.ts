import * as z from 'zod/mini'
import { account } from './account.ts'
import { list, present } from './shapes.ts'

/** Who named the server. */
const serverSources = ['given', 'shipped', 'own-page', 'list', 'exchanger', 'srv'] as const

/** `init`: the account as it was written, and what it rests on; secrets are no part of it. */
export const initSchema = present({
  schema: z.literal('leaktrace.init/1'),
  config: z.string(),
  account: present(account),
  /** Id of the shipped provider. */
  provider: z.nullable(z.string()),
  server: present({ source: z.enum(serverSources), detail: z.nullable(z.string()) }),
  /** Null: the login was not tried. */
  learnt: z.nullable(
    present({
      sampled: z.int(),
      profile: z.nullable(z.string()),
      receivers: list(
        present({ year: z.int(), receivers: list(z.string()), sampled: z.int(), agreeing: z.int() }),
      ),
      aliasDomains: list(
        present({ domain: z.string(), names: z.int(), messages: z.int(), examples: list(z.string()) }),
      ),
      plusAddresses: list(present({ address: z.string(), details: z.int(), examples: list(z.string()) })),
      forwarders: list(present({ host: z.string(), takesFor: z.string(), messages: z.int() })),
      others: list(present({ address: z.string(), messages: z.int() })),
    }),
  ),
  /** Whether `[identity]` was written too. */
  identity: z.boolean(),
})
export type InitOutput = z.infer<typeof initSchema>
