/** Feedback reports for abuse desks: ARF (RFC 5965), as RFC 6650 wants them from the person who got the message. */

import { isIP } from 'node:net'
import MimeNode from 'nodemailer/lib/mime-node'
import { parseHeaderSection } from '../mail/header.ts'
import { carried } from './carried.ts'
import {
  addLetter,
  addPart,
  boundaryFor,
  type Correspondent,
  plain,
  setEnvelopeFields,
} from './message-part.ts'

/** What the machine-readable part says (RFC 5965 §3); null and empty where unknown. */
export interface FeedbackFields {
  /** Reverse-path as received; empty for the null one. */
  readonly originalMailFrom: string | null
  /** The alias, or what stands for it. */
  readonly originalRcptTo: string | null
  readonly arrivalDate: Date | null
  /** Of the host that handed the message over to the receiving side. */
  readonly sourceIp: string | null
  readonly reportedDomains: readonly string[]
  /** Body of the field as the receiving side wrote it (RFC 8601). */
  readonly authenticationResults: string | null
  /** Messages that this report stands for; null for this one. */
  readonly incidents: number | null
}

/** What a feedback report is made of (RFC 5965). */
export interface FeedbackReport {
  readonly from: Correspondent
  readonly to: Correspondent
  readonly replyTo: string | null
  /** Subject of the reported message as decoded; RFC 6650 lets nothing but a forwarding prefix be added. */
  readonly originalSubject: string
  /** For people: everything that the fields say too (RFC 6650 §5.4: some desks see nothing else). */
  readonly text: string
  readonly lang: 'fr' | 'en'
  readonly fields: FeedbackFields
  /** The whole message, or its header section (`headers`). */
  readonly original: { readonly bytes: Uint8Array; readonly part: 'message' | 'headers' }
  readonly date: Date
  readonly messageId: string
  /** Of leaktrace. */
  readonly version: string
}

const HEADERS_ALONE = {
  en: 'The message holds a NUL, which no mail may: its headers alone go with this report.',
  fr: 'Le message contient un octet NUL, qu’aucun courrier ne peut porter : seuls ses en-têtes sont joints.',
} as const

/** The report as a message to send. Values that the format cannot hold are left out of the second part. */
export async function feedbackReport(report: FeedbackReport): Promise<Uint8Array> {
  const original = withoutNul(report.original)
  const note = original === report.original ? [] : [HEADERS_ALONE[report.lang]]
  const text = Buffer.from(`${[report.text.trimEnd(), ...note].join('\n\n').replace(/\r?\n/g, '\r\n')}\r\n`)
  const fields = Buffer.from(feedbackFields(report.fields, report.version), 'ascii')
  const node = new MimeNode('multipart/report; report-type=feedback-report', {
    baseBoundary: boundaryFor(report.messageId, [text, fields, original.bytes]),
  })
  setEnvelopeFields(node, { ...report, to: [report.to], subject: `FW: ${report.originalSubject}` })
  const encoding = carried(original.bytes).encoding ?? 'binary'
  node.setHeader('Content-Transfer-Encoding', encoding)
  addLetter(node, text)
  addPart(node, 'message/feedback-report', '7bit', fields)
  addPart(
    node,
    original.part === 'headers' ? 'text/rfc822-headers' : 'message/rfc822',
    encoding,
    original.bytes,
  )
  return node.build()
}

/** No mail may hold a NUL (RFC 5322 §2.2): of such a message the header section goes, without it. */
function withoutNul(original: FeedbackReport['original']): FeedbackReport['original'] {
  if (!original.bytes.includes(0)) return original
  const octets = Buffer.from(original.bytes).toString('latin1')
  const section = octets.slice(0, parseHeaderSection(octets).length).replaceAll('\0', '')
  return { bytes: Buffer.from(section, 'latin1'), part: 'headers' }
}

function feedbackFields(fields: FeedbackFields, version: string): string {
  const { sourceIp, arrivalDate, incidents } = fields
  const lines: (string | null)[] = [
    'Feedback-Type: abuse',
    `User-Agent: leaktrace/${version.replace(/[^\w.-]/g, '')}`,
    'Version: 1',
    path('Original-Mail-From', fields.originalMailFrom),
    path('Original-Rcpt-To', fields.originalRcptTo === '' ? null : fields.originalRcptTo),
    arrivalDate === null ? null : `Arrival-Date: ${arrivalDate.toUTCString().replace(/GMT$/, '+0000')}`,
    sourceIp === null || isIP(sourceIp) === 0 ? null : `Source-IP: ${sourceIp}`,
    ...fields.reportedDomains.map((domain) => (isDomain(domain) ? `Reported-Domain: ${domain}` : null)),
    results(fields.authenticationResults),
    incidents === null || !Number.isInteger(incidents) || incidents < 1 ? null : `Incidents: ${incidents}`,
  ]
  return lines.flatMap((line) => (line === null ? [] : [`${line}\r\n`])).join('')
}

/** RFC 5321 §4.1.2 as far as real addresses go; what is no path is left out and stands in the text alone. */
function path(name: string, address: string | null): string | null {
  if (address === '') return `${name}: <>`
  const isPath =
    address !== null && /^[^\s<>()[\]\\,;:"@\x7f-\uffff]{1,64}@[A-Za-z0-9.-]{1,255}$/.test(address)
  return isPath ? `${name}: <${address}>` : null
}

function isDomain(text: string): boolean {
  return (
    text.length <= 253 &&
    /^(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\.)+[A-Za-z0-9-]{2,63}$/.test(text)
  )
}

/** In one line where it fits, else one result a line; what has no ASCII form is left out. */
function results(value: string | null): string | null {
  const text = plain(value ?? '')
  if (text === '' || /[^\x20-\x7e]/.test(text)) return null
  const line = `Authentication-Results: ${text}`
  const folded = line.length <= 78 ? line : line.replaceAll('; ', ';\r\n ')
  return folded.split('\r\n').every((each) => each.length <= 998) ? folded : null
}
