import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import type { MessageLocation, RawMessage } from '../mailbox/raw-message.ts'
import type { FactReader, ReadPlace } from './fact-reader.ts'
import { unpackFacts } from './facts.ts'
import type { Sides } from './sides.ts'

/** Header sections on their way to the second thread: one behind the other, and where each ends. */
export interface FactRequest {
  readonly octets: Uint8Array<ArrayBuffer>
  readonly ends: readonly number[]
  /** INTERNALDATE of each. */
  readonly dates: readonly (string | null)[]
}

/** What the second thread read: digests of 32 octets one behind the other, and facts as they are kept; null: none. */
export interface FactAnswer {
  readonly digests: Uint8Array<ArrayBuffer>
  readonly facts: readonly (string | null)[]
}

interface Asked {
  /** Of each message. The messages themselves would keep what the socket read in memory. */
  readonly locations: readonly MessageLocation[]
  readonly resolve: (read: readonly ReadPlace[]) => void
  readonly reject: (error: Error) => void
}

/** Octets of a digest (SHA-256). */
export const DIGEST = 32
// Enough that neither thread waits for the other, few enough that little is in memory.
const AHEAD = 8
// What is read is garbage at once: a large nursery would only take memory.
const YOUNG_MB = 8

// This thread keeps two busy with what it fetches; more would wait.
const MOST = 2

/**
 * Reads in other threads, while this one fetches, judges and writes: reading is half of the work of a scan. As many as the
 * machine has processors left for, two at most.
 */
export function factThreads(sides: Sides): FactReader {
  const many = Math.max(1, Math.min(MOST, availableParallelism() - 1))
  const threads = Array.from({ length: many }, () => factThread(sides))
  let turn = 0
  return {
    ahead: AHEAD * many,
    read: (messages) => threads[turn++ % many]!.read(messages),
    close: async () => void (await Promise.all(threads.map((thread) => thread.close()))),
  }
}

/**
 * Reads in one other thread.
 *
 * @param sides whose stamps are believed; it has to go from thread to thread, so values only
 */
export function factThread(sides: Sides): FactReader {
  const file = import.meta.url.endsWith('.ts') ? './fact-thread-worker.ts' : './fact-thread-worker.js'
  const worker = new Worker(new URL(file, import.meta.url), {
    workerData: sides,
    resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MB },
  })
  const asked: Asked[] = []
  let failure: Error | null = null
  const fail = (error: Error): void => {
    failure ??= error
    for (const { reject } of asked.splice(0)) reject(failure)
  }
  worker.on('error', fail)
  worker.on('exit', (code) => fail(new Error(`the thread that reads messages ended with ${code}`)))
  worker.on('message', ({ digests, facts }: FactAnswer) => {
    const one = asked.shift()
    one?.resolve(
      one.locations.map((location, place) => {
        const text = facts[place] ?? null
        if (text === null) return { location, read: null }
        const digest = digests.subarray(place * DIGEST, (place + 1) * DIGEST)
        return { location, read: { digest, sighting: unpackFacts(text), facts: text } }
      }),
    )
  })
  return {
    ahead: AHEAD,
    read: (messages) =>
      new Promise((resolve, reject) => {
        if (failure !== null) return reject(failure)
        asked.push({ locations: messages.map(({ location }) => location), resolve, reject })
        const request = requestOf(messages)
        worker.postMessage(request, [request.octets.buffer])
      }),
    close: async () => void (await worker.terminate()),
  }
}

function requestOf(messages: readonly RawMessage[]): FactRequest {
  const ends: number[] = []
  let length = 0
  for (const { header } of messages) {
    length += header.length
    ends.push(length)
  }
  const octets = new Uint8Array(length)
  for (const [place, { header }] of messages.entries()) octets.set(header, ends[place]! - header.length)
  return { octets, ends, dates: messages.map(({ internalDate }) => internalDate) }
}
