import assert from 'node:assert/strict'
import { cpSync, readdirSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { test } from 'node:test'
import { openPath } from '../../src/mailbox/open-path.ts'
import type { MailSource } from '../../src/mailbox/source.ts'
import type { ScanReport } from '../../src/report/scan-text.ts'
import { unpackFacts } from '../../src/scan/facts.ts'
import { noProgress } from '../../src/scan/progress.ts'
import { type ScanPlan, scan } from '../../src/scan/scan.ts'
import type { Store } from '../../src/store/store.ts'
import { caseOf, folderOf, now, registryOf } from '../cases/case.ts'

const amazon = caseOf('amazon')
const alias = 'claire+amazon@me.example'

/** The case's mailbox, and the files that are fetched whole from it. */
async function watched(path = amazon.mail): Promise<{ source: MailSource; fetched: string[] }> {
  const source = await openPath(path)
  const fetched: string[] = []
  const spy = new Proxy(source, {
    get(target, name) {
      const value = Reflect.get(target, name, target) as unknown
      if (typeof value !== 'function') return value
      return (...given: unknown[]) => {
        if (name === 'fetchSource') fetched.push((given[0] as { ref: string }).ref)
        return (value as (...all: unknown[]) => unknown).apply(target, given)
      }
    },
  })
  return { source: spy, fetched }
}

function scanOf(store: Store, source: MailSource, changes: Partial<ScanPlan> = {}): Promise<ScanReport> {
  return scan(store, {
    sources: [{ source, account: amazon.account }],
    config: amazon.config,
    full: false,
    since: null,
    dryRun: false,
    keys: null,
    signal: new AbortController().signal,
    progress: noProgress,
    now,
    ...changes,
  })
}

function idOf(store: Store, subject: string): number {
  for (const { id, facts } of store.sightings.iterate()) {
    if (unpackFacts(facts).subject === subject) return id
  }
  throw new Error(`no message "${subject}"`)
}

const noticeSubject = 'Information importante au sujet de votre compte'

test('a notice is fetched whole, kept as evidence, and counted as what this scan opened', async (t) => {
  const store = registryOf(t, amazon.registry)
  const { source, fetched } = await watched()
  const report = await scanOf(store, source)
  assert.deepEqual(report.changed, [alias])
  assert.deepEqual(
    report.incidents.map((incident) => [incident.opening, incident.notices.length]),
    [['notice', 1]],
  )
  assert.equal(fetched.filter((file) => file.startsWith('06-notice')).length, 1)
  assert.equal(store.evidence.of(idOf(store, noticeSubject)).length, 1)
})

test('only mail whose subject passes the filter is fetched for it', async (t) => {
  const store = registryOf(t, amazon.registry)
  const { source, fetched } = await watched()
  await scanOf(store, source)
  // Beside the first message of the service, which is evidence of its own.
  assert.deepEqual([...new Set(fetched.map((file) => file.slice(0, 2)))].sort(), ['01', '06'])
})

test('a message is examined once', async (t) => {
  const store = registryOf(t, amazon.registry)
  await scanOf(store, (await watched()).source)
  const { source, fetched } = await watched()
  const again = await scanOf(store, source)
  assert.deepEqual([fetched, again.changed, again.incidents.length], [[], [], 1])
})

test('a full scan examines nothing twice either', async (t) => {
  const store = registryOf(t, amazon.registry)
  await scanOf(store, (await watched()).source)
  const { source, fetched } = await watched()
  const again = await scanOf(store, source, { full: true })
  assert.deepEqual([fetched, again.incidents.length], [[], 1])
})

test('a message that was examined and is no notice opens nothing, and is left alone', async (t) => {
  const store = registryOf(t, amazon.registry)
  await scanOf(store, (await watched()).source)
  const examined = [...store.sightings.iterate()].filter(({ id }) => store.notices.isExamined(id))
  assert.deepEqual(
    examined.map(({ id }) => id),
    [idOf(store, noticeSubject)],
  )
  for (const { id } of examined) store.notices.keep(id, null)
  const { incidents } = await scanOf(store, (await watched()).source)
  assert.deepEqual(
    incidents.map((incident) => [incident.state, incident.notices.length]),
    [['closed', 0]],
  )
})

test('a dry run tells of the notice and keeps nothing of it', async (t) => {
  const store = registryOf(t, amazon.registry)
  const report = await scanOf(store, (await watched()).source, { dryRun: true })
  assert.equal(report.incidents[0]?.opening, 'notice')
  assert.deepEqual([store.notices.list(['expected']), store.evidence.list()], [[], []])
  assert.ok(!readdirSync(dirname(store.path)).includes('evidence'))
})

test('a message that is gone before it could be read is told once', async (t) => {
  const store = registryOf(t, amazon.registry)
  const mail = join(folderOf(t), 'messages')
  cpSync(amazon.mail, mail, { recursive: true })
  const { source } = await watched(mail)
  const late = new Proxy(source, {
    get(target, name) {
      if (name === 'fetchSource') return async () => null
      const value = Reflect.get(target, name, target) as unknown
      return typeof value === 'function' ? value.bind(target) : value
    },
  })
  const first = await scanOf(store, late)
  const second = await scanOf(store, late)
  const told = ({ problems }: ScanReport): number =>
    problems.filter((problem) => problem.message.includes('breach notice')).length
  assert.deepEqual([told(first), told(second)], [1, 0])
})

test('a message whose source this scan does not read waits for one that does', async (t) => {
  const store = registryOf(t, amazon.registry)
  const elsewhere = join(folderOf(t), 'messages')
  cpSync(amazon.mail, elsewhere, { recursive: true })
  await scanOf(store, (await watched(elsewhere)).source)
  const id = idOf(store, noticeSubject)
  store.notices.clear()
  store.evidence.remove([id])
  rmSync(join(elsewhere, '06-notice-of-the-disclosure.eml'))
  const other = await watched(join(amazon.mail, '01-welcome.eml'))
  const without = await scanOf(store, other.source)
  const open = without.incidents.filter((incident) => incident.state === 'open')
  assert.deepEqual([open, store.notices.isExamined(id)], [[], false])
  const found = await scanOf(store, (await watched()).source)
  assert.deepEqual(found.changed, [alias])
})

test('when the recognition changed, all is examined again from what was kept, without the source', async (t) => {
  const store = registryOf(t, amazon.registry)
  await scanOf(store, (await watched()).source)
  store.notices.keep(idOf(store, noticeSubject), null)
  store.meta.set('notice-edition', 'an older one')
  const { source, fetched } = await watched()
  const report = await scanOf(store, source)
  assert.deepEqual([fetched, report.incidents.length], [[], 1])
})

test('evidence that was lost is fetched again', async (t) => {
  const store = registryOf(t, amazon.registry)
  await scanOf(store, (await watched()).source)
  store.notices.clear()
  rmSync(join(dirname(store.path), 'evidence'), { recursive: true })
  const { source, fetched } = await watched()
  const report = await scanOf(store, source)
  assert.equal(report.incidents.length, 1)
  assert.deepEqual(
    fetched.map((file) => file.slice(0, 2)),
    ['06'],
  )
})
