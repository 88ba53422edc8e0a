import * as z from 'zod/mini'
import { DOMAIN_ROLES } from '../../alias/service.ts'
import { day, list, moment, present } from './shapes.ts'

const passing = present({
  identity: z.string(),
  role: z.enum(DOMAIN_ROLES),
  service: z.string(),
  check: z.enum(['dmarc', 'dkim', 'not-fail', 'none']),
  signedBy: list(z.string()),
})

const withheld = present({
  domain: z.string(),
  role: z.enum(DOMAIN_ROLES),
  service: z.string(),
  why: z.enum(['role', 'not-yet', 'ends', 'over']),
  on: z.nullable(day),
})

/** `leaktrace rules --json`. */
export const rulesSchema = present({
  schema: z.literal('leaktrace.rules/1'),
  alias: z.string(),
  format: z.enum(['sieve', 'gmail']),
  madeAt: moment,
  folder: z.string(),
  relay: z.nullable(z.string()),
  incident: z.nullable(present({ state: z.enum(['open', 'dismissed', 'closed']), messages: z.int() })),
  authservIds: list(z.string()),
  passing: list(passing),
  withheld: list(withheld),
  notes: list(z.string()),
  rules: z.string(),
})
export type RulesOutput = z.infer<typeof rulesSchema>
