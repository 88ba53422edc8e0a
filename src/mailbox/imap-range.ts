import { setTimeout as sleep } from 'node:timers/promises'
import { parseFetchRow } from './fetch-row.ts'
import { streamBatches } from './fetch-stream.ts'
import type { ImapConnection } from './imap-connection.ts'
import { searchUids, uidSet } from './imap-folder-reading.ts'
import {
  isTemporary,
  quoteServer,
  refusal,
  type ServerName,
  type Tagged,
  throttleDelay,
} from './imap-reply.ts'
import type { RawMessage } from './raw-message.ts'
import type { Response } from './response-reader.ts'
import type { ReadEvent } from './source.ts'

/** Where a range is read. The folder is open (EXAMINE). */
export interface RangePlace {
  /** Another one after the server has ended the session (`readPastFatal`). */
  connection: ImapConnection
  readonly server: ServerName
  /** Name of the source, for problem reports. */
  readonly source: string
  readonly folder: string
  readonly uidValidity: string | null
  readonly signal: AbortSignal
}

type Skip = Extract<ReadEvent, { kind: 'skipped' }>

/** What is asked of each message. */
export const ITEMS = '(UID FLAGS INTERNALDATE RFC822.SIZE BODY.PEEK[HEADER])'
const SECTION = 'BODY[HEADER]'
const THROTTLE_TRIES = 3
const LONGEST_BACKOFF = 30_000
const NOTHING_ASKED: Tagged = { status: 'OK', code: null, text: '' }
// A command line stays under 8,000 octets (RFC 7162 §4): so many UIDs of ten digits.
const SET_LENGTH = 500
// So many messages refused one by one, and none given: the server refuses them all.
const REFUSED_ALL = 20

/**
 * Reads the headers of some UIDs and accounts for every one: requested = kept + skipped with a reason + gone.
 *
 * A server may answer OK and leave rows out, garble one, or stop at a message it cannot read. What is missing is looked
 * for again: gone from the folder, or asked for in ever smaller parts until it comes or has been refused alone.
 */
export class RangeReader {
  readonly #place: RangePlace
  readonly #uids: readonly number[]
  readonly #pending: Set<number>
  readonly #reasons = new Map<number, readonly [code: string, message: string]>()
  #skips: Skip[] = []
  #garbled = false
  #came = false
  /** Those at which the session ended. */
  readonly #ended = new Set<number>()

  /** `uids` are ascending and were just found by SEARCH. */
  constructor(place: RangePlace, uids: readonly number[]) {
    this.#place = place
    this.#uids = uids
    this.#pending = new Set(uids)
  }

