import assert from 'node:assert/strict'
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { outputs } from '../../../src/report/schema/index.ts'
import { jsonSchemaOf, jsonSchemaOfAll, shortName } from '../../../src/report/schema/json-schema.ts'
import { untracedJson } from '../../../src/report/trace-json.ts'
import { assertOutput, faultsOf, withoutSchema } from '../../output-schemas.ts'

const root = join(import.meta.dirname, '..', '..', '..')

/** The golden outputs of the cases. */
const golden = globSync('fixtures/**/expected/{scan.json,trace.ndjson}', { cwd: root }).flatMap((file) => {
  const text = readFileSync(join(root, file), 'utf8')
  const values: unknown[] = file.endsWith('.json')
    ? [JSON.parse(text)]
    : text
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line))
  return values.map((value, place) => ({
    name: `${file}, ${place + 1}`,
    value: value as Record<string, unknown>,
  }))
})

/** Files of an evidence pack, whose schemas `evidence verify` reads them by. */
const packFiles: readonly string[] = [
  'leaktrace.dkim-keys/1',
  'leaktrace.evidence/1',
  'leaktrace.registry-extract/1',
]

test('every JSON output that the source names has a schema', () => {
  const named = new Set(
    globSync('src/**/*.ts', { cwd: root, exclude: (path) => path.includes('schema') }).flatMap((file) =>
      [...readFileSync(join(root, file), 'utf8').matchAll(/'(leaktrace\.[a-z-]+\/\d+)'/g)].map(
        (found) => found[1] ?? '',
      ),
    ),
  )
  const known = new Set(outputs.map(({ name }) => name))
  assert.ok(named.size >= 18)
  assert.deepEqual(
    [...named].filter((name) => !known.has(name)).sort(),
    [...withoutSchema, ...packFiles].sort(),
  )
  assert.deepEqual(
    [...known].filter((name) => !named.has(name)),
    [],
  )
})

test('only the schema command loads the schemas: all others take their types alone', () => {
  const loading = globSync('src/**/*.ts', {
    cwd: root,
    exclude: (path) => path.includes('report/schema'),
  }).filter((file) =>
    [...readFileSync(join(root, file), 'utf8').matchAll(/^import (?!type )[^']*'([^']+)'/gm)].some(
      ([, from = '']) => /(?:report|\.)\/schema\//.test(from),
    ),
  )
  assert.deepEqual(loading, ['src/cli/schema-actions.ts'])
})

test('outputs are listed once, by name', () => {
  const names = outputs.map(({ name }) => shortName(name))
  assert.deepEqual(names, [...new Set(names)].sort())
})

for (const { name, value } of golden) test(`${name} is as its schema says`, () => assertOutput(value))

test('a message that could not be read is as the schema says', () =>
  assertOutput(untracedJson({ file: 'x.eml', code: 'no-header', message: 'no header' })))

test('a schema refuses a member that is not there, one too many, and one of another type', () => {
  const [scan, trace] = ['leaktrace.scan/1', 'leaktrace.trace/1'].map(
    (name) => golden.find(({ value }) => value.schema === name)?.value,
  )
  assert.ok(scan !== undefined && trace !== undefined)
  for (const value of [scan, trace]) {
    const wrong = Object.keys(value)
      .filter((key) => key !== 'schema')
      .flatMap((key) => {
        const { [key]: _, ...without } = value
        return [without, { ...value, [key]: { wrong: true } }]
      })
    for (const one of [...wrong, { ...value, more: null }]) {
      const { zod, ajv } = faultsOf(one)
      assert.ok(zod.length > 0 && ajv.length > 0, JSON.stringify(one).slice(0, 80))
    }
  }
})

for (const output of outputs) {
  test(`${output.name}: nothing beyond what is named may stand in any of its objects`, () => {
    const open: string[] = []
    const walk = (schema: unknown, path: string): void => {
      if (schema === null || typeof schema !== 'object') return
      const { type, additionalProperties, propertyNames } = schema as Record<string, unknown>
      const isClosed = additionalProperties === false || propertyNames !== undefined
      if (type === 'object' && !isClosed) open.push(path)
      for (const [key, part] of Object.entries(schema)) walk(part, `${path}/${key}`)
    }
    walk(jsonSchemaOf(output), '')
    assert.deepEqual(open, [])
  })
}

test('the schema of all outputs takes each of them and nothing else', () => {
  const validate = new Ajv2020({ strict: true }).compile(jsonSchemaOfAll())
  for (const { name, value } of golden) assert.ok(validate(value), name)
  assert.ok(validate({ schema: 'leaktrace.error/1', error: { code: 'usage', message: 'x' } }))
  assert.ok(!validate({ schema: 'leaktrace.other/1' }))
})
