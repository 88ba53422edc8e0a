import { join } from 'node:path'
import type { BenchServer } from './dovecot.ts'
import { countingWay, drain } from './drain.ts'
import type { Truth } from './mailbox.ts'
import { median, timed, type Used, useNode } from './process.ts'
import { rightVerdicts } from './right-verdicts.ts'
import { atLeast, atMost, type Limit, type Row } from './row.ts'
import { freshData, scanServer, type World } from './world.ts'

const ROUNDS = 3
const PEER_ROUNDS = 2

interface Scans {
  readonly world: World
  readonly server: BenchServer
  readonly hasPython: boolean
  readonly bareSeconds: number
}

/** Reading from a server: beside the bare transfer, beside peers, and when nothing is new. */
export async function readServer(scans: Scans, truths: readonly Truth[]): Promise<Row[]> {
  const { world, server } = scans
  const data = freshData(world, 'first')
  const first = await scanServer(world, data, server.port, 'maildir')
  const right = rightVerdicts(data, truths)
  const cache = server.cacheSize() / 1e6
  return [
    {
      what: 'verdicts right, from a server',
      floor: `${truths.length.toLocaleString('en')} messages`,
      ours: right.toLocaleString('en'),
      value: (100 * right) / truths.length,
      unit: '%',
      hold: atLeast(100),
      aim: atLeast(100),
      from: 0,
    },
    ...(await besideTransfer(scans)),
    ...(await besidePeers(scans)),
    ...(await nothingNew(scans, data)),
    amount('peak memory of a scan', first.peakMegabytes, 'MB', atMost(200), atMost(150), 0),
    amount('cache left on the server', cache, 'MB', atMost(4), atMost(2), 0),
  ]
}

/** One scan into a fresh registry. */
async function scanOnce({ world, server }: Scans, user: string): Promise<Used> {
  return scanServer(world, freshData(world, 'once'), server.port, user)
}

async function besideTransfer(scans: Scans): Promise<Row[]> {
  const rows: Row[] = []
  for (const [user, hold, aim] of [
    ['maildir', 3.5, 1.5],
    ['mdbox', 5, 2.2],
  ] as const) {
    const [floors, ours]: [number[], number[]] = [[], []]
    await drain(scans.server.port, user)
    for (let round = 0; round < ROUNDS; round++) {
      floors.push((await drain(scans.server.port, user)).seconds)
      ours.push((await scanOnce(scans, user)).seconds)
    }
    rows.push(
      ratio(
        `whole scan / transfer alone (${user})`,
        floors,
        ours,
        'down',
        atMost(hold),
        atMost(aim),
        100_000,
      ),
    )
  }
  return rows
}

async function besidePeers(scans: Scans): Promise<Row[]> {
  const [ours, cpu, python, pythonCpu, plain]: number[][] = [[], [], [], [], []]
  for (let round = 0; round < PEER_ROUNDS; round++) {
    const used = await scanOnce(scans, 'maildir')
    ours?.push(used.seconds)
    cpu?.push(used.cpuSeconds)
    if (scans.hasPython) {
      const peer = await withPython(scans, round)
      python?.push(peer.seconds)
      pythonCpu?.push(peer.cpuSeconds)
    }
    plain?.push(await withPlainComposition(scans, round))
  }
  const rows = [
    ratio('usual libraries / leaktrace', plain ?? [], ours ?? [], 'up', atLeast(3), atLeast(8), 0),
  ]
  if (!scans.hasPython) return rows
  return [
    ratio('Python / leaktrace', python ?? [], ours ?? [], 'up', atLeast(2), atLeast(5), 0),
    ratio('Python / leaktrace, processor time', pythonCpu ?? [], cpu ?? [], 'up', atLeast(2), atLeast(6), 0),
    ...rows,
  ]
}

async function withPython(
  { world, server }: Scans,
  round: number,
): Promise<Pick<Used, 'seconds' | 'cpuSeconds'>> {
  const script = join(import.meta.dirname, 'peer.py')
  const database = join(world.directory, `peer-server-${round}.db`)
  const args = [script, 'imap', String(server.port), 'maildir', world.registryFile, database]
  const { seconds, stdout } = await timed('python3', args)
  return { seconds, cpuSeconds: (JSON.parse(stdout) as { cpuSeconds: number }).cpuSeconds }
}

async function withPlainComposition({ world, server }: Scans, round: number): Promise<number> {
  const script = join(import.meta.dirname, 'plain-composition.ts')
  const database = join(world.directory, `plain-${round}.db`)
  const args = [script, String(server.port), 'maildir', world.registryFile, database]
  return (await useNode(args, world.directory)).seconds
}

async function nothingNew({ world, server, bareSeconds }: Scans, data: string): Promise<Row[]> {
  const seconds: number[] = []
  for (let round = 0; round < 7; round++)
    seconds.push((await scanServer(world, data, server.port, 'maildir')).seconds)
  const way = await countingWay(server.port)
  await scanServer(world, data, way.port, 'maildir')
  const before = way.roundTrips()
  await scanServer(world, data, way.port, 'maildir')
  const trips = way.roundTrips() - before
  await way.close()
  const extra = (median(seconds) - bareSeconds) * 1000
  return [
    amount('nothing new, beyond bare Node', extra, 'ms', atMost(120), atMost(70), 0),
    amount('nothing new, round trips', trips, '', atMost(12), atMost(10), 0),
  ]
}

function amount(what: string, value: number, unit: Row['unit'], hold: Limit, aim: Limit, from: number): Row {
  return { what, floor: '', ours: '', value, unit, hold, aim, from }
}

/** The middle of the ratios of pairs that were taken in turn: ours to the other (down), or the other to ours (up). */
function ratio(
  what: string,
  others: readonly number[],
  ours: readonly number[],
  sense: 'down' | 'up',
  hold: Limit,
  aim: Limit,
  from: number,
): Row {
  const ratios = ours.map((mine, round) => {
    const other = others[round] ?? Number.NaN
    return sense === 'down' ? mine / other : other / mine
  })
  return {
    what,
    floor: `${median(others).toFixed(2)} s`,
    ours: `${median(ours).toFixed(2)} s`,
    value: median(ratios),
    unit: '',
    hold,
    aim,
    from,
  }
}
