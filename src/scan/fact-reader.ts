import type { MessageLocation, RawMessage } from '../mailbox/raw-message.ts'
import type { Sighting } from '../trace/sighting.ts'
import { packFacts } from './facts.ts'
import { NoHeader, readMessage, type VerificationOf } from './message.ts'
import type { SideOf } from './sides.ts'

/** What was read of a message. */
export interface ReadFacts {
  /** See `ReadMessage`. */
  readonly digest: Uint8Array
  readonly sighting: Sighting
  /** The sighting as it is kept. */
  readonly facts: string
}

/** Where a message was found, and what was read of it; null where its header section holds no field of mail. */
export interface ReadPlace {
  readonly location: MessageLocation
  readonly read: ReadFacts | null
}

/** Reads header sections into facts, here or elsewhere. */
export interface FactReader {
  /** So many calls of `read` may be under way before the first of them has to be waited for. */
  readonly ahead: number
  /** In the order of the messages. */
  read(messages: readonly RawMessage[]): Promise<readonly ReadPlace[]>
  close(): Promise<void>
}

/** Reads in this thread, at once. */
export function readerHere(sideOf: SideOf, verificationOf: VerificationOf): FactReader {
  return {
    ahead: 0,
    read: async (messages) =>
      messages.map((raw) => ({ location: raw.location, read: readFacts(raw, sideOf, verificationOf) })),
    close: async () => {},
  }
}

/**
 * Reads elsewhere, and here what that one cannot: a machine that gives no second thread, for want of memory or processes,
 * reads slower and not less. Whatever is wrong with a message shows here, too.
 */
export function readerElsewhere(elsewhere: FactReader, here: FactReader): FactReader {
  return {
    ahead: elsewhere.ahead,
    read: (messages) => elsewhere.read(messages).catch(() => here.read(messages)),
    close: () => elsewhere.close(),
  }
}

/** The facts of one message; null where there is nothing to read them from. */
export function readFacts(
  raw: RawMessage,
  sideOf: SideOf,
  verificationOf?: VerificationOf,
): ReadFacts | null {
  try {
    const { digest, sighting } = readMessage(raw, sideOf, verificationOf)
    return { digest, sighting, facts: packFacts(sighting) }
  } catch (error) {
    if (error instanceof NoHeader) return null
    throw error
  }
}
