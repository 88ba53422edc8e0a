import assert from 'node:assert/strict'
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'
import { safeParse } from 'zod/v4/core'
import { outputs } from '../src/report/schema/index.ts'
import { jsonSchemaOf } from '../src/report/schema/json-schema.ts'

/** Outputs that have no schema yet. */
export const withoutSchema: ReadonlySet<string> = new Set([])

const ajv = new Ajv2020({ strict: true, allErrors: true })
const compiled = new Map<string, ValidateFunction>()

/** What the schemas have against a value: leaktrace's own reading of them, and that of a validator of JSON Schema. */
export function faultsOf(value: unknown): {
  readonly zod: readonly string[]
  readonly ajv: readonly string[]
} {
  const name = (value as { schema?: unknown }).schema
  const output = outputs.find((one) => one.name === name)
  if (output === undefined) return { zod: [`no schema ${String(name)}`], ajv: [`no schema ${String(name)}`] }
  const validate = compiled.get(output.name) ?? ajv.compile(jsonSchemaOf(output))
  compiled.set(output.name, validate)
  validate(value)
  const { error } = safeParse(output.schema, value)
  return {
    zod: (error?.issues ?? []).map((issue) => JSON.stringify(issue)),
    ajv: (validate.errors ?? []).map(
      ({ instancePath, message = '', params }) => `${instancePath} ${message} ${JSON.stringify(params)}`,
    ),
  }
}

/** Fails unless a value is as its schema says. */
export function assertOutput(value: unknown): void {
  const name = (value as { schema?: unknown }).schema
  if (typeof name === 'string' && withoutSchema.has(name)) return
  assert.deepEqual(faultsOf(value), { zod: [], ajv: [] }, `${String(name)} is not as its schema says`)
}

/** The same for what a run with `--json` printed: an object a line. */
export function assertPrinted(stdout: string): void {
  for (const line of stdout.split('\n')) if (line !== '') assertOutput(JSON.parse(line))
}
