import type { Tagged } from './imap-reply.ts'
import type { ImapWire } from './imap-wire.ts'
import type { FramingLimits, Response } from './response-reader.ts'

/**
 * Messages handed on together: one step of the consumer for each would cost more than reading them. With twice as many
 * the header sections outlive more of the quick garbage collections, and a scan peaks 9 MB higher.
 */
export const BATCH = 32
/** A batch with so many octets is handed on as it is: messages with headers of a megabyte must not wait by the hundred. */
const HEAVY = 1 << 20
// Batches that may wait before the socket is paused: memory is bounded, and reading goes on while the consumer works.
const AHEAD = 4

/**
 * Runs a command and yields what `read` makes of its untagged responses, in batches, at the pace of whoever takes them.
 * Whatever came whole before a failure is yielded before it is thrown. Leaving early closes the connection.
 *
 * @param octets of a message
 * @param size messages in a batch: fewer where they are large
 * @returns the tagged answer.
 */
export async function* streamBatches<T>(
  wire: ImapWire,
  command: string,
  read: (response: Response) => T | undefined,
  octets: (item: T) => number,
  limits: Partial<FramingLimits> = {},
  size = BATCH,
): AsyncGenerator<readonly T[], Tagged> {
  const ready: T[][] = []
  let batch: T[] = []
  let weight = 0
  let paused = false
  let settled = false
  let wake = (): void => {}
  const take = (response: Response): boolean => {
    const item = read(response)
    if (item === undefined) return false
    batch.push(item)
    weight += octets(item)
    if (batch.length === size || weight >= HEAVY) {
      ready.push(batch)
      batch = []
      weight = 0
      if (!paused && ready.length >= AHEAD) {
        paused = true
        wire.pause()
      }
      wake()
    }
    return true
  }
  const answer = wire.run(command, take, limits).finally(() => {
    if (batch.length > 0) ready.push(batch)
    settled = true
    wake()
  })
  answer.catch(() => {}) // Thrown below, after what came before it; here it only must not count as unhandled.
  try {
    for (;;) {
      const next = ready.shift()
      if (paused && ready.length === 0) {
        paused = false
        wire.resume()
      }
      if (next !== undefined) yield next
      else if (settled) return await answer
      else await new Promise<void>((resolve) => (wake = resolve))
    }
  } finally {
    if (!settled) wire.destroy(new Error('reading was left before its end'))
    else if (paused) wire.resume()
  }
}
