import MimeNode from 'nodemailer/lib/mime-node'
import type { Letter } from '../complaint/letter.ts'
import { carried } from './carried.ts'
import {
  type Attachment,
  addLetter,
  addPart,
  boundaryFor,
  type Correspondent,
  setEnvelopeFields,
} from './message-part.ts'

export type { Attachment, Correspondent } from './message-part.ts'

/** What an e-mail draft is made of. */
export interface Draft {
  readonly letter: Letter
  /** The letter as plain text, as `letterText` makes it. */
  readonly text: string
  readonly from: Correspondent
  /** Where answers go, where that is another address. */
  readonly replyTo: string | null
  readonly attachments: readonly Attachment[]
  readonly date: Date
  /** With its angle brackets. */
  readonly messageId: string
}

const EXACT_COPY = {
  en: (name: string) =>
    `${name} is the same message in base64: mail servers would alter octets of it otherwise.`,
  fr: (name: string) =>
    `${name} est le même message en base64 : les serveurs de courrier en modifieraient sinon certains octets.`,
} as const

/**
 * The letter as an e-mail that a mail program opens for sending (`X-Unsent`), to the best address of its addressee.
 *
 * A message that is attached keeps its octets. Where mail servers would alter them (NUL, a CR or LF alone, lines of more
 * than 998 octets), a copy in base64 goes with it, or in its place where it holds a NUL, which no mail may; the text then
 * says so.
 */
export async function draftMessage(draft: Draft): Promise<Uint8Array> {
  const { letter, attachments } = draft
  const { parts, notes } = withExactCopies(attachments, letter.lang)
  const text = [draft.text.trimEnd(), ...notes].join('\n\n').replace(/\r?\n/g, '\r\n')
  const body = Buffer.from(`${text}\r\n`)
  const contents = [body, ...parts.map(({ bytes }) => bytes)]
  const node = new MimeNode('multipart/mixed', { baseBoundary: boundaryFor(draft.messageId, contents) })
  const [address] = letter.to.addresses
  setEnvelopeFields(node, {
    ...draft,
    subject: letter.subject,
    to: address === undefined ? [] : [{ name: letter.to.name, address }],
  })
  node.setHeader('X-Unsent', '1')
  node.setHeader('Content-Language', letter.lang)
  // RFC 2045 §6.4: what holds an 8bit or binary part is that itself.
  const encodings = parts.map(({ bytes, type }) => (isMessage(type) ? carried(bytes).encoding : '7bit'))
  const widest = encodings.includes('binary') ? 'binary' : encodings.includes('8bit') ? '8bit' : '7bit'
  node.setHeader('Content-Transfer-Encoding', widest)
  addLetter(node, body)
  for (const { name, type, bytes } of parts) {
    if (isMessage(type)) addPart(node, type, carried(bytes).encoding ?? 'binary', bytes, {}, name)
    else {
      const part = node.createChild(type, { filename: name }).setContent(Buffer.from(bytes))
      part.setHeader('Content-Transfer-Encoding', 'base64') // Else text would have its line ends touched.
    }
  }
  return node.build()
}

/** The attachments, with a base64 copy of each message whose octets would not arrive as they are. */
function withExactCopies(
  attachments: readonly Attachment[],
  lang: Letter['lang'],
): { parts: readonly Attachment[]; notes: readonly string[] } {
  const parts: Attachment[] = []
  const notes: string[] = []
  for (const attachment of attachments) {
    const { encoding, alters } = carried(attachment.bytes)
    const isAltered = isMessage(attachment.type) && alters.length > 0
    if (!isAltered || encoding !== null) parts.push(attachment)
    if (!isAltered) continue
    const name =
      encoding === null ? attachment.name : attachment.name.replace(/(?:\.eml)?$/i, '.original.eml')
    parts.push({ name, type: 'application/octet-stream', bytes: attachment.bytes })
    notes.push(EXACT_COPY[lang](name))
  }
  return { parts, notes }
}

function isMessage(type: string): boolean {
  return type.toLowerCase() === 'message/rfc822'
}
