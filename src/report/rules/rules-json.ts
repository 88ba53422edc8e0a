import type { RulesOutput } from '../schema/rules.ts'
import type { Retirement } from './retirement.ts'

/** `leaktrace.rules/1`: what the rules let through and why, with the rules themselves. */
export function rulesJson(
  retirement: Retirement,
  format: RulesOutput['format'],
  notes: readonly string[],
  rules: string,
): RulesOutput {
  const { alias, madeAt, folder, relay, incident, authservIds, passing, withheld } = retirement
  return {
    schema: 'leaktrace.rules/1',
    alias,
    format,
    madeAt,
    folder,
    relay,
    incident: incident === null ? null : { state: incident.state, messages: incident.messages },
    authservIds,
    passing,
    withheld,
    notes,
    rules,
  }
}
