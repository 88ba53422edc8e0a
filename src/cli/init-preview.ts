import { stringify } from 'smol-toml'
import type { AccountTable, IdentityTable } from '../config/schema.ts'
import { clean } from '../report/clean.ts'
import type { Say } from '../report/say.ts'

/** The lines that would be written, a password left out. */
export function configLines(
  name: string,
  table: AccountTable,
  identity: IdentityTable | null,
  say: Say,
): string {
  const shown = table.password === undefined ? table : { ...table, password: say`(not shown)` }
  const signed = identity === null ? '' : `\n[identity]\n${stringify(identity)}`
  return `[accounts.${name}]\n${stringify(shown)}${signed}`
    .split('\n')
    .map((line) => (line === '' ? '' : `  ${clean(line)}`))
    .join('\n')
    .trimEnd()
}
