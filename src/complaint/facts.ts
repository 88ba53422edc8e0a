import * as z from 'zod/mini'
import { noticeItems } from '../incident/notice-items.ts'

/**
 * The one record of facts from which every letter of a case is written, so that no two of them can contradict one
 * another. It holds what is known and how well; a letter asserts what is proved and writes "the message claims" for the
 * rest. Days are ISO dates (UTC), instants ISO 8601 UTC.
 */

const day = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/))
const instant = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}T/))
const grade = z.enum(['proved', 'likely', 'claimed'])
const confidence = z.enum(['high', 'medium', 'low'])
const sha256 = z.string().check(z.regex(/^[0-9a-f]{64}$/))

/** A message as it goes with a letter. */
const original = z.readonly(
  z.object({
    sha256,
    size: z.number(),
    /** Of the message as received, where what goes out is a copy with addresses hidden. */
    copyOf: z.optional(z.nullable(sha256)),
  }),
)

/** Where somebody takes mail, and how that is known. */
const desk = z.readonly(
  z.object({
    kind: z.enum(['address', 'form']),
    value: z.string(),
    /** `directory`: leaktrace's own record; `message`: stands in a message of an ESP that is proved; `registry`: the person recorded it; `rfc2142`: `abuse@` of the ESP's domain. */
    from: z.enum(['directory', 'message', 'registry', 'rfc2142']),
    /** Where it was read, in words. */
    source: z.string(),
    readOn: z.nullable(day),
    /** How the desk wants its reports; null when it does not say. */
    note: z.nullable(z.string()),
  }),
)

/** One message to the alias that a letter may speak of. */
const message = z.readonly(
  z.object({
    /** Of the sighting in the registry. */
    id: z.number(),
    receivedAt: z.nullable(instant),
    messageId: z.nullable(z.string()),
    subject: z.nullable(z.string()),
    from: z.nullable(
      z.readonly(
        z.object({
          address: z.string(),
          name: z.nullable(z.string()),
          domain: z.string(),
          /** `ambiguous` and `refuted` name nobody. */
          grade: z.enum(['proved', 'likely', 'claimed', 'ambiguous', 'refuted']),
        }),
      ),
    ),
    /** Empty for the null reverse-path; null when unknown. */
    returnPath: z.nullable(z.string()),
    /** How well it is known that it was delivered to the alias. */
    recipientGrade: grade,
    /** The field that names the alias, lower case. */
    recipientField: z.nullable(z.string()),
    /** The host that handed it over to the receiving side, as that side validated it. */
    handover: z.readonly(
      z.object({ ip: z.nullable(z.string()), rdns: z.nullable(z.string()), by: z.nullable(z.string()) }),
    ),
    authentication: z.readonly(
      z.object({
        authservId: z.nullable(z.string()),
        spf: z.nullable(z.string()),
        dkim: z.nullable(z.string()),
        dmarc: z.nullable(z.string()),
        domains: z.readonly(z.array(z.string())),
      }),
    ),
    esp: z.nullable(
      z.readonly(z.object({ id: z.string(), name: z.string(), grade, customer: z.nullable(z.string()) })),
    ),
    kind: z.enum(['leak', 'impersonation']),
    confidence,
    /** It carries a List-Unsubscribe field; null when the whole message is not kept. */
    hasUnsubscribe: z.nullable(z.boolean()),
    /** The whole message as kept; null when it is not. */
    original: z.nullable(original),
  }),
)

/** A service that the alias was given to. */
const service = z.readonly(
  z.object({
    name: z.string(),
    domains: z.readonly(z.array(z.string())),
    givenOn: z.nullable(day),
    how: z.nullable(z.string()),
    exclusive: z.boolean(),
    /** Where it takes questions about personal data, as the person recorded it. */
    contacts: z.readonly(z.array(z.string())),
    /** The domain that took its place, on the day of writing. */
    successor: z.nullable(
      z.readonly(
        z.object({
          domain: z.string(),
          since: z.nullable(day),
          /** Its own contacts, where the person registered it as a service, too. */
          contacts: z.optional(z.readonly(z.array(z.string()))),
        }),
      ),
    ),
    /** Domains that the person registered as its processors; a letter names them in a question only. */
    processors: z.optional(z.readonly(z.array(z.string()))),
    /** Its first authenticated message to the alias. */
    firstMessage: z.nullable(
      z.readonly(
        z.object({
          receivedAt: z.nullable(instant),
          messageId: z.nullable(z.string()),
          author: z.string(),
          original: z.nullable(original),
        }),
      ),
    ),
    /** Mail of the service's own that announces a disclosure of data. */
    notices: z.readonly(
      z.array(
        z.readonly(
          z.object({
            receivedAt: z.nullable(instant),
            subject: z.string(),
            manner: z.nullable(z.enum(['error', 'attack'])),
            /** Items of GDPR art. 33(3) and 34(2) that it does not mention. */
            silentOn: z.readonly(z.array(z.enum(noticeItems))),
            original: z.nullable(original),
          }),
        ),
      ),
    ),
    /** Publicly known breaches that name the service, with their source. */
    breaches: z.readonly(
      z.array(
        z.readonly(
          z.object({
            /** Whose data it was. */
            organisation: z.string(),
            /** First and last day on which data can have got out, and the day it was made public; null: not published. */
            from: z.nullable(day),
            to: z.nullable(day),
            announcedOn: z.nullable(day),
            /** Whether e-mail addresses were among the data, by the published account; null: it does not say. */
            holdsAddresses: z.nullable(z.boolean()),
            source: z.string(),
            url: z.nullable(z.string()),
          }),
        ),
      ),
    ),
  }),
)

