import { createHash } from 'node:crypto'
import type MimeNode from 'nodemailer/lib/mime-node'

/** A file that goes with a letter. */
export interface Attachment {
  readonly name: string
  /** Media type; `message/rfc822` for a message as it was received. */
  readonly type: string
  readonly bytes: Uint8Array
}

/** A correspondent of a message that is being made. */
export interface Correspondent {
  readonly name: string | null
  readonly address: string
}

/**
 * A part with its octets as they are. nodemailer writes the fields, and would write the body too, but as text whose line
 * ends it may touch.
 */
export function addPart(
  parent: MimeNode,
  type: string,
  encoding: string,
  bytes: Uint8Array,
  fields: Readonly<Record<string, string>> = {},
  filename?: string,
): void {
  const part = parent.createChild(type, filename === undefined ? {} : { filename })
  part.setHeader({ ...fields, 'Content-Transfer-Encoding': encoding })
  if (filename !== undefined) part.setHeader('Content-Disposition', 'attachment')
  part.setRaw(Buffer.concat([Buffer.from(`${part.buildHeaders()}\r\n\r\n`), bytes]))
}

/** The text that people read, as UTF-8 in quoted-printable: still legible for who opens the file as it is. */
export function addLetter(parent: MimeNode, text: Buffer): void {
  const part = parent.createChild('text/plain; charset=utf-8').setContent(text)
  part.setHeader('Content-Transfer-Encoding', 'quoted-printable')
}

/**
 * A word that stands in none of these, for boundaries. It hangs on nothing but them, so that the same letter is the same
 * file.
 */
export function boundaryFor(seed: string, contents: readonly Uint8Array[]): string {
  for (let turn = 0; ; turn++) {
    const word = createHash('sha256').update(`${seed}\n${turn}`).digest('hex').slice(0, 24)
    if (!contents.some((bytes) => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).includes(word)))
      return word
  }
}

/** Sets the fields that every message of ours has; values that would end a field are no danger to the others. */
export function setEnvelopeFields(
  node: MimeNode,
  fields: {
    readonly from: Correspondent
    readonly to: readonly Correspondent[]
    readonly replyTo: string | null
    readonly subject: string
    readonly date: Date
    readonly messageId: string
  },
): void {
  node.setHeader('From', mailbox(fields.from))
  if (fields.to.length > 0) node.setHeader('To', fields.to.map(mailbox))
  if (fields.replyTo !== null) node.setHeader('Reply-To', mailbox({ name: null, address: fields.replyTo }))
  node.setHeader('Subject', plain(fields.subject))
  node.setHeader('Date', fields.date.toUTCString().replace(/GMT$/, '+0000'))
  node.setHeader('Message-ID', `<${fields.messageId.replace(/[^\x21-\x7e]|[<>]/g, '')}>`)
  node.setHeader('MIME-Version', '1.0')
}

/** An object and not a text, so that commas and brackets in it make no second correspondent. */
function mailbox({ name, address }: Correspondent): { name: string; address: string } {
  return { name: plain(name ?? ''), address: plain(address).replace(/[\s,;<>]/g, '') }
}

/** One line without control characters. */
export function plain(text: string): string {
  return text.replace(/[\x00-\x1f\x7f-\x9f\u2028\u2029]+/g, ' ').trim()
}
