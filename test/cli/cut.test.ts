import assert from 'node:assert/strict'
import { type SpawnSyncReturns, spawnSync } from 'node:child_process'
import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { ALIAS, keptComputer, withStore } from './kept.ts'
import { type Computer, freshComputer } from './world.ts'

const program = join(import.meta.dirname, '../../bin/leaktrace.ts')
const cutter = join(import.meta.dirname, 'cut.ts')

const imported = `alias,note,enabled,creation_date,mailboxes\n${Array.from({ length: 300 }, (_, n) => `s${n}@me.example,Service ${n},true,2020-01-01,x`).join('\n')}\n`

/** A computer with something to import and to restore. */
async function kept(t: TestContext): Promise<Computer> {
  const computer = await keptComputer(t)
  writeFileSync(join(computer.directory, 'aliases.csv'), imported)
  await computer.lt(['leak', 'list'])
  await computer.lt(['export', 'full.zip'])
  return computer
}

/** Computers as the first one, which is made once for all. */
async function copies(t: TestContext): Promise<(t: TestContext) => Computer> {
  const first = await kept(t)
  return (t) => {
    const computer = freshComputer(t)
    cpSync(first.directory, computer.directory, { recursive: true })
    return computer
  }
}

/** Runs the program in a process of its own. */
function spawn(
  { directory, dataDir, configFile }: Computer,
  args: readonly string[],
  more: {
    readonly node?: readonly string[]
    readonly env?: Record<string, string>
    readonly shell?: string
  } = {},
): SpawnSyncReturns<string> {
  const env = { ...process.env, LEAKTRACE_CONFIG: configFile, LEAKTRACE_DATA_DIR: dataDir, ...more.env }
  const words = [process.execPath, ...(more.node ?? []), program, ...args]
  const [command = '', ...rest] = more.shell === undefined ? words : ['sh', '-c', more.shell, ...words]
  return spawnSync(command, rest, { cwd: directory, env, encoding: 'utf8' })
}

const restore = ['restore', 'full.zip', '--data-dir', 'other']

/** Where each command is cut. */
const cuts: readonly (readonly [args: readonly string[], at: string])[] = [
  [['export', 'out.zip'], 'writeSync 3'],
  [['export', 'out.zip'], 'linkSync 1'],
  [restore, 'mkdirSync 3'],
  [restore, 'renameSync 11'],
  [restore, 'renameSync 12'],
  [['forget', ALIAS, '--yes'], 'rmSync 1'],
  [['forget', ALIAS, '--yes'], 'rmSync 2'],
  [['evidence', 'export', ALIAS, '--out', 'pack'], 'renameSync 1'],
  [['complain', ALIAS, '--to', 'service', '--redact', 'alias', '--out', 'letter'], 'writeFileSync 1'],
  [['report', '--html', 'report.html'], 'renameSync 1'],
  [['rules', ALIAS, '--out', 'rules.sieve'], 'writeFileSync 1'],
  [['rules', ALIAS, '--out', 'rules.sieve'], 'linkSync 1'],
]

test('a command that was killed on the way leaves a sound registry, and can be repeated', async (t) => {
  const copy = await copies(t)
  for (const [args, at] of cuts)
    await t.test(`${args.join(' ')}, cut before ${at}`, async (t) => {
      const computer = copy(t)
      const { signal } = spawn(computer, args, {
        node: ['--import', cutter],
        env: { LEAKTRACE_TEST_CUT: at },
      })
      assert.equal(signal, 'SIGKILL')
      assert.deepEqual(
        withStore(computer, (store) => store.check()),
        [],
      )
      const { status, stderr } = await computer.lt(args)
      assert.equal(status, 0, stderr)
      if (args !== restore) return
      const { stdout } = await computer.lt(['leak', 'list'])
      assert.equal((await computer.lt(['leak', 'list', '--data-dir', 'other'])).stdout, stdout)
      const files = readdirSync(join(computer.directory, 'other'))
      assert.deepEqual(
        files.filter((name) => name.endsWith('.new')),
        [],
      )
    })
})

/** A limit on the size of files stands for a full disk: so many blocks of 512 octets. */
const full = (blocks: number): string => `trap '' XFSZ; ulimit -f ${blocks}; exec "$0" "$@"`

