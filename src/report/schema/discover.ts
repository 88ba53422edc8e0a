import * as z from 'zod/mini'
import { belongingCodes } from '../../verdict/belonging.ts'
import { apartCodes } from '../../verdict/discovery.ts'
import { confidence, day, list, moment, present } from './shapes.ts'

const writers = list(
  present({
    /** Domain, or the whole address at a mailbox provider. */
    author: z.string(),
    authenticated: z.boolean(),
    messages: z.int(),
    firstSeen: z.nullable(moment),
    lastSeen: z.nullable(moment),
    /** Its first mail reads like the beginning of an account, a subscription or an order. */
    signUp: z.boolean(),
  }),
)

const address = {
  address: z.string(),
  messages: z.int(),
  firstSeen: z.nullable(moment),
  lastSeen: z.nullable(moment),
  writers,
}

/** `alias discover` */
export const discoverSchema = present({
  schema: z.literal('leaktrace.discover/1'),
  /** Messages looked at. */
  messages: z.int(),
  proposals: list(
    present({
      ...address,
      /** Whether it is registered: not at all, for no service, or for services of which no domain is known. */
      registered: z.enum(['no', 'no-service', 'no-domain']),
      service: present({ name: z.string(), domain: z.string(), isNew: z.boolean() }),
      confidence,
      reasons: list(present({ code: z.enum(belongingCodes), detail: z.string() })),
      /** The day that accepting registers. */
      givenOn: z.nullable(day),
      /** This run registered it. */
      accepted: z.boolean(),
      /** The person said no to it, before or in this run. */
      refused: z.boolean(),
    }),
  ),
  /** Proposals that are left out since the person refused them. */
  refused: z.int(),
  apart: list(present({ ...address, reason: present({ code: z.enum(apartCodes), detail: z.string() }) })),
  /** Domains that could be the person's, though no scheme names them. */
  likelyDomains: list(present({ domain: z.string(), addresses: z.int() })),
})
export type DiscoverOutput = z.infer<typeof discoverSchema>
