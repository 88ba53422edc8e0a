import type { RawMessage } from './raw-message.ts'
import type { Folder, MailSource } from './source.ts'

/** A source that can pick messages without reading all. */
export interface SampledSource extends MailSource {
  /** About `count` messages, spread over the years. */
  sample(folder: Folder, count: number): Promise<readonly RawMessage[]>
}

/**
 * About `count` messages of a folder, spread over the years and within each: what stands on top of nearly every message,
 * year by year, tells who receives the person's mail.
 * @throws MailboxError
 */
export async function sampleHeaders(
  source: MailSource | SampledSource,
  folder: Folder,
  count: number,
): Promise<readonly RawMessage[]> {
  if ('sample' in source) return source.sample(folder, count)
  const years = new Map<string, Thinned>()
  const signal = new AbortController().signal
  for await (const event of source.read(folder, null, { retry: [], since: null, signal })) {
    if (event.kind !== 'messages') continue
    for (const message of event.messages) {
      const year = message.internalDate?.slice(0, 4) ?? ''
      const kept = years.get(year) ?? new Thinned(count)
      years.set(year, kept.add(message))
    }
  }
  const share = Math.ceil(count / Math.max(1, years.size))
  return [...years.values()].flatMap((kept) => spread(kept.messages, share))
}

/** `count` of the items at equal distances, the first and the last among them. */
export function spread<T>(items: readonly T[], count: number): readonly T[] {
  if (items.length <= count) return items
  if (count <= 1) return items.slice(0, count)
  return Array.from({ length: count }, (_, index) => {
    return items[Math.round((index * (items.length - 1)) / (count - 1))]!
  })
}

/** Keeps every n-th message, n doubling, so that a folder of any length leaves between `count` and twice as many. */
class Thinned {
  readonly #count: number
  #kept: RawMessage[] = []
  #step = 1
  #seen = 0

  constructor(count: number) {
    this.#count = Math.max(1, count)
  }

  get messages(): readonly RawMessage[] {
    return this.#kept
  }

  add(message: RawMessage): this {
    if (this.#seen++ % this.#step !== 0) return this
    // A copy: the buffers of a batch are views of something larger.
    this.#kept.push({ ...message, header: Buffer.from(message.header) })
    if (this.#kept.length >= 2 * this.#count) {
      this.#kept = this.#kept.filter((_, index) => index % 2 === 0)
      this.#step *= 2
    }
    return this
  }
}
