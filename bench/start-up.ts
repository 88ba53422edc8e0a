import { join } from 'node:path'
import { median, timed } from './process.ts'
import { atMost, type Row } from './row.ts'
import { freshData, type World } from './world.ts'

const ROUNDS = 11

/** What the program costs before it does anything, beside a Node that does nothing. @returns the rows, and bare Node's seconds */
export async function startUp(world: World): Promise<{ readonly rows: Row[]; readonly bareSeconds: number }> {
  const files = ['--config', join(world.directory, 'files.toml'), '--data-dir', freshData(world, 'start-up')]
  const commands = [
    ['-e', '0'],
    [world.program, '--help'],
    [world.program, ...files, 'alias', 'list'],
  ]
  const seconds: number[][] = commands.map(() => [])
  for (let round = 0; round < ROUNDS; round++) {
    for (const [place, args] of commands.entries())
      seconds[place]?.push((await timed(process.execPath, args)).seconds)
  }
  const [bare = 0, help = 0, list = 0] = seconds.map(median)
  const row = (what: string, ours: number, hold: number, aim: number): Row => ({
    what,
    floor: `${milliseconds(bare)} (bare Node)`,
    ours: milliseconds(ours),
    value: ours / bare,
    unit: '',
    hold: atMost(hold),
    aim: atMost(aim),
    from: 0,
  })
  return {
    rows: [row('leaktrace --help', help, 1.8, 1.35), row('leaktrace alias list', list, 2.6, 1.9)],
    bareSeconds: bare,
  }
}

function milliseconds(seconds: number): string {
  return `${Math.round(seconds * 1000)} ms`
}
