import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { freshComputer } from './world.ts'

for (const name of ['trace', 'leaktrace.trace/1']) {
  test(`schema ${name} prints the JSON Schema of one output`, async (t) => {
    const { status, stdout } = await freshComputer(t).lt(['schema', name])
    assert.equal(status, 0)
    const schema = JSON.parse(stdout)
    assert.equal(schema.title, 'leaktrace.trace/1')
    assert.equal(schema.$schema, 'https://json-schema.org/draft/2020-12/schema')
    assert.equal(schema.properties.schema.const, 'leaktrace.trace/1')
  })
}

test('schema without a name prints one schema that an output of a command meets', async (t) => {
  const { lt } = freshComputer(t)
  const validate = new Ajv2020({ strict: true }).compile(JSON.parse((await lt(['schema'])).stdout))
  const list: Record<string, unknown> = JSON.parse((await lt(['alias', 'list', '--json'])).stdout)
  assert.ok(validate(list))
  assert.ok(!validate({ ...list, aliases: null }))
})

test('schema --json prints the same on one line', async (t) => {
  const { lt } = freshComputer(t)
  const [wide, long] = [
    (await lt(['schema', 'scan', '--json'])).stdout,
    (await lt(['schema', 'scan'])).stdout,
  ]
  assert.equal(wide.trim().split('\n').length, 1)
  assert.deepEqual(JSON.parse(wide), JSON.parse(long))
})

test('schema of an unknown name is a usage error that lists the names', async (t) => {
  const { status, stderr } = await freshComputer(t).lt(['schema', 'nothing'])
  assert.equal(status, 64)
  assert.match(stderr, /choose one of: account, .*undetermined/)
})
