/** A message as people read it. */
export interface DecodedMessage {
  /** The text: its plain part, else its HTML part turned into text; empty when it has neither. */
  readonly text: string
  /** The HTML part as written, untrusted, or null. */
  readonly html: string | null
  readonly attachments: readonly Attachment[]
}

/** What is known of an attachment without looking into it. Names are as the message says: never use one as a path. */
export interface Attachment {
  readonly name: string | null
  /** Media type, lower case. */
  readonly type: string
  /** Octets after decoding. */
  readonly size: number
  /** Shown within the text (an image) and not beside it. */
  readonly inline: boolean
}

/**
 * Decodes a whole message with mailparser. Null when it cannot be decoded (a header section over 1 MB).
 *
 * Only for showing and for looking at the text: header fields are read by room `mail`, since mailparser keeps one of
 * several equal fields and makes up a date where none can be read.
 */
export async function decodeSource(source: Buffer): Promise<DecodedMessage | null> {
  // Of a CommonJS package that is loaded late, the bundle exports the default alone.
  const { default: mailparser } = await import('mailparser')
  try {
    const { text, html, attachments } = await mailparser.simpleParser(source, {
      skipTextToHtml: true,
      skipTextLinks: true,
      skipImageLinks: true,
    })
    return {
      text: text ?? '',
      html: typeof html === 'string' ? html : null,
      attachments: attachments.map(({ filename, contentType, size, related, contentDisposition }) => ({
        name: filename ?? null,
        type: contentType.toLowerCase(),
        size,
        inline: related === true || contentDisposition === 'inline',
      })),
    }
  } catch {
    return null // mailparser's own limits; the reason helps nobody.
  }
}