/** An earlier letter of the same incident. */
const earlier = z.readonly(
  z.object({
    case: z.number(),
    reference: z.string(),
    to: z.enum(['esp', 'service', 'author', 'authority']),
    name: z.string(),
    sentOn: day,
    channel: z.nullable(z.string()),
    /** By which the law wanted an answer, whatever came since; of a letter to an ESP or an authority the next day to look. */
    dueOn: z.nullable(day),
    state: z.string(),
    /** Days of what came back, with what it was, oldest first. */
    answers: z.readonly(
      z.array(z.readonly(z.object({ on: day, kind: z.string(), note: z.nullable(z.string()) }))),
    ),
  }),
)

/** Everything a letter of one incident may say. */
export const complaintFacts = z.readonly(
  z.object({
    /** Stands in the subject of every letter of the case, so that answers can be matched: `LT-K7Q2XD`. */
    reference: z.string(),
    writtenOn: day,
    person: z.readonly(
      z.object({
        name: z.nullable(z.string()),
        postal: z.nullable(z.string()),
        /** Where answers go; never the alias unless the person says so. */
        replyTo: z.nullable(z.string()),
        /** ISO 3166-1 alpha-2. */
        country: z.nullable(z.string()),
      }),
    ),
    alias: z.readonly(
      z.object({
        address: z.string(),
        unguessable: z.boolean(),
        context: z.nullable(z.enum(['personal', 'professional'])),
        /** First day it was given out. */
        givenOn: z.nullable(day),
        /** Given to one service alone, and the person said so. */
        exclusive: z.boolean(),
      }),
    ),
    services: z.readonly(z.array(service)),
    incident: z.readonly(
      z.object({
        opening: z.enum(['leak', 'impersonation', 'notice']),
        confidence,
        firstSeen: z.nullable(instant),
        lastSeen: z.nullable(instant),
        messages: z.number(),
        /** A campaign that hit aliases of unrelated services, or a guessing run: no single service is spoken of. */
        commonCause: z.boolean(),
        /** A domain that may be the service's own waits for the person's word. */
        pendingSecondDomain: z.nullable(z.string()),
        /** What could explain it, likeliest first; none is proved. */
        causes: z.readonly(
          z.array(
            z.readonly(
              z.object({
                cause: z.string(),
                for: z.readonly(z.array(z.string())),
                against: z.readonly(z.array(z.string())),
              }),
            ),
          ),
        ),
      }),
    ),
    /** Whose mail the letter is about; null where it is about the service. */
    intruder: z.nullable(
      z.readonly(
        z.object({
          key: z.string(),
          /** Authenticated domain or address; null where nothing was. */
          domain: z.nullable(z.string()),
          /** What only `From:` says. */
          claims: z.nullable(z.string()),
          kind: z.enum(['leak', 'impersonation']),
          /** Of the best of its messages: `proved` names an organisation that may be written to. */
          authorGrade: z.enum(['proved', 'likely', 'claimed']),
          /** From the registry (`service edit --contact` of a service with its domain); never guessed. */
          contacts: z.readonly(z.array(z.string())),
        }),
      ),
    ),
    /** Messages the letter is about, oldest first. */
    messages: z.readonly(z.array(message)),
    /** The ESP that carried them, where one is proved or likely. */
    esp: z.nullable(
      z.readonly(
        z.object({
          id: z.string(),
          name: z.string(),
          grade: z.enum(['proved', 'likely']),
          customer: z.nullable(z.string()),
          carrier: z.nullable(z.string()),
          /** In the order in which they should be tried; empty: none is known. */
          desks: z.readonly(z.array(desk)),
        }),
      ),
    ),
    earlier: z.readonly(z.array(earlier)),
  }),
)

/** The record as a value, and parts of it that have a name of their own. */
export type ComplaintFacts = z.infer<typeof complaintFacts>
export type FactMessage = ComplaintFacts['messages'][number]
export type FactService = ComplaintFacts['services'][number]
export type FactDesk = NonNullable<ComplaintFacts['esp']>['desks'][number]
export type EarlierLetter = ComplaintFacts['earlier'][number]
