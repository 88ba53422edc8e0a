import type { LearntReceiver } from '../trace/learn.ts'
import { clean } from './clean.ts'
import type { Paint } from './paint.ts'
import type { AccountCheckOutput } from './schema/account.ts'
import { table } from './table.ts'

/** What `account check` found. */
export interface AccountCheck {
  readonly account: string
  readonly host: string
  readonly tls: string | null
  readonly capabilities: readonly string[]
  readonly folders: readonly {
    readonly path: string
    readonly role: string | null
    readonly messages: number | null
    readonly read: boolean
  }[]
  /** Receivers that the configuration names. */
  readonly receivers: readonly string[]
  /** Name of the shipped profile that fits the account. */
  readonly profile: string | null
  readonly forwarders: readonly string[]
  /** What stands on top of nearly every message, year by year. */
  readonly learnt: readonly LearntReceiver[]
}

/** `leaktrace.account-check/1`. */
export function checkJson(check: AccountCheck): AccountCheckOutput {
  return { schema: 'leaktrace.account-check/1', ...check }
}

/** The same for people. */
export function checkText(check: AccountCheck, width: number, paint: Paint): string {
  const { say } = paint
  const columns = [
    { heading: say`folder`, least: 12 },
    { heading: say`role`, least: 5 },
    { heading: say`messages`, least: 8, align: 'right' as const },
    { heading: say`read`, least: 4 },
  ]
  const rows = check.folders.map((folder) => [
    clean(folder.path),
    folder.role === null ? '–' : say.told(folder.role),
    folder.messages === null ? '?' : say.number(folder.messages),
    folder.read ? say`yes` : say`no`,
  ])
  const lines = [
    `${paint.good('✓')} ${check.tls === null ? say`logged in to ${clean(check.host)} without TLS (this machine)` : say`logged in to ${clean(check.host)} over ${clean(check.tls)}`}`,
    '',
    table(columns, rows, width, paint, (text) => text),
    '',
    paint.strong(say`Who receives your mail`),
  ]
  if (check.receivers.length > 0) lines.push(`  ${say`configured: ${check.receivers.map(clean).join(', ')}`}`)
  if (check.profile !== null) lines.push(`  ${say`known provider: ${check.profile}`}`)
  for (const { year, receivers, sampled, agreeing } of check.learnt) {
    lines.push(
      `  ${say`${String(year)}: ${receivers.map(clean).join(', ')} stands on top of ${agreeing} of ${sampled} messages looked at`}`,
    )
  }
  const names = [...new Set(check.learnt.flatMap((one) => one.receivers))]
  if (check.learnt.length === 0)
    lines.push(
      `  ${say`the messages looked at do not agree; name it with receivers = […] in the configuration`}`,
    )
  else if (check.receivers.length === 0 && check.profile === null) {
    lines.push(
      `  ${say`a scan uses what it learns; to fix it, set receivers = [${names.map((name) => `"${clean(name)}"`).join(', ')}] in the configuration`}`,
    )
  }
  return lines.join('\n')
}
