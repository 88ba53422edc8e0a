import assert from 'node:assert/strict'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { configuration, makeMessage, registry, writeMaildir } from '../../bench/mailbox.ts'
import { rightVerdicts } from '../../bench/right-verdicts.ts'
import { readConfig } from '../../src/config/config.ts'
import { openPath } from '../../src/mailbox/open-path.ts'
import { noProgress } from '../../src/scan/progress.ts'
import { fillRegistry } from '../../src/scan/registry-file.ts'
import { scan } from '../../src/scan/scan.ts'
import { openStore } from '../../src/store/store.ts'

test('a message of a number is always the same, and a Message-ID stands once', () => {
  assert.equal(makeMessage(41).text, makeMessage(41).text)
  const ids = Array.from({ length: 500 }, (_, place) => makeMessage(place).truth.messageId)
  assert.equal(new Set(ids).size, ids.length)
})

test('the name of a file in the Maildir says its sizes truly', (t) => {
  const directory = mkdtempSync(join(tmpdir(), 'leaktrace-test-'))
  t.after(() => rmSync(directory, { recursive: true }))
  writeMaildir(directory, 3)
  for (const name of readdirSync(join(directory, 'cur'))) {
    const text = readFileSync(join(directory, 'cur', name), 'utf8')
    const sizes = /,S=(\d+),W=(\d+):2,S$/.exec(name)
    assert.equal(Number(sizes?.[1]), Buffer.byteLength(text))
    assert.equal(Number(sizes?.[2]), Buffer.byteLength(text.replaceAll('\n', '\r\n')))
  }
})

test('a scan of the made-up mailbox tells every leak of it and nothing else', async (t) => {
  const directory = mkdtempSync(join(tmpdir(), 'leaktrace-test-'))
  t.after(() => rmSync(directory, { recursive: true }))
  const truths = writeMaildir(join(directory, 'mail'), 300)
  assert.ok(truths.filter(({ leak }) => leak).length > 5)
  writeFileSync(join(directory, 'config.toml'), configuration(null, 'claire'))
  const config = readConfig(join(directory, 'config.toml'))
  const now = (): Date => new Date('2026-01-01T00:00:00Z')
  const store = openStore(join(directory, 'registry.db'), { now })
  fillRegistry(store, registry)
  await scan(store, {
    sources: [
      {
        source: await openPath(join(directory, 'mail')),
        account: config?.accounts.get('home') ?? null,
      },
    ],
    config,
    full: false,
    since: null,
    dryRun: false,
    keys: null,
    signal: new AbortController().signal,
    progress: noProgress,
    now,
  })
  store.close()
  assert.equal(rightVerdicts(directory, truths), truths.length)
})
