import type { Account } from '../config/account.ts'
import type { Reach } from '../mailbox/imap-ears.ts'
import type { ImapOptions } from '../mailbox/imap-options.ts'
import { imapOptions } from './open-account.ts'
import type { Session } from './session.ts'

/** Tokens live an hour or so: one that was handed out this long ago, in milliseconds, is not handed out again. */
const TOKEN_AGE = 60_000

/**
 * How a watch reaches an account. A password is asked for once and kept in memory until a server refuses it, so that no
 * password store has to be unlocked in the night; a token is fetched for each connection.
 *
 * @param account as it is now configured
 */
export function reachOf(session: Session, account: () => Account, folders: readonly string[] | null): Reach {
  let kept: { readonly key: string; readonly at: number; readonly options: Promise<ImapOptions> } | null =
    null
  const isGood = (key: string, { auth }: Account): boolean =>
    kept !== null &&
    kept.key === key &&
    (auth === 'password' || session.world.now().getTime() - kept.at < TOKEN_AGE)
  return {
    options() {
      const wanted = account()
      const key = JSON.stringify(wanted)
      if (kept === null || !isGood(key, wanted)) {
        const options = imapOptions(session, wanted, folders)
        kept = { key, at: session.world.now().getTime(), options }
        // Who waits for them is told of the failure; whoever comes next asks anew.
        options.catch(() => {
          kept = null
        })
      }
      return kept.options
    },
    refused() {
      kept = null
    },
  }
}