test('where the disk takes no more, each command says so in one line with status 74, and leaves nothing half-written', async (t) => {
  const copy = await copies(t)
  for (const [args, blocks] of [
    [['export', 'out.zip'], 20],
    [restore, 100],
    [['forget', ALIAS, '--yes'], 100],
    [['evidence', 'export', ALIAS, '--out', 'pack'], 2],
    [['complain', ALIAS, '--to', 'service', '--redact', 'alias', '--out', 'letter'], 2],
    [['alias', 'import', 'aliases.csv'], 100],
    [['report', '--html', 'report.html'], 8],
    [['rules', ALIAS, '--out', 'rules.sieve'], 0],
    [['account', 'add', 'x', '--address', 'b@me.example'], 0],
  ] as const)
    await t.test(args.join(' '), async (t) => {
      const computer = copy(t)
      const before = readdirSync(computer.directory)
      const { status, stderr } = spawn(computer, args, { shell: full(blocks) })
      assert.match(stderr, /(?:^|\n)leaktrace: [^\n]+; [^\n]+\n$/)
      assert.doesNotMatch(stderr, /\n\s+at /)
      assert.equal(status, 74, stderr)
      assert.deepEqual(readdirSync(computer.directory), before)
      assert.deepEqual(
        withStore(computer, (store) => store.check()),
        [],
      )
      const again = await computer.lt(args)
      assert.equal(again.status, 0, again.stderr)
    })
})

const readers: readonly (readonly string[])[] = [
  ['alias', 'list'],
  ['alias', 'discover'],
  ['alias', 'import', 'aliases.csv'],
  ['service', 'list'],
  ['leak', 'list'],
  ['leak', 'show', ALIAS],
  ['scan', 'Maildir'],
  ['trace', 'Maildir'],
  ['complain', ALIAS, '--to', 'esp'],
  ['case', 'list'],
  ['case', 'log', '1', 'bounced'],
  ['case', 'due', '--ics'],
  ['breach', 'list'],
  ['evidence', 'export', ALIAS, '--out', 'pack'],
  ['rules', ALIAS],
  ['report'],
  ['export', 'out.zip'],
  ['restore', 'full.zip'],
  ['forget', ALIAS, '--yes'],
  ['doctor'],
]

/** A registry that is damaged, in a way that tells nothing or in one that each command stumbles upon later. */
const damages: readonly (readonly [string, (octets: Buffer) => Buffer])[] = [
  ['is cut short', (octets) => octets.subarray(0, octets.length / 2)],
  ['lost its first page', (octets) => Buffer.concat([Buffer.alloc(4096), octets.subarray(4096)])],
  ['lost every third page', (octets) => everyPage(octets, (page) => page % 3 === 1)],
  ['has flipped bits in every page', (octets) => flipped(octets)],
  ['is of a later leaktrace', (octets) => withVersion(octets, 9999)],
]

function everyPage(octets: Buffer, isLost: (page: number) => boolean): Buffer {
  const copy = Buffer.from(octets)
  for (let page = 1; page * 4096 < copy.length; page++)
    if (isLost(page)) copy.fill(0, page * 4096, (page + 1) * 4096)
  return copy
}

function flipped(octets: Buffer): Buffer {
  const copy = Buffer.from(octets)
  for (let at = 4096 + 8; at < copy.length; at += 509) copy[at] = (copy[at] ?? 0) ^ 0x55
  return copy
}

/** `user_version` is at offset 60 of the file (sqlite.org/fileformat). */
function withVersion(octets: Buffer, version: number): Buffer {
  const copy = Buffer.from(octets)
  copy.writeUInt32BE(version, 60)
  return copy
}

for (const [what, damage] of damages)
  test(`a registry that ${what} is told in one line by every command, never with a stack`, async (t) => {
    const computer = await kept(t)
    const registry = join(computer.dataDir, 'registry.db')
    const octets = damage(readFileSync(registry))
    for (const args of readers)
      await t.test(args.join(' '), async () => {
        for (const end of ['-wal', '-shm']) rmSync(registry + end, { force: true })
        writeFileSync(registry, octets)
        const { status, stdout, stderr } = await computer.lt(args)
        assert.doesNotMatch(stderr, /\n\s+at |went wrong inside/)
        assert.ok([0, 65, 66, 73].includes(status), `${status} ${stderr}`)
        if (args[0] === 'doctor') assert.match(stdout, /registry/)
        else if (status !== 0) assert.match(stderr, /(?:^|\n)leaktrace: [^\n]+; [^\n]+\n$/)
      })
  })
