import type { LearntReceiver } from '../trace/learn.ts'
import { clean } from './clean.ts'
import type { Paint } from './paint.ts'
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
export function checkJson(check: AccountCheck): Record<string, unknown> {
  return { schema: 'leaktrace.account-check/1', ...check }
}

/** The same for people. */
export function checkText(check: AccountCheck, width: number, paint: Paint): string {
  const columns = [
    { heading: 'folder', least: 12 },
    { heading: 'role', least: 5 },
    { heading: 'messages', least: 8, align: 'right' as const },
    { heading: 'read', least: 4 },
  ]
  const rows = check.folders.map((folder) => [
    clean(folder.path),
    folder.role ?? '–',
    folder.messages === null ? '?' : folder.messages.toLocaleString('en-GB'),
    folder.read ? 'yes' : 'no',
  ])
  const lines = [
    `${paint.good('✓')} logged in to ${clean(check.host)}${check.tls === null ? ' without TLS (this machine)' : ` over ${clean(check.tls)}`}`,
    '',
    table(columns, rows, width, paint, (text) => text),
    '',
    paint.strong('Who receives your mail'),
  ]
  if (check.receivers.length > 0) lines.push(`  configured: ${check.receivers.map(clean).join(', ')}`)
  if (check.profile !== null) lines.push(`  known provider: ${check.profile}`)
  for (const { year, receivers, sampled, agreeing } of check.learnt) {
    lines.push(
      `  ${year}: ${receivers.map(clean).join(', ')} stands on top of ${agreeing} of ${sampled} messages looked at`,
    )
  }
  const names = [...new Set(check.learnt.flatMap((one) => one.receivers))]
  if (check.learnt.length === 0)
    lines.push('  the messages looked at do not agree; name it with receivers = […] in the configuration')
  else if (check.receivers.length === 0 && check.profile === null) {
    lines.push(
      `  a scan uses what it learns; to fix it, set receivers = [${names.map((name) => `"${clean(name)}"`).join(', ')}] in the configuration`,
    )
  }
  return lines.join('\n')
}
