import { createHash } from 'node:crypto'
import type { Written } from '../case/complain.ts'
import type { FactMessage } from '../complaint/facts.ts'
import { letterMarkdown } from '../complaint/markdown.ts'
import { letterBody, letterText } from '../complaint/text.ts'
import { domainOf } from '../mail/address.ts'
import { UserError } from './user-error.ts'
import { version } from './version.ts'

/** The forms in which a letter can be had. */
export const formats = ['text', 'markdown', 'eml', 'arf', 'pdf', 'json'] as const
export type Format = (typeof formats)[number]

/** A file of a letter. */
export interface LetterFile {
  readonly name: string
  readonly octets: Uint8Array
}

/** The letter in one of its formats; the enclosures stand in it only as e-mail. @throws UserError */
export async function letterFile(written: Written, format: Format, now: Date): Promise<LetterFile> {
  const { letter } = written
  switch (format) {
    case 'markdown':
      return { name: 'LETTER.md', octets: utf8(letterMarkdown(letter)) }
    case 'pdf': {
      const { letterPdf } = await import('../document/pdf.ts')
      return { name: 'LETTER.pdf', octets: await letterPdf(letter) }
    }
    case 'eml':
      return { name: 'LETTER.eml', octets: await draftOf(written, now) }
    case 'arf':
      return { name: 'REPORT.eml', octets: await reportOf(written, now) }
    default:
      return { name: 'LETTER.txt', octets: utf8(`${letterText(letter)}`) }
  }
}

/** The messages that go with the letter, under the names by which it lists them. */
export function enclosedFiles({ letter, copies }: Written): LetterFile[] {
  const bySent = new Map([...copies.copies.values()].map((copy) => [copy.sha256, copy]))
  return letter.enclosures.flatMap(({ name, sha256 }) => {
    const copy = sha256 === null ? undefined : bySent.get(sha256)
    return copy === undefined ? [] : [{ name, octets: copy.bytes }]
  })
}

/**
 * The letter as a draft with what goes with it attached. One that goes into a mailbox (`filed`) is a message of its own each
 * time: Gmail takes a second one of the same Message-ID for the first, wherever that lies now.
 */
export async function draftOf(written: Written, now: Date, filed = false): Promise<Uint8Array> {
  const { draftMessage } = await import('../document/eml.ts')
  const { letter, copies } = written
  const part = copies.redaction === 'headers' ? 'text/rfc822-headers' : 'message/rfc822'
  return draftMessage({
    letter,
    text: letterBody(letter),
    ...correspondence(written, filed ? now.toISOString() : 'eml', now),
    attachments: enclosedFiles(written).map(({ name, octets }) => ({ name, type: part, bytes: octets })),
  })
}

/** The letter to an ESP as a feedback report. @throws UserError */
async function reportOf(written: Written, now: Date): Promise<Uint8Array> {
  const { letter, facts, copies } = written
  const [address] = letter.to.addresses
  const [enclosed] = enclosedFiles(written)
  const sample = sampleOf(written)
  if (letter.kind !== 'esp-notice')
    throw new UserError(
      'usage',
      'only a letter to an ESP can be a feedback report',
      'add --to esp, or choose another format',
    )
  if (address === undefined || enclosed === undefined || sample === undefined) {
    const what =
      address === undefined
        ? `${letter.to.name} takes no reports by e-mail`
        : 'no message is kept whole for the report'
    throw new UserError('bad-data', what, 'choose another format: --format text')
  }
  const { feedbackReport } = await import('../document/arf.ts')
  const domain = sample.from?.grade === 'proved' ? [sample.from.domain] : []
  return feedbackReport({
    ...correspondence(written, 'arf', now),
    to: { name: letter.to.name, address },
    originalSubject: sample.subject ?? '',
    text: letterBody(letter),
    lang: letter.lang,
    fields: {
      originalMailFrom: copies.aliasToken === null ? sample.returnPath : null,
      originalRcptTo: copies.aliasToken ?? facts.alias.address,
      arrivalDate: sample.receivedAt === null ? null : new Date(sample.receivedAt),
      sourceIp: sample.handover.ip,
      reportedDomains: domain,
      authenticationResults: resultsOf(sample),
      incidents: facts.messages.length > 1 ? facts.messages.length : null,
    },
    original: { bytes: enclosed.octets, part: copies.redaction === 'headers' ? 'headers' : 'message' },
    version,
  })
}

/** The message that a letter to an ESP encloses. */
function sampleOf({ letter, facts }: Written): FactMessage | undefined {
  const id = letter.enclosures.find(({ sightingId }) => sightingId !== null)?.sightingId
  return facts.messages.find((message) => message.id === id)
}

/** What the receiving side found, in the words of RFC 8601; null when it wrote nothing. */
function resultsOf({ authentication: { authservId, spf, dkim, dmarc } }: FactMessage): string | null {
  if (authservId === null) return null
  const found = Object.entries({ spf, dkim, dmarc }).flatMap(([method, result]) =>
    result === null ? [] : [`${method}=${result}`],
  )
  return found.length === 0 ? null : `${authservId}; ${found.join('; ')}`
}

/**
 * Who writes, and under which Message-ID. That hangs on what is written and on nothing else (`as` tells two forms of it
 * apart), so that the same letter written again is the same message.
 */
function correspondence(written: Written, as: string, now: Date) {
  const { letter, facts } = written
  const address = facts.person.replyTo ?? ''
  const hash = createHash('sha256').update(`${as}\n${letterText(letter)}`)
  for (const { name, octets } of enclosedFiles(written))
    hash.update(`\n${name} ${createHash('sha256').update(octets).digest('hex')}`)
  const word = hash.digest('hex').slice(0, 32)
  return {
    from: { name: letter.signature, address },
    replyTo: null,
    date: now,
    messageId: `<${letter.reference.toLowerCase()}.${word}@${domainOf(address)}>`,
  } as const
}

function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text)
}
