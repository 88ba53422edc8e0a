import { ConfigError } from '../config/config-error.ts'
import { SecretRefused } from '../config/secret.ts'
import { MailboxError } from '../mailbox/mailbox-error.ts'
import { StoreError } from '../store/store-error.ts'

/**
 * What a watch makes of a failure: `busy`, another scan is at work; `again`, it may be well by itself; `crowded`, the server
 * gives out no more connections; `refused`, it says the login is wrong; `gone`, a folder is not there any more; `fatal`, only
 * the person can help.
 */
export type Trouble = 'busy' | 'again' | 'crowded' | 'refused' | 'gone' | 'fatal'

/** Servers say it in words: `[LIMIT] Maximum number of connections exceeded`, `Too many simultaneous connections`. */
const CROWDED = /\[LIMIT\b|too many|simultaneous|maximum number of connections/i

/** Tells what kind of failure it is. Networks with a sign-in page break TLS, so that even that may pass. */
export function troubleOf(error: unknown): Trouble {
  if (error instanceof MailboxError) {
    if (error.code === 'login') return 'refused'
    if (error.code === 'no-such-folder') return 'gone'
    return error.code === 'try-again' && CROWDED.test(error.message) ? 'crowded' : 'again'
  }
  if (error instanceof StoreError) {
    if (error.code === 'locked') return 'busy'
    return error.code === 'disk-full' || error.code === 'input-output' ? 'again' : 'fatal'
  }
  // A password store that is locked until the person is back; a configuration that is just being edited.
  return error instanceof SecretRefused || error instanceof ConfigError ? 'again' : 'fatal'
}

/** Whether it is worth waiting before anything has worked: a wrong host name or password should be told at once. */
export function mayPassAtStart(error: unknown): boolean {
  return (
    (error instanceof MailboxError && error.code === 'try-again') ||
    (error instanceof StoreError && error.code === 'locked')
  )
}

/** A refused login is tried so often in a row: servers fail for a while, and lock accounts that keep trying. */
export const REFUSED_AT_MOST = 3

const FIRST = 1_000
const LONGEST = 5 * 60_000
/** A scan of somebody else's is waited for at most so long at a time. */
const LONGEST_BUSY = 30_000

/**
 * Milliseconds to wait after so many failures in a row: from a second, doubling, to five minutes; half of it by chance, so
 * that many who were cut off together do not all come back together.
 *
 * @param failures before this one
 * @param random from 0 to 1
 */
export function backOff(failures: number, random: number, trouble: Trouble = 'again'): number {
  const longest = trouble === 'busy' ? LONGEST_BUSY : LONGEST
  return Math.min(FIRST * 2 ** Math.min(failures, 30), longest) * (0.5 + random / 2)
}
