import type { Ears } from '../mailbox/imap-ears.ts'
import type { Clock } from './watch-clock.ts'
import { REFUSED_AT_MOST, troubleOf } from './watch-trouble.ts'

/** So often an account is asked which folders it has, in milliseconds: a rule that files mail makes one now and then. */
export const FOLDERS_EVERY = 15 * 60_000

/** What is needed to ask. */
export interface FoldersPlan {
  readonly ears: Ears
  readonly clock: Clock
  /** These are there now. */
  readonly found: (folders: readonly string[]) => void
  readonly signal: AbortSignal
}

/** Asks now and then which folders there are, so that a watch of months also hears of mail in those that are new. */
export async function askForFolders({ ears, clock, found, signal }: FoldersPlan): Promise<never> {
  for (let refusals = 0; ; ) {
    await clock.sleep(FOLDERS_EVERY, signal)
    try {
      found(await ears.folders(signal))
      refusals = 0
    } catch (error) {
      signal.throwIfAborted()
      const trouble = troubleOf(error)
      if (trouble === 'fatal' || (trouble === 'refused' && ++refusals === REFUSED_AT_MOST)) throw error
      // Outages are told by those that listen; the folders are asked for again when it is time.
    }
  }
}
