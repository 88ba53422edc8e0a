/** The second thread of `factThread`: reads the messages it is sent, for as long as it is asked. */

import { parentPort, workerData } from 'node:worker_threads'
import { readFacts } from './fact-reader.ts'
import { DIGEST, type FactAnswer, type FactRequest } from './fact-thread.ts'
import { type SideOf, type Sides, sideOfYear } from './sides.ts'

const nowhere = { folder: '', uidValidity: null, uid: 0, ref: '' }

// Loaded by anything else than a thread it does nothing.
if (parentPort !== null) {
  const port = parentPort
  const sideOf = sideOfYear(workerData as Sides)
  port.on('message', (request: FactRequest) => {
    const answer = answerTo(request, sideOf)
    port.postMessage(answer, [answer.digests.buffer])
  })
}

function answerTo({ octets, ends, dates }: FactRequest, sideOf: SideOf): FactAnswer {
  const digests = new Uint8Array(ends.length * DIGEST)
  const facts = ends.map((end, place) => {
    const start = ends[place - 1] ?? 0
    const header = Buffer.from(octets.buffer, octets.byteOffset + start, end - start)
    const raw = { location: nowhere, header, internalDate: dates[place] ?? null, size: null }
    const read = readFacts(raw, sideOf)
    if (read !== null) digests.set(read.digest, place * DIGEST)
    return read?.facts ?? null
  })
  return { digests, facts }
}
