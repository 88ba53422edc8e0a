import { type MailboxError, PlaceError } from './mailbox-error.ts'

/** The longest header section that is read, in octets; longer ones are no mail. */
export const LONGEST_HEADER = 16 << 20

/** The longest message that is read whole, in octets. */
export const LONGEST_MESSAGE = 50 << 20

/** The error for a message that is longer than that. `ref` names it. */
export function messageTooLong(ref: string): MailboxError {
  return new PlaceError(
    'input-output',
    `${ref} is longer than ${LONGEST_MESSAGE >> 20} MB and was not read`,
    'save it with a mail program, without its attachments, and give the file to `leaktrace trace`',
  )
}
