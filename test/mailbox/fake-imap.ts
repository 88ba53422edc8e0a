import { createServer, type Server, type Socket } from 'node:net'
import type { TestContext } from 'node:test'
import { createServer as createTlsServer, TLSSocket } from 'node:tls'
import type { Certificate } from '../certificate.ts'

/** One command a client sent, and the means to answer it. */
export interface Exchange {
  readonly tag: string
  /** Command in upper case, `UID` with what follows: `UID FETCH`. */
  readonly verb: string
  readonly line: string
  readonly socket: Socket
  /** Sends lines, each with CRLF. */
  send(...lines: readonly string[]): void
  /** Sends the tagged answer. */
  done(status?: string): void
}

/** What the server has and how it answers; what is left out is plain. */
export interface FakeOptions {
  /** Null: none. */
  readonly greeting?: string | null
  readonly capabilities?: string
  /** UID → header section; a FETCH gives those asked for, in order. */
  readonly messages?: ReadonlyMap<number, string>
  readonly uidValidity?: number | null
  /** Is asked first; true when it has answered (or means to keep silent). */
  readonly answer?: (exchange: Exchange) => boolean
  /** Speak TLS from the start. */
  readonly tls?: Certificate
  /** Take STARTTLS, with this certificate. */
  readonly startTls?: Certificate
  readonly tlsOptions?: object
}

/** A scripted IMAP server for what a real one never does. */
export interface FakeImap {
  readonly port: number
  /** Every line received, over all connections. */
  readonly lines: readonly string[]
  /** Every octet received in clear, TLS or not. */
  readonly received: () => string
}

/** Starts one on 127.0.0.1 for a test, and ends it after it. */
export async function fakeImap(t: TestContext, options: FakeOptions): Promise<FakeImap> {
  const lines: string[] = []
  const octets: Buffer[] = []
  const sockets = new Set<Socket>()
  const accept = (socket: Socket): void => {
    sockets.add(socket)
    socket.setNoDelay(true)
    socket.on('error', () => {}) // Clients that hang up are what is being tried.
    socket.on('data', (chunk) => octets.push(chunk))
    converse(socket, options, lines)
  }
  const server: Server =
    options.tls === undefined
      ? createServer(accept)
      : createTlsServer({ ...options.tls, ...options.tlsOptions }, accept)
  server.on('tlsClientError', () => {})
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  t.after(() => {
    for (const socket of sockets) socket.destroy()
    server.close()
  })
  const address = server.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  return { port, lines, received: () => Buffer.concat(octets).toString('latin1') }
}

function converse(socket: Socket, options: FakeOptions, log: string[]): void {
  let rest = ''
  let awaited: ((line: string) => void) | null = null
  if (options.greeting !== null) socket.write(`${options.greeting ?? '* OK ready'}\r\n`)
  const read = (chunk: Buffer): void => {
    rest += chunk.toString('latin1')
    for (let end = rest.indexOf('\n'); end >= 0; end = rest.indexOf('\n')) {
      const line = rest.slice(0, end).replace(/\r$/, '')
      rest = rest.slice(end + 1)
      log.push(line)
      const wait = awaited
      awaited = null
      if (wait !== null) wait(line)
      else answer(line)
    }
  }
  const answer = (line: string): void => {
    const [tag = '', first = '', second = ''] = line.split(' ')
    const verb = first.toUpperCase() === 'UID' ? `UID ${second.toUpperCase()}` : first.toUpperCase()
    const send = (...text: readonly string[]): void => {
      if (!socket.destroyed) socket.write(text.map((each) => `${each}\r\n`).join(''), 'latin1')
    }
    const exchange: Exchange = {
      ...{ tag, verb, line, socket, send },
      done: (status = 'OK done') => send(`${tag} ${status}`),
    }
    if (options.answer?.(exchange)) return
    if (verb === 'STARTTLS' && options.startTls !== undefined) {
      exchange.done()
      socket.removeListener('data', read)
      const secure = new TLSSocket(socket, { isServer: true, ...options.startTls })
      secure.on('error', () => {})
      converse(secure, { ...options, greeting: null, capabilities: 'AUTH=PLAIN' }, log)
      return
    }
    if (verb === 'AUTHENTICATE') {
      send('+ ')
      awaited = () => exchange.done('OK logged in')
      return
    }
    ordinary(exchange, options)
  }
  socket.on('data', read)
}

/** How a plain, correct server answers. */
function ordinary(exchange: Exchange, options: FakeOptions): void {
  const { verb, line, send, done } = exchange
  const messages = options.messages ?? new Map<number, string>()
  const uidValidity = options.uidValidity === undefined ? 7 : options.uidValidity
  const uids = [...messages.keys()]
  if (verb === 'CAPABILITY') send(`* CAPABILITY IMAP4rev1 ${options.capabilities ?? 'AUTH=PLAIN'}`)
  else if (verb === 'NAMESPACE') send('* NAMESPACE (("" "/")) NIL NIL')
  else if (verb === 'LIST') send('* LIST (\\HasNoChildren) "/" "INBOX"')
  else if (verb === 'STATUS') {
    const validity = uidValidity === null ? '' : ` UIDVALIDITY ${uidValidity}`
    send(`* STATUS "INBOX" (MESSAGES ${uids.length} UIDNEXT ${(uids.at(-1) ?? 0) + 1}${validity})`)
  } else if (verb === 'EXAMINE') {
    send(`* ${uids.length} EXISTS`)
    if (uidValidity !== null) send(`* OK [UIDVALIDITY ${uidValidity}] UIDs valid`)
  } else if (verb === 'UID SEARCH') {
    const found = uids.filter((uid) => isIn(setOf(line), uid))
    send(`* SEARCH${found.map((uid) => ` ${uid}`).join('')}`)
  } else if (verb === 'UID FETCH') {
    for (const uid of uids.filter((each) => isIn(setOf(line), each))) send(row(uid, messages.get(uid) ?? ''))
  } else if (verb === 'LOGOUT') send('* BYE')
  done()
  if (verb === 'LOGOUT') exchange.socket.end()
}

/** A FETCH response as every server sends it. */
export function row(uid: number, header: string, section = 'BODY[HEADER]'): string {
  const items = `UID ${uid} FLAGS () INTERNALDATE "02-Mar-2016 09:11:05 +0100" RFC822.SIZE 999`
  return `* ${uid} FETCH (${items} ${section} {${Buffer.byteLength(header, 'latin1')}}\r\n${header})`
}

/** The UIDs a command names: `UID FETCH 1:3,7 (…)`, `UID SEARCH UID 4:*`. */
export function setOf(line: string): string {
  const words = line.split(' ')
  return words[words.indexOf('SEARCH') < 0 ? 3 : words.lastIndexOf('UID') + 1] ?? ''
}

/** Whether a sequence set holds a UID. */
export function isIn(set: string, uid: number): boolean {
  return set.split(',').some((range) => {
    const [low, high = low] = range.split(':').map((end) => (end === '*' ? 2 ** 32 : Number(end)))
    return uid >= low! && uid <= high!
  })
}

/** `count` messages with UIDs from 1. */
export function mailbox(count: number): Map<number, string> {
  return new Map(Array.from({ length: count }, (_, index) => [index + 1, header(index + 1)]))
}

/** The header section of the message with a UID. */
export function header(uid: number): string {
  return `Subject: message ${uid}\r\nTo: alias${uid}@me.example\r\n\r\n`
}
