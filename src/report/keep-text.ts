import { shellWord } from '../words/shell-word.ts'
import { clean } from './clean.ts'
import { messageCount } from './counted.ts'
import type { Paint } from './paint.ts'
import type { Say } from './say.ts'
import type { ExportOutput, ForgetOutput, RestoreOutput } from './schema/keep.ts'

/** What `export` prints. */
export function exportText(
  { file, size, sha256, rows, messages, missing, config }: ExportOutput,
  paint: Paint,
): string {
  const { say } = paint
  return [
    say`${paint.strong(clean(file))}: ${`${contents(rows, messages, say)}, ${sizeText(size, say)}`}`,
    `  SHA-256  ${sha256}`,
    '',
    `  ${paint.warn(say`private: it tells who wrote to you, holds whole messages, and the key that tells your minted addresses`)}`,
    `  ${configText(config, say)}`,
    ...missing.map(
      ({ sha256: hash, why }) =>
        `  ${paint.warn(
          why === 'gone'
            ? say`kept message ${hash.slice(0, 12)}… is not in it: its file was gone`
            : say`kept message ${hash.slice(0, 12)}… is not in it: its file was changed`,
        )}`,
    ),
    '',
    `  ${say`bring it back with:  leaktrace restore ${shellWord(clean(file))}`}`,
  ].join('\n')
}

function configText(config: ExportOutput['config'], say: Say): string {
  if (config === null) return say`there was no configuration to put into it`
  if (config.leftOut.length === 0) return say`the configuration is in it; it names no password`
  return say`the configuration is in it, without ${config.leftOut.map(clean).join(', ')}`
}

/** What `restore` prints. */
export function restoreText(
  { file, dataDir, rows, messages, missing, config, hosts }: RestoreOutput,
  paint: Paint,
): string {
  const { say } = paint
  const read = hosts.map(clean).join(', ')
  const lines = {
    none: [say`the archive holds no configuration`],
    kept: [say`the configuration that is there stays; the one in the archive was not used`],
    written:
      hosts.length === 0
        ? [say`the configuration was restored`]
        : [
            say`the configuration was restored; it reads mail at ${read}`,
            say`it holds no password: set password_command again, then try: leaktrace account check`,
          ],
  }[config]
  return [
    say`${paint.good(say`restored ${clean(file)} to ${clean(dataDir)}`)}: ${contents(rows, messages, say)}`,
    ...(missing === 0
      ? []
      : [`  ${say`when the archive was written, ${keptCount(missing, say)} had been missing`}`]),
    ...lines.map((line) => `  ${line}`),
  ].join('\n')
}

/** What `forget` says before it asks. */
export function forgetPlan(found: Omit<ForgetOutput, 'schema' | 'overwritten'>, paint: Paint): string {
  const { say } = paint
  const { forgotten, registered, services, messages, naming, files } = found
  const { notices, cases, caseEvents, contacts, decisions } = found
  const names = services.map(clean).join(', ')
  const of = (number: number, words: string): string[] => (number === 0 ? [] : [words])
  const lines = [
    registered
      ? say`the registered address and what you noted about it`
      : say`it is not registered; only traces of it are left`,
    ...of(
      services.length,
      services.length === 1
        ? say`1 service that no other address was given to: ${names}`
        : say`${services.length} services that no other address was given to: ${names}`,
    ),
    ...of(messages, say`what is known of ${messageCount(messages, say)} to it`),
    ...of(
      naming,
      say`what is known of ${messageCount(naming, say)} to other addresses, by which it is named`,
    ),
    ...of(files, say`${messageCount(files, say)} kept whole as evidence`),
    ...of(notices, notices === 1 ? say`1 notice of a disclosure` : say`${notices} notices of a disclosure`),
    ...of(
      cases,
      `${caseCount(cases, say)}, ${caseEvents === 1 ? say`with 1 event` : say`with ${caseEvents} events`}`,
    ),
    ...of(
      contacts,
      contacts === 1 ? say`1 contact from an import` : say`${contacts} contacts from an import`,
    ),
    ...of(decisions, say`your decision about its incident`),
  ]
  return [
    say`Forgetting ${paint.strong(clean(forgotten))} removes for good:`,
    ...lines.map((line) => `  - ${line}`),
    '',
    say`The mailbox stays as it is. A scan that reads these messages again (scan --full) shows them as mail to an unregistered address. Letters, evidence packs, reports and archives that you wrote to files, and backups of the data directory, are yours to delete.`,
  ].join('\n')
}

/** What `forget` prints when it is done. */
export function forgetText({ forgotten, overwritten }: ForgetOutput, { say }: Paint): string {
  const name = clean(forgotten)
  return overwritten
    ? say`Forgotten: ${name}; nothing of it is left in the registry, its log and the evidence.`
    : say`Forgotten: ${name}; but another leaktrace was reading meanwhile, so old pages stand in the registry’s log until that one has ended and a command was run.`
}

function contents(rows: Readonly<Record<string, number>>, messages: number, say: Say): string {
  const count = (table: string): number => rows[table] ?? 0
  const [aliases, services, sightings] = [count('alias'), count('service'), count('sighting')]
  return [
    aliases === 1 ? say`1 address` : say`${aliases} addresses`,
    services === 1 ? say`1 service` : say`${services} services`,
    say`${messageCount(sightings, say)} (${messages} whole)`,
    caseCount(count('case_file'), say),
  ].join(', ')
}

function caseCount(number: number, say: Say): string {
  return number === 1 ? say`1 case` : say`${number} cases`
}

function keptCount(number: number, say: Say): string {
  return number === 1 ? say`1 kept message` : say`${number} kept messages`
}

function sizeText(octets: number, say: Say): string {
  return octets < 1_000_000
    ? say`${Math.max(1, Math.round(octets / 1000))} kB`
    : say`${Math.round(octets / 1_000_000)} MB`
}
