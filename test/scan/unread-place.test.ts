import assert from 'node:assert/strict'
import { cpSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { MailboxError, PlaceError } from '../../src/mailbox/mailbox-error.ts'
import { openPath } from '../../src/mailbox/open-path.ts'
import type { Folder, MailSource } from '../../src/mailbox/source.ts'
import { plainPaint } from '../../src/report/paint.ts'
import { type ScanReport, scanText } from '../../src/report/scan-text.ts'
import { noProgress } from '../../src/scan/progress.ts'
import { fillRegistry } from '../../src/scan/registry-file.ts'
import { type ScanPlan, scan } from '../../src/scan/scan.ts'
import type { Store } from '../../src/store/store.ts'
import { caseOf, folderOf, now, registryOf } from '../cases/case.ts'

const cloudwatt = caseOf('cloudwatt')
const refused = new PlaceError('unavailable', 'mx does not open Broken', 'the fault is on the server')

function scanOf(store: Store, source: MailSource, changes: Partial<ScanPlan> = {}): Promise<ScanReport> {
  return scan(store, {
    sources: [{ source, account: cloudwatt.account }],
    config: cloudwatt.config,
    ...{ full: false, since: null, dryRun: false, keys: null, signal: new AbortController().signal },
    ...{ progress: noProgress, now, ...changes },
  })
}

/** A source whose functions are others here and there. */
function changed(source: MailSource, other: Partial<MailSource>): MailSource {
  return new Proxy(source, {
    get(target, name) {
      if (name in other) return other[name as keyof MailSource]
      const value = Reflect.get(target, name, target) as unknown
      return typeof value === 'function' ? value.bind(target) : value
    },
  })
}

/** The case's mail, and a folder before it that cannot be opened. */
async function withBroken(error: Error): Promise<MailSource> {
  const source = await openPath(cloudwatt.mail)
  const broken: Folder = { path: 'Broken', role: null }
  return changed(source, {
    folders: async () => [broken, ...(await source.folders())],
    read: (folder, cursor, options) => {
      if (folder.path === 'Broken') throw error
      return source.read(folder, cursor, options)
    },
  })
}

test('a folder that cannot be opened keeps nobody from the others', async (t) => {
  const store = registryOf(t, cloudwatt.registry)
  const report = await scanOf(store, await withBroken(refused))
  assert.equal(report.sightings, store.sightings.count())
  assert.ok(report.sightings > 0)
  assert.equal(report.unread, refused)
  assert.deepEqual(
    report.problems.map(({ ref, code, message }) => [ref, code, message]),
    [['Broken', 'folder', 'mx does not open Broken']],
  )
  const text = scanText(report, 80, plainPaint)
  assert.match(text, /^1 folder could not be read; the next scan tries again:\n {2}Broken: mx does not/m)
  assert.doesNotMatch(text, /message could not be read/)
})

test('where no folder can be opened, the scan has failed', async (t) => {
  const store = registryOf(t, cloudwatt.registry)
  const source = await withBroken(refused)
  const alone = changed(source, { folders: async () => [{ path: 'Broken', role: null }] })
  await assert.rejects(scanOf(store, alone), refused)
})

test('a connection that was cut ends the scan', async (t) => {
  const store = registryOf(t, cloudwatt.registry)
  const cut = new MailboxError('try-again', 'the connection was cut', 'run it again')
  await assert.rejects(scanOf(store, await withBroken(cut)), cut)
})

test('a message that its place refuses is told, and the others are kept as evidence', async (t) => {
  const whole = registryOf(t, cloudwatt.registry)
  await scanOf(whole, await openPath(cloudwatt.mail))
  const all = whole.evidence.sightings().size
  const store = registryOf(t, cloudwatt.registry)
  const source = await openPath(cloudwatt.mail)
  const tooLong = new PlaceError('input-output', 'it is longer than 50 MB and was not read', 'save it')
  let asked = 0
  const first = changed(source, {
    fetchSource: async (location) => {
      if (++asked === 1) throw tooLong
      return source.fetchSource(location)
    },
  })
  const report = await scanOf(store, first)
  assert.deepEqual(
    report.problems.map(({ code, message }) => [code, message]),
    [['refused', tooLong.message]],
  )
  assert.equal(store.evidence.sightings().size, all - 1)
  await scanOf(store, source)
  assert.equal(store.evidence.sightings().size, all, 'asked for again, and given')
})

/** A Maildir with the case's mail in a folder of its own. */
function maildir(t: TestContext): string {
  const mail = join(folderOf(t), 'Mail')
  for (const folder of ['', '.Old']) {
    for (const part of ['cur', 'new', 'tmp']) mkdirSync(join(mail, folder, part), { recursive: true })
  }
  for (const name of readdirSync(cloudwatt.mail)) {
    cpSync(join(cloudwatt.mail, name), join(mail, '.Old', 'cur', `${name}:2,S`))
  }
  return mail
}

for (const [what, change] of [
  ['got another name', (mail: string) => renameSync(join(mail, '.Old'), join(mail, '.Moved'))],
  ['was deleted', (mail: string) => rmSync(join(mail, '.Old'), { recursive: true })],
] as const) {
  test(`a folder that ${what} before its address was registered fails no scan`, async (t) => {
    const mail = maildir(t)
    const store = registryOf(t, { services: [], aliases: [] })
    const before = await scanOf(store, await openPath(mail))
    fillRegistry(store, cloudwatt.registry)
    change(mail)
    const after = await scanOf(store, await openPath(mail))
    assert.equal(after.sightings, before.sightings)
    assert.equal(after.incidents.length, 1)
    const isGone = what === 'was deleted'
    assert.equal(store.evidence.sightings().size > 0, !isGone)
    assert.equal(after.problems.length > 0, isGone)
    assert.ok(after.problems.every(({ code }) => code === 'gone'))
    const third = await scanOf(store, await openPath(mail))
    assert.deepEqual(third.problems, [], 'what is gone is told once')
  })
}
