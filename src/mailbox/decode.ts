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
 * Decodes a whole message with mailparser. Null when that refuses it (a header section over 1 MB, too many parts, HTML
 * nested too deep).
 *
 * Only for showing and for looking at the text: header fields are read by room `mail`, since mailparser keeps one of
 * several equal fields and makes up a date where none can be read.
 */
export async function decodeSource(source: Buffer): Promise<DecodedMessage | null> {
  // Of a CommonJS package that is loaded late, the bundle exports the default alone.
  const { default: mailparser } = await import('mailparser')
  const parsed = await mailparser
    .simpleParser(source, { skipTextToHtml: true, skipTextLinks: true, skipImageLinks: true })
    .catch((error: unknown) => {
      if (isRefusal(error)) return null
      throw error
    })
  if (parsed === null) return null
  const { text, html, attachments } = parsed
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
}

/** How mailparser says that a message is beyond its limits; anything else is a fault of a program, and not of the message. */
function isRefusal(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  return (
    (error as NodeJS.ErrnoException).code === 'EMAXLEN' ||
    /^(?:HTML too long|Failed to parse HTML)/.test(error.message)
  )
}