  /** The last UID up to which all are accounted for and have been yielded; 0 when not even the first is. */
  get accountedUpTo(): number {
    const missing = this.#uids.findIndex((uid) => this.#pending.has(uid))
    return (missing < 0 ? this.#uids.at(-1) : this.#uids[missing - 1]) ?? 0
  }

  /** Those neither given nor refused yet, ascending. */
  get left(): readonly number[] {
    return this.#uids.filter((uid) => this.#pending.has(uid))
  }

  /** A message that came, if any did. */
  get given(): number | undefined {
    return this.#uids.find((uid) => !this.#pending.has(uid) && !this.#ended.has(uid))
  }

  /** Whether the last request has brought any message. */
  get came(): boolean {
    return this.#came
  }

  /** Gives a message up: the session ends where it is asked for. */
  *passOver(uid: number): Generator<ReadEvent> {
    this.#reasons.set(uid, ['refused', 'the server ends the session when it is asked for this message'])
    this.#pending.delete(uid)
    this.#ended.add(uid)
    this.#skip(uid)
    yield* this.#takeSkips()
  }

  /** Yields `messages` and `skipped`. @returns how many are gone. @throws MailboxError */
  async *read(): AsyncGenerator<ReadEvent, number> {
    if (this.#pending.size === 0) return 0
    try {
      let tagged = yield* this.#fetchFirst()
      for (let tries = 0; this.#pending.size > 0 && tries < THROTTLE_TRIES; tries++) {
        const delay = throttleDelay(tagged)
        if (delay === null) break
        await sleep(Math.min(delay, LONGEST_BACKOFF), null, { signal: this.#place.signal })
        tagged = yield* this.#fetchAll([...this.#pending])
      }
      if (this.#pending.size === 0) return 0
      if (tagged.status !== 'OK' && isTemporary(tagged.code, tagged.text)) throw this.#refusal(tagged)
      let gone = await this.#forgetGone()
      if (this.#pending.size === 0) return gone
      yield* this.#settle()
      gone += this.#pending.size > 0 ? await this.#forgetGone() : 0
      for (const uid of this.#pending) this.#skip(uid)
      yield* this.#takeSkips()
      return gone
    } catch (error) {
      yield* this.#takeSkips()
      throw error
    }
  }

  /** A range is one short request; it is used where it would not bring more than was asked for. */
  #fetchFirst(): AsyncGenerator<ReadEvent, Tagged> {
    const uids = this.left
    const [first = 0, last = 0] = [uids[0], uids.at(-1)]
    return last - first < 2 * uids.length ? this.#fetch(`${first}:${last}`) : this.#fetchAll(uids)
  }

  async *#fetch(set: string): AsyncGenerator<ReadEvent, Tagged> {
    const { wire } = this.#place.connection
    this.#garbled = false
    this.#came = false
    const batches = streamBatches(
      wire,
      `UID FETCH ${set} ${ITEMS}`,
      (response) => this.#take(response),
      ({ header }) => header.length,
    )
    try {
      for (;;) {
        const next = await batches.next()
        if (next.done) {
          yield* this.#takeSkips()
          return next.value
        }
        yield { kind: 'messages', messages: next.value }
      }
    } finally {
      await batches.return(NOTHING_ASKED) // When the reader was left: the stream must end too.
    }
  }

  async *#fetchAll(uids: readonly number[]): AsyncGenerator<ReadEvent, Tagged> {
    let tagged = NOTHING_ASKED
    for (let start = 0; start < uids.length && tagged.status === 'OK'; start += SET_LENGTH) {
      tagged = yield* this.#fetch(uidSet(uids.slice(start, start + SET_LENGTH)))
    }
    return tagged
  }

  /** The message a response brings, if it is one that was asked for and has not come yet. */
  #take(response: Response): RawMessage | undefined {
    const row = parseFetchRow(response, SECTION)
    if (row === undefined) {
      if (/^\* \d{1,10} FETCH\b/i.test(response[0])) this.#garbled = true
      return undefined
    }
    const { uid, section, internalDate, size } = row
    if (!this.#pending.has(uid) || section === 'absent') return undefined
    if (section === 'nil') {
      this.#reasons.set(uid, ['not-served', 'the server gives no header for this message'])
      return undefined
    }
    this.#pending.delete(uid)
    this.#came = true
    if (section === 'too-large') {
      this.#reasons.set(uid, ['too-large', 'the header is longer than 16 MB'])
      this.#skip(uid)
      return undefined
    }
    const { folder, uidValidity } = this.#place
    return {
      location: { folder, uidValidity, uid, ref: `UID ${uid}` },
      header: section,
      internalDate,
      size,
    }
  }

  /** Asks again for all that is pending, halving what does not come, until each has been asked for alone. */
  async *#settle(): AsyncGenerator<ReadEvent, void> {
    const parts = [[...this.#pending]]
    const before = this.#pending.size
    let alone = 0
    for (let part = parts.pop(); part !== undefined; part = parts.pop()) {
      if (part.length > SET_LENGTH) {
        parts.push(part.slice(SET_LENGTH), part.slice(0, SET_LENGTH))
        continue
      }
      const tagged = yield* this.#fetch(uidSet(part))
      const left = part.filter((uid) => this.#pending.has(uid))
      if (tagged.status !== 'OK' && left.length > 0 && isTemporary(tagged.code, tagged.text)) {
        throw this.#refusal(tagged)
      }
      if (part.length === 1 && left.length === 1) {
        this.#explain(part[0]!, tagged)
        if (++alone === REFUSED_ALL && this.#pending.size === before) throw this.#refusal(tagged)
      } else if (left.length > 0) {
        const half = Math.ceil(left.length / 2)
        parts.push(left.slice(half), left.slice(0, half))
      }
    }
  }

  #explain(uid: number, tagged: Tagged): void {
    if (tagged.status !== 'OK') {
      const said = quoteServer(this.#place.server, tagged.code, tagged.text)
      this.#reasons.set(uid, ['refused', `the server refuses this message${said}`])
    } else if (this.#garbled && !this.#reasons.has(uid)) {
      this.#reasons.set(uid, ['garbled', 'the server answers for this message in a way that cannot be read'])
    }
  }

  /** Looks which of the missing are still in the folder, and forgets the others. @returns how many those are. */
  async #forgetGone(): Promise<number> {
    const { connection, server } = this.#place
    const missing = [...this.#pending]
    for (let start = 0; start < missing.length; start += SET_LENGTH) {
      const part = missing.slice(start, start + SET_LENGTH)
      const there = new Set(await searchUids(connection, server, `UID ${uidSet(part)}`))
      for (const uid of part) if (!there.has(uid)) this.#pending.delete(uid)
    }
    return missing.length - this.#pending.size
  }

  #skip(uid: number): void {
    const { source, folder } = this.#place
    const [code, message] = this.#reasons.get(uid) ?? [
      'not-served',
      'the server lists this message but does not give it',
    ]
    this.#skips.push({
      kind: 'skipped',
      uid,
      problem: { source, ref: `${folder} UID ${uid}`, code, message },
    })
  }

  *#takeSkips(): Generator<Skip> {
    const skips = this.#skips
    this.#skips = []
    yield* skips
  }

  #refusal(tagged: Tagged): Error {
    const { server, folder } = this.#place
    return refusal(server, `give the messages of ${server.clean(folder)}`, tagged)
  }
}
