import { FileSource } from './eml.ts'
import { looksLikeMessage } from './header-section.ts'
import { MailboxError } from './mailbox-error.ts'
import { isMbox } from './mbox.ts'
import { inMemory } from './message-files.ts'
import { octetsOf } from './octets.ts'
import type { MailSource } from './source.ts'

// It cannot be gone back in, so it is kept in memory.
const LONGEST_INPUT = 256 << 20

/**
 * One message or an mbox from a stream, read to its end.
 * @throws MailboxError `not-a-mailbox` when it is neither, or longer than 256 MB
 */
export async function readStandardInput(stream: AsyncIterable<Buffer | string>): Promise<MailSource> {
  const chunks: Buffer[] = []
  let length = 0
  for await (const chunk of stream) {
    const octets = typeof chunk === 'string' ? Buffer.from(chunk) : chunk
    length += octets.length
    if (length > LONGEST_INPUT) {
      const message = `standard input is longer than ${LONGEST_INPUT >> 20} MB`
      throw new MailboxError('not-a-mailbox', message, 'save it to a file and give its path')
    }
    chunks.push(octets)
  }
  const input = Buffer.concat(chunks)
  const kind = isMbox(octetsOf(input)) ? 'mbox' : 'eml'
  if (kind === 'eml' && !looksLikeMessage(input.subarray(0, 64 << 10))) {
    const message = input.length === 0 ? 'standard input is empty' : 'standard input holds no message'
    throw new MailboxError('not-a-mailbox', message, 'a message begins with header fields')
  }
  return new FileSource(kind, '-', inMemory(input, '-'))
}
