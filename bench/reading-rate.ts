import { join } from 'node:path'
import { readConfig } from '../src/config/config.ts'
import { parseHeaderSection } from '../src/mail/header.ts'
import { loadPerson } from '../src/scan/registry.ts'
import { configuredSide } from '../src/scan/sides.ts'
import { openStore } from '../src/store/store.ts'
import { traceMessage } from '../src/trace/trace.ts'
import { ContextFold } from '../src/verdict/context.ts'
import { judge } from '../src/verdict/judge.ts'
import { makeMessage } from './mailbox.ts'
import { atLeast, type Row } from './row.ts'
import { freshData, type World } from './world.ts'

const SAMPLE = 4000
const ROUNDS = 5

/** How many header sections a second are read and judged in one process, beside merely decoding them. */
export function readingRate(world: World): Row {
  const headers = Array.from({ length: SAMPLE }, (_, place) => {
    const { text } = makeMessage(place)
    return Buffer.from(text.slice(0, text.indexOf('\n\n') + 2))
  })
  const store = openStore(join(freshData(world, 'in-process'), 'registry.db'), { now: () => new Date() })
  const config = readConfig(join(world.directory, 'files.toml'))
  const person = loadPerson(store, config)
  const side = configuredSide(config?.accounts.get('home') ?? null)
  store.close()
  if (side === null) throw new Error('the account names its receivers')
  const context = new ContextFold()
  const decode = (header: Buffer): number => header.toString('latin1').length
  const read = (header: Buffer): number => {
    const { fields } = parseHeaderSection(header.toString('latin1'))
    const sighting = traceMessage(fields, side, { internalDate: null, assume: true })
    return judge({ sighting, role: null }, person, context).reasons.length
  }
  const [floor, ours] = fastest(headers, [decode, read])
  return {
    what: 'header sections read and judged, in one process',
    floor: `${perSecond(floor)} (decoded only)`,
    ours: perSecond(ours),
    value: ours,
    unit: '/s',
    hold: atLeast(50_000),
    aim: atLeast(100_000),
    from: 0,
  }
}

/** Messages a second of each, the best of some rounds taken in turn. */
function fastest(
  headers: readonly Buffer[],
  works: readonly [(header: Buffer) => number, (header: Buffer) => number],
): [number, number] {
  const best: [number, number] = [0, 0]
  for (let round = 0; round < ROUNDS; round++) {
    for (const [place, work] of works.entries()) {
      const start = performance.now()
      let sum = 0
      for (const header of headers) sum += work(header)
      const rate = headers.length / ((performance.now() - start) / 1000)
      if (sum >= 0) best[place] = Math.max(best[place] ?? 0, rate)
    }
  }
  return best
}

function perSecond(rate: number): string {
  return `${Math.round(rate).toLocaleString('en')}/s`
}
