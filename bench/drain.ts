import { connect, createServer, type Socket } from 'node:net'

/** What the server alone costs: its answer is taken off the wire, and nothing of it is looked at but the end. */
export interface Drained {
  readonly seconds: number
  readonly octets: number
}

/** Asks for all header sections of a mailbox's INBOX, and throws them away. */
export async function drain(port: number, user: string): Promise<Drained> {
  const socket = connect(port, '127.0.0.1')
  socket.setNoDelay(true)
  const answer = answers(socket)
  await answer('* OK')
  socket.write(`a1 LOGIN ${user} secret\r\n`)
  await answer('a1 OK')
  socket.write('a2 EXAMINE INBOX\r\n')
  await answer('a2 OK')
  const start = performance.now()
  socket.write('a3 FETCH 1:* (UID FLAGS INTERNALDATE RFC822.SIZE BODY.PEEK[HEADER])\r\n')
  const octets = await answer('a3 OK')
  const seconds = (performance.now() - start) / 1000
  socket.end('a4 LOGOUT\r\n')
  socket.resume()
  return { seconds, octets }
}

/** Waits for a last line that begins with some words. @returns octets taken off the wire until then */
function answers(socket: Socket): (begin: string) => Promise<number> {
  return (begin) =>
    new Promise((resolve, reject) => {
      let octets = 0
      let tail: Buffer = Buffer.alloc(0)
      const take = (chunk: Buffer): void => {
        octets += chunk.length
        tail = chunk.length >= 512 ? chunk.subarray(-512) : Buffer.concat([tail, chunk]).subarray(-512)
        if (tail.at(-1) !== 0x0a) return
        const line = tail.subarray(tail.lastIndexOf(0x0a, tail.length - 2) + 1).toString('latin1')
        if (!line.startsWith(begin)) return
        socket.off('data', take)
        resolve(octets)
      }
      socket.on('data', take)
      socket.once('error', reject)
      socket.once('close', () => reject(new Error(`the connection ended before "${begin}"`)))
    })
}

/** A way to a server that counts how often the client waited for it. */
export interface CountingWay {
  readonly port: number
  /** Times that the client spoke after the server had answered, the first word included. */
  roundTrips(): number
  close(): Promise<void>
}

/** Opens a way to `port` of this machine. */
export async function countingWay(port: number): Promise<CountingWay> {
  let trips = 0
  const server = createServer((client) => {
    const upstream = connect(port, '127.0.0.1')
    let hasAnswered = true
    client.on('data', () => {
      if (hasAnswered) trips++
      hasAnswered = false
    })
    upstream.on('data', () => {
      hasAnswered = true
    })
    client.pipe(upstream).on('error', () => client.destroy())
    upstream.pipe(client).on('error', () => upstream.destroy())
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  return {
    port: typeof address === 'object' && address !== null ? address.port : 0,
    roundTrips: () => trips,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  }
}
