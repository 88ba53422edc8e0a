import { randomBytes } from 'node:crypto'
import type { Socket } from 'node:net'
import type { Readable, Writable } from 'node:stream'
import { parseTagged, type ServerName, type Tagged } from './imap-reply.ts'
import { cutError, misspokenError, stalledError } from './imap-wire-error.ts'
import { FramingError, type FramingLimits, type Response, ResponseReader } from './response-reader.ts'
import { Watchdog } from './watchdog.ts'

/** The two ends of a logged-in connection. They differ from the socket where the connection is compressed (RFC 4978). */
export interface WireStreams {
  readonly readSocket: Readable
  readonly writeSocket: Writable
  readonly socket: Socket
}

/** Is told each untagged response; true when it is progress (see `Watchdog`). What it throws ends the connection. */
export type TakeUntagged = (response: Response) => boolean

interface Pending {
  readonly tag: string
  readonly take: TakeUntagged
  readonly resolve: (tagged: Tagged) => void
  readonly reject: (error: Error) => void
}

// A literal may take this much longer than a short answer: 32 octets a millisecond is a slow mobile link.
const SLOW_OCTETS_PER_MS = 32
/** Octets written at a time. */
const PIECE = 65_536
const LIMITS: FramingLimits = { line: 4 << 20, literal: 16 << 20, refuse: 64 << 20 }

/**
 * A line client on a connection that has logged in: one command at a time, answers read as they stream in.
 *
 * What is not understood is no answer: noise is passed over and the watchdog ends a server that makes nothing else, so a
 * lost answer is never taken for success.
 */
export class ImapWire {
  readonly #streams: WireStreams
  readonly #server: ServerName
  readonly #reader = new ResponseReader()
  readonly #watchdog: Watchdog
  // Not guessable: octets of a message that slip out of a miscounted literal cannot pass for an answer.
  readonly #tagPrefix = `L${randomBytes(4).toString('hex').toUpperCase()}`
  #commands = 0
  #pending: Pending | null = null
  /** What is done when the server says to go on (`+`, RFC 9051 §7.6). */
  #goOn: (() => void) | null = null
  #failure: Error | null = null
  #bye: string | null = null
  #isCut = false
  /** Is told what the server says while no command is under way. */
  unasked: (response: Response) => void = () => {}

