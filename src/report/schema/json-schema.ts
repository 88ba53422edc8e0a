import * as z from 'zod/mini'
import { type OutputSchema, outputs } from './index.ts'

/** A JSON Schema, draft 2020-12. */
export type JsonSchema = Readonly<Record<string, unknown>>

/** The JSON Schema of one output. */
export function jsonSchemaOf({ name, by, schema }: OutputSchema): JsonSchema {
  const { $schema, ...rest } = z.toJSONSchema(schema, {
    target: 'draft-2020-12',
    override: ({ jsonSchema }) => {
      // What is read is read: "readOnly" speaks of what a server lets one change. The bounds are only those of doubles.
      delete jsonSchema.readOnly
      if (jsonSchema.minimum === Number.MIN_SAFE_INTEGER) delete jsonSchema.minimum
      if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum
    },
  })
  return { $schema, title: name, description: `Printed by: ${by}.`, ...rest }
}

/** The part of a name that people type: `trace` of `leaktrace.trace/1`. */
export function shortName(name: string): string {
  return name.replace(/^leaktrace\./, '').replace(/\/\d+$/, '')
}

/** The output of this name, whole or short. */
export function outputOf(name: string): OutputSchema | undefined {
  return outputs.find((output) => output.name === name || shortName(output.name) === name)
}

/** One JSON Schema that every output meets, with a definition for each. */
export function jsonSchemaOfAll(): JsonSchema {
  const each = outputs.map((output) => [shortName(output.name), jsonSchemaOf(output)] as const)
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'leaktrace',
    description: 'Everything that leaktrace prints with --json.',
    anyOf: each.map(([name]) => ({ $ref: `#/$defs/${name}` })),
    $defs: Object.fromEntries(each.map(([name, { $schema: _, ...schema }]) => [name, schema])),
  }
}
