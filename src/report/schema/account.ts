import * as z from 'zod/mini'
import { list, present } from './shapes.ts'

/** The members of an account. */
export const account = {
  name: z.string(),
  address: z.string(),
  addresses: list(z.string()),
  host: z.nullable(z.string()),
  port: z.int(),
  security: z.string(),
  user: z.string(),
  auth: z.string(),
  folders: list(z.string()),
  exclude: list(z.string()),
  receivers: list(z.string()),
  forwarders: list(z.string()),
  aliasDomains: list(z.string()),
  plusAddresses: list(z.string()),
  gmailDots: z.boolean(),
}

/** `account add`: the account as it is configured; secrets are no part of it. */
export const accountSchema = present({ schema: z.literal('leaktrace.account/1'), ...account })
export type AccountOutput = z.infer<typeof accountSchema>

/** `account list` */
export const accountsSchema = present({
  schema: z.literal('leaktrace.accounts/1'),
  defaultAccount: z.nullable(z.string()),
  accounts: list(present(account)),
})
export type AccountsOutput = z.infer<typeof accountsSchema>
export type AccountPart = AccountsOutput['accounts'][number]

/** `account remove` */
export const accountRemoveSchema = present({
  schema: z.literal('leaktrace.account-remove/1'),
  removed: z.string(),
})
export type AccountRemoveOutput = z.infer<typeof accountRemoveSchema>

/** `account check` */
export const accountCheckSchema = present({
  schema: z.literal('leaktrace.account-check/1'),
  account: z.string(),
  host: z.string(),
  tls: z.nullable(z.string()),
  capabilities: list(z.string()),
  folders: list(
    present({
      path: z.string(),
      role: z.nullable(z.string()),
      messages: z.nullable(z.int()),
      read: z.boolean(),
    }),
  ),
  receivers: list(z.string()),
  profile: z.nullable(z.string()),
  forwarders: list(z.string()),
  learnt: list(present({ year: z.int(), receivers: list(z.string()), sampled: z.int(), agreeing: z.int() })),
})
export type AccountCheckOutput = z.infer<typeof accountCheckSchema>