  /** `progress`: milliseconds without a complete message or answer after which the connection is given up. */
  constructor(streams: WireStreams, server: ServerName, progress: number) {
    this.#streams = streams
    this.#server = server
    this.#watchdog = new Watchdog(
      () => progress + this.#reader.literalLength / SLOW_OCTETS_PER_MS,
      () => this.destroy(stalledError(server, progress)),
    )
    const failed = (error: Error | null): void => {
      if (this.#failure === null) this.#isCut = true
      this.destroy(cutError(this.#server, this.#bye, error))
    }
    const cut = (): void => failed(null)
    for (const stream of new Set([streams.readSocket, streams.writeSocket, streams.socket])) {
      stream.on('error', failed).on('close', cut)
    }
    streams.readSocket.on('end', cut).on('data', (chunk: Buffer) => this.#push(chunk))
    streams.socket.setTimeout(0)
    streams.readSocket.resume() // What comes out of an unpipe is paused.
  }

  /** Whether a command is under way. */
  get busy(): boolean {
    return this.#pending !== null
  }

  get closed(): boolean {
    return this.#failure !== null
  }

  /** How the other side ended it: with a word (BYE) or without; null when it did not. */
  get ended(): 'said' | 'cut' | null {
    if (!this.#isCut) return null
    return this.#bye === null ? 'cut' : 'said'
  }

  /**
   * Sends a command (octets, no tag) and waits for its answer, of whatever status.
   * @throws MailboxError when the connection is cut, stalls or breaks the protocol; afterwards the wire is closed.
   */
  run(command: string, take: TakeUntagged, limits: Partial<FramingLimits> = {}): Promise<Tagged> {
    if (this.#failure !== null) return Promise.reject(this.#failure)
    if (this.#pending !== null) throw new Error('a command is under way on this connection')
    Object.assign(this.#reader.limits, LIMITS, limits)
    const tag = `${this.#tagPrefix}${++this.#commands}`
    return new Promise((resolve, reject) => {
      this.#pending = { tag, take, resolve, reject }
      this.#watchdog.start()
      this.#streams.writeSocket.write(Buffer.from(`${tag} ${command}\r\n`, 'latin1'))
    })
  }

  /**
   * Sends a command that ends in octets of ours (RFC 9051 §4.3). They wait until the server asks for them, unless
   * `atOnce` (LITERAL+, RFC 7888) spares that; a server that refuses before it asks never gets them.
   * @throws MailboxError as `run` does
   */
  runWithLiteral(command: string, octets: Uint8Array, atOnce: boolean): Promise<Tagged> {
    const tagged = this.run(`${command} {${octets.length}${atOnce ? '+' : ''}}`, () => false)
    if (this.#pending === null) return tagged
    if (atOnce) void this.#send(octets)
    else this.#goOn = () => void this.#send(octets)
    return tagged
  }

  /**
   * Sends IDLE (RFC 2177). From `begun` until `endIdle` the server may keep silent for as long as it likes.
   * @throws MailboxError as `run` does
   */
  idle(take: TakeUntagged, begun: () => void): Promise<Tagged> {
    const tagged = this.run('IDLE', take)
    if (this.#pending === null) return tagged
    this.#goOn = () => {
      this.#watchdog.stop()
      begun()
    }
    return tagged
  }

  /** Ends an IDLE that has begun: its answer comes, or the wait for it makes no progress. */
  endIdle(): void {
    if (this.#pending === null) return
    this.#watchdog.start()
    this.#streams.writeSocket.write('DONE\r\n')
  }

  /** Stops reading until `resume`: whoever takes the messages is busy, and the server is not to blame for the wait. */
  pause(): void {
    this.#watchdog.stop()
    this.#streams.readSocket.pause()
  }

  resume(): void {
    if (this.#pending !== null) this.#watchdog.start()
    this.#streams.readSocket.resume()
  }

  /** Says goodbye and closes. Never fails: nothing depends on the answer. */
  async logout(patience: number): Promise<void> {
    if (this.#failure === null && this.#pending === null) {
      const timer = setTimeout(() => this.destroy(cutError(this.#server, this.#bye, null)), patience)
      await this.run('LOGOUT', () => false).catch(() => null) // Cut, refused or late: it is closed anyway.
      clearTimeout(timer)
    }
    this.destroy(cutError(this.#server, this.#bye, null))
  }

  /** Closes at once; a command under way fails with `reason`. The first reason stands. */
  destroy(reason: Error): void {
    if (this.#failure !== null) return
    this.#failure = reason
    this.#watchdog.stop()
    for (const stream of Object.values(this.#streams)) stream.destroy()
    this.#pending?.reject(reason)
    this.#pending = null
  }

  #push(chunk: Buffer): void {
    try {
      this.#reader.push(chunk, (response) => this.#take(response))
    } catch (error) {
      this.destroy(error instanceof FramingError ? misspokenError(this.#server, error) : (error as Error))
    }
  }

  /** Octets and the line end of their command; each piece that goes out is progress, however slow the way is. */
  async #send(octets: Uint8Array): Promise<void> {
    const { writeSocket } = this.#streams
    for (let at = 0; at < octets.length && this.#failure === null; at += PIECE) {
      this.#watchdog.progress()
      if (writeSocket.write(octets.subarray(at, at + PIECE))) continue
      await new Promise<void>((resolve) => {
        writeSocket.once('drain', resolve).once('close', resolve)
      })
    }
    if (this.#failure === null) writeSocket.write('\r\n')
  }

  #take(response: Response): void {
    const text = response[0]
    const pending = this.#pending
    if (text.startsWith('+') && this.#goOn !== null) {
      const goOn = this.#goOn
      this.#goOn = null
      goOn()
      return
    }
    if (text.startsWith('* ')) {
      if (/^\* BYE\b/i.test(text)) this.#bye = text.slice(6)
      if (pending === null) this.unasked(response)
      else if (pending.take(response)) this.#watchdog.progress()
      return
    }
    if (pending === null || !text.startsWith(`${pending.tag} `)) return
    const tagged = parseTagged(text.slice(pending.tag.length + 1))
    if (tagged === undefined) return
    this.#pending = null
    this.#goOn = null
    this.#watchdog.stop()
    pending.resolve(tagged)
  }
}
