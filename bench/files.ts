import { join } from 'node:path'
import { type Truth, writeMaildir } from './mailbox.ts'
import { median, timed } from './process.ts'
import { rightVerdicts } from './right-verdicts.ts'
import { atLeast, atMost, type Row } from './row.ts'
import { freshData, scanFiles, type World } from './world.ts'

const ROUNDS = 3

/** Reading a Maildir: beside Python's standard library, and with a tenth of the messages. */
export async function readFiles(
  world: World,
  maildir: string,
  truths: readonly Truth[],
  hasPython: boolean,
): Promise<Row[]> {
  const [ours, peers]: [number[], number[]] = [[], []]
  let peak = 0
  let right = 0
  for (let round = 0; round < ROUNDS; round++) {
    const data = freshData(world, 'files')
    const used = await scanFiles(world, data, maildir)
    ours.push(used.seconds)
    peak = Math.max(peak, used.peakMegabytes)
    if (round === 0) right = rightVerdicts(data, truths)
    if (hasPython) peers.push(await readWithPython(world, maildir, round))
  }
  const small = await peakOfTenth(world, Math.ceil(truths.length / 10))
  const rows: Row[] = [
    {
      what: 'verdicts right, from a Maildir',
      floor: `${truths.length.toLocaleString('en')} messages`,
      ours: right.toLocaleString('en'),
      value: (100 * right) / truths.length,
      unit: '%',
      hold: atLeast(100),
      aim: atLeast(100),
      from: 0,
    },
    {
      what: 'memory against a mailbox of a tenth',
      floor: `${Math.round(small)} MB`,
      ours: `${Math.round(peak)} MB`,
      value: peak / small,
      unit: '',
      hold: atMost(1.25),
      aim: atMost(1.15),
      from: 1_000_000,
    },
  ]
  if (hasPython)
    rows.unshift({
      what: 'Maildir read: Python / leaktrace',
      floor: `${median(peers).toFixed(2)} s`,
      ours: `${median(ours).toFixed(2)} s`,
      value: median(peers.map((peer, round) => peer / (ours[round] ?? Number.NaN))),
      unit: '',
      hold: atLeast(5),
      aim: atLeast(10),
      from: 100_000,
    })
  return rows
}

async function readWithPython(world: World, maildir: string, round: number): Promise<number> {
  const database = join(world.directory, `peer-files-${round}.db`)
  const script = join(import.meta.dirname, 'peer.py')
  const { seconds } = await timed('python3', [script, 'maildir', maildir, world.registryFile, database])
  return seconds
}

async function peakOfTenth(world: World, count: number): Promise<number> {
  const maildir = join(world.directory, 'tenth')
  writeMaildir(maildir, count)
  const { peakMegabytes } = await scanFiles(world, freshData(world, 'files-tenth'), maildir)
  return peakMegabytes
}
