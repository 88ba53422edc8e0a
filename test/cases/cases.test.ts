import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { test } from 'node:test'
import { french } from '../../src/report/french/french.ts'
import { incidentTable, incidentText } from '../../src/report/incident-text.ts'
import { plainPaint } from '../../src/report/paint.ts'
import { scanJson } from '../../src/report/scan-json.ts'
import { traceJson } from '../../src/report/trace-json.ts'
import { explain } from '../../src/scan/explain.ts'
import { unpackFacts } from '../../src/scan/facts.ts'
import { readMessage } from '../../src/scan/message.ts'
import { configuredSide } from '../../src/scan/sides.ts'
import type { Store } from '../../src/store/store.ts'
import { type Case, cases, type Expected, messageFiles, rawMessage, registryOf, scanPaths } from './case.ts'

/** What a scan kept of a message, as far as the expectations speak of it. */
function keptOf(store: Store, { account }: Case, octets: Buffer): Expected {
  const side = configuredSide(account)
  assert.ok(side !== null)
  const id = store.sightings.find(readMessage(rawMessage(octets), () => side).digest)
  assert.ok(id !== undefined, 'the scan did not read it')
  const { esp, author } = unpackFacts(store.sightings.get(id)?.facts ?? '')
  const row = store.verdicts.get(id)
  assert.ok(row !== undefined)
  return {
    recipient: row.address,
    verdict: row.kind,
    confidence: row.confidence,
    service: (JSON.parse(row.json) as { service: string | null }).service,
    esp: esp?.id ?? null,
    espGrade: esp?.grade ?? null,
    customer: esp?.customer ?? null,
    authorGrade: author?.grade ?? null,
  }
}

/** A golden file holds no path of this machine. */
function golden(one: Case, text: string): string {
  const plain = text.replaceAll(one.folder, '.')
  assert.ok(
    !plain.includes(tmpdir()) && !plain.includes(process.cwd()),
    'a path of this machine stands in it',
  )
  return plain.endsWith('\n') ? plain : `${plain}\n`
}

const asText = { serializers: [(text: string): string => text] }

for (const one of cases) {
  const expected = (file: string): string => join(one.folder, 'expected', file)

  test(`${one.name}: every message is judged as the case says`, async (t) => {
    const store = registryOf(t, one.registry)
    const report = await scanPaths(store, one, [one.mail])
    assert.deepEqual(report.problems, [])
    const base = one.name === 'demo' ? one.folder : one.mail
    const wanted = one.expect.messages
    for (const [file, want] of Object.entries(wanted)) {
      assert.deepEqual(keptOf(store, one, readFileSync(join(base, file))), want, file)
    }
    const files = [...messageFiles(one.mail).keys()].map((file) => relative(base, join(one.mail, file)))
    assert.deepEqual(files.sort(), Object.keys(wanted).sort())
  })

  test(`${one.name}: the incidents are those that the case tells of`, async (t) => {
    const { incidents } = await scanPaths(registryOf(t, one.registry), one, [one.mail])
    const told = incidents.map(({ alias, state, opening, intruders }) => ({
      alias,
      state,
      opening,
      intruders: intruders.flatMap(({ domain }) => domain ?? []),
      esps: [...new Set(intruders.flatMap(({ esps }) => esps))],
    }))
    const byAlias = (a: { alias: string }, b: { alias: string }): number => a.alias.localeCompare(b.alias)
    assert.deepEqual(told.sort(byAlias), [...one.expect.incidents].sort(byAlias))
  })

  for (const [file, want] of Object.entries(one.expect.whatIf ?? {})) {
    test(`${one.name}: what if there were ${file}`, async (t) => {
      const store = registryOf(t, one.registry)
      const path = join(one.folder, 'what-if', file)
      await scanPaths(store, one, [one.mail, path])
      assert.deepEqual(keptOf(store, one, readFileSync(path)), want)
    })
  }

  test(`${one.name}: the scan's JSON is the golden one`, async (t) => {
    const report = await scanPaths(registryOf(t, one.registry), one, [one.mail])
    const text = golden(one, JSON.stringify(scanJson(report), null, 2))
    t.assert.fileSnapshot(text, expected('scan.json'), asText)
  })

  test(`${one.name}: the list of leaks and each of them at length are the golden ones`, async (t) => {
    const { incidents } = await scanPaths(registryOf(t, one.registry), one, [one.mail])
    const text = [
      incidentTable(incidents, 120, plainPaint, null),
      ...incidents.map((incident) => incidentText(incident, plainPaint)),
    ].join('\n\n')
    t.assert.fileSnapshot(golden(one, text), expected('leaks.txt'), asText)
  })

  test(`${one.name}: the same in French`, async (t) => {
    const { incidents } = await scanPaths(registryOf(t, one.registry), one, [one.mail])
    const paint = { ...plainPaint, say: french }
    const text = [
      incidentTable(incidents, 120, paint, null),
      ...incidents.map((incident) => incidentText(incident, paint)),
    ].join('\n\n')
    t.assert.fileSnapshot(golden(one, text), expected('leaks.fr.txt'), asText)
  })

  test(`${one.name}: the trace of each message is the golden one`, async (t) => {
    const store = registryOf(t, one.registry)
    await scanPaths(store, one, [one.mail])
    const side = configuredSide(one.account)
    assert.ok(side !== null)
    const trace = explain(store, one.config, [], side)
    const lines = [...messageFiles(one.mail)].map(([file, octets]) =>
      JSON.stringify(traceJson(trace(rawMessage(octets), file))),
    )
    t.assert.fileSnapshot(golden(one, lines.join('\n')), expected('trace.ndjson'), asText)
  })
}
