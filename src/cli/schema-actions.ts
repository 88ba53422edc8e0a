import { prettyJson } from '../report/json-text.ts'
import { outputs } from '../report/schema/index.ts'
import { jsonSchemaOf, jsonSchemaOfAll, outputOf, shortName } from '../report/schema/json-schema.ts'
import type { Session } from './session.ts'
import { UserError } from './user-error.ts'

/** `leaktrace schema`; without a name all of them in one. @throws UserError */
export function printSchema(session: Session, name: string | null, options: { json?: boolean }): void {
  const output = name === null ? null : outputOf(name)
  if (output === undefined)
    throw new UserError(
      'usage',
      `there is no output "${name}"`,
      `choose one of: ${outputs.map((one) => shortName(one.name)).join(', ')}`,
    )
  const schema = output === null ? jsonSchemaOfAll() : jsonSchemaOf(output)
  if (options.json === true) session.printJson(schema)
  else session.printFile(new TextEncoder().encode(`${prettyJson(schema)}\n`))
}
