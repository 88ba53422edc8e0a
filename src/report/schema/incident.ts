import * as z from 'zod/mini'
import { causes } from '../../incident/cause.ts'
import { noticeItems } from '../../incident/notice-items.ts'
import { breachPart } from './breach.ts'
import { confidence, day, grade, list, moment, present } from './shapes.ts'

const intruder = present({
  /** Authenticated; null where nothing was. */
  domain: z.nullable(z.string()),
  /** What only `From:` says. */
  claims: z.nullable(z.string()),
  otherClaims: z.int(),
  key: z.string(),
  kind: z.enum(['leak', 'impersonation']),
  confidence,
  messages: z.int(),
  firstSeen: z.nullable(moment),
  lastSeen: z.nullable(moment),
  esps: list(z.string()),
  customers: list(z.string()),
  authenticated: z.boolean(),
})

const campaign = present({
  key: z.string(),
  neverGiven: z.int(),
  aliases: list(z.string()),
  services: list(z.string()),
  first: z.string(),
  last: z.string(),
})

/** A service’s own message that announces an event. */
export const notice = present({
  service: z.nullable(z.string()),
  by: z.nullable(z.string()),
  grade,
  confidence,
  receivedAt: z.nullable(moment),
  subject: z.string(),
  language: z.enum(['fr', 'en']),
  manner: z.nullable(z.enum(['error', 'attack'])),
  atProcessor: z.boolean(),
  announcement: z.string(),
  items: list(present({ item: z.enum(noticeItems), sentence: z.nullable(z.string()) })),
  doesNotSay: list(z.enum(noticeItems)),
})
export type NoticePart = z.infer<typeof notice>

const incident = {
  alias: z.string(),
  services: list(z.string()),
  state: z.enum(['open', 'dismissed', 'closed']),
  opening: z.enum(['leak', 'impersonation', 'notice']),
  campaigns: list(campaign),
  reasons: list(present({ code: z.string(), detail: z.string() })),
  confidence,
  givenOn: z.nullable(day),
  firstSeen: z.nullable(moment),
  lastSeen: z.nullable(moment),
  daysToFirst: z.nullable(z.int()),
  messages: z.int(),
  intruders: list(intruder),
  causes: list(
    present({
      cause: z.enum(causes),
      score: z.number(),
      for: list(z.string()),
      against: list(z.string()),
    }),
  ),
  breaches: list(breachPart),
  notices: list(notice),
}

/** One incident, as `leak list` and `scan` show it. */
export const incidentPart = present(incident)
export type IncidentPart = z.infer<typeof incidentPart>

/** `leak list` */
export const incidentsSchema = present({
  schema: z.literal('leaktrace.incidents/1'),
  incidents: list(incidentPart),
})
export type IncidentsOutput = z.infer<typeof incidentsSchema>

const schema = z.literal('leaktrace.incident/1')

/** `leak show` and the decisions; the short form where no message and no notice is left to speak of. */
export const incidentSchema = z.union([
  present({ schema, ...incident }),
  present({ schema, alias: z.string(), state: z.literal('closed'), messages: z.literal(0) }),
])
export type IncidentOutput = z.infer<typeof incidentSchema>
