import * as z from 'zod/mini'

/**
 * The two files of an evidence pack that programs read. A pack comes from anybody: what is read of it is checked, and
 * every text in it has a length.
 */

const text = z.string().check(z.maxLength(10_000))
const sha256 = z.string().check(z.regex(/^[0-9a-f]{64}$/))
const size = z.int().check(z.nonnegative())
/** A plain name: no directory, nothing hidden, nothing that a shell or a terminal takes for something else. */
export const fileName = z.string().check(z.regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/), z.maxLength(100))

/** How a message was read, so that whoever has it can read it again: whose stamps were believed. */
const reading = z.object({
  receivers: z.array(text),
  forwarders: z.array(text),
  /** Id of leaktrace's profile of a known receiver. */
  profile: z.nullable(text),
  origin: z.enum(['configured', 'profile', 'learnt', 'assumed', 'none']),
  /** What the mail store says of the arrival, ISO 8601 UTC; used only where the receiving side's own date is missing. */
  internalDate: z.nullable(text),
})

const packMessage = z.object({
  file: fileName,
  role: z.enum(['stranger', 'first-legitimate', 'notice']),
  messageId: z.nullable(text),
  receivedAt: z.nullable(text),
  /** What `Date:` says. */
  date: z.nullable(text),
  author: z.nullable(text),
  authorGrade: z.nullable(text),
  /** Mail server that served it; null: a file of the person's. */
  host: z.nullable(text),
  fetchedAt: text,
  /** Null: it was read in a way that cannot be told here, so that its copies cannot be made again. */
  reading: z.nullable(reading),
})

/** `manifest.json`: what a pack is about, its messages, and each file with its digest. */
export const manifestSchema = z.object({
  schema: z.literal('leaktrace.evidence/1'),
  leaktrace: text,
  createdAt: text,
  /** Language of what people read in it; packs made before there were several do not tell, and are English. */
  lang: z.optional(text),
  alias: text,
  /** The one whom the pack is about; null: all. */
  intruder: z.nullable(text),
  untouched: text,
  messages: z.array(packMessage).check(z.maxLength(100_000)),
  files: z.array(z.object({ name: fileName, size, sha256, from: text })).check(z.maxLength(400_000)),
  missing: z.array(z.object({ what: text, why: text })),
})

const key = z.object({
  name: text,
  value: z.nullable(text),
  ttl: z.nullable(z.number()),
  at: text,
  resolver: text,
  failure: z.nullable(text),
})

const signature = z.object({
  field: size,
  signingDomain: z.nullable(text),
  selector: z.nullable(text),
  result: z.enum(['pass', 'fail', 'neutral', 'temperror', 'permerror']),
  reason: z.nullable(text),
})

/** `dkim-keys.json`: the keys that were fetched, and what the signatures came to with them. */
export const dkimKeysSchema = z.object({
  schema: z.literal('leaktrace.dkim-keys/1'),
  messages: z.array(
    z.object({ file: fileName, at: text, signatures: z.array(signature), keys: z.array(key) }),
  ),
})

/** `registry-extract.json`: the record of the alias, and its digest. */
export const registryExtractSchema = z.looseObject({
  schema: z.literal('leaktrace.registry-extract/1'),
  record: z.looseObject({ address: text }),
  sha256,
})

/** The files as values. */
export type Manifest = z.infer<typeof manifestSchema>
export type Reading = z.infer<typeof reading>
export type PackMessageEntry = Manifest['messages'][number]
export type DkimKeys = z.infer<typeof dkimKeysSchema>
