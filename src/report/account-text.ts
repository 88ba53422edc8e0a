import { clean } from './clean.ts'
import type { Paint } from './paint.ts'
import type { Say } from './say.ts'
import { table } from './table.ts'

/** What is shown of an account; secrets are no part of it. */
export interface ShownAccount {
  readonly name: string
  readonly address: string
  readonly addresses: readonly string[]
  readonly host: string | null
  readonly port: number
  readonly security: string
  readonly user: string
  readonly auth: string
  readonly folders: readonly string[]
  readonly exclude: readonly string[]
  readonly receivers: readonly string[]
  readonly forwarders: readonly string[]
  readonly aliasDomains: readonly string[]
  readonly plusAddresses: readonly string[]
  readonly gmailDots: boolean
}

/** The table of `account list`. */
export function accountTable(
  accounts: readonly ShownAccount[],
  defaultAccount: string | null,
  width: number,
  paint: Paint,
): string {
  const { say } = paint
  const columns = [
    { heading: say`account`, least: 8 },
    { heading: say`address`, least: 16 },
    { heading: say`server`, least: 14 },
    { heading: say`aliases`, least: 14 },
    { heading: '', least: 7 },
  ]
  const rows = accounts.map((account) => [
    clean(account.name),
    clean(account.address),
    account.host === null
      ? say`– (files only)`
      : `${clean(account.host)}:${account.port} (${account.security})`,
    schemes(account, say),
    account.name === defaultAccount || accounts.length === 1 ? say`default` : '',
  ])
  return table(columns, rows, width, paint, (text, column) => (column === 0 ? paint.strong(text) : text))
}

/** What an account is set up with, in a few lines. */
export function accountLines(account: ShownAccount, paint: Paint): string {
  const { say } = paint
  const { receivers, host, port, security } = account
  return [
    `  ${paint.faint(say`server`.padEnd(9))} ${host === null ? say`none: only files are read` : `${clean(host)}:${port}, ${security}`}`,
    `  ${paint.faint(say`aliases`.padEnd(9))} ${schemes(account, say)}`,
    `  ${paint.faint(say`receivers`.padEnd(9))} ${receivers.length === 0 ? say`learnt from the mailbox` : receivers.map(clean).join(', ')}`,
  ].join('\n')
}

function schemes({ aliasDomains, plusAddresses }: ShownAccount, say: Say): string {
  const all = [
    ...aliasDomains.map((domain) => `*@${clean(domain)}`),
    ...plusAddresses.map((address) => clean(address.replace('@', '+*@'))),
  ]
  return all.length === 0 ? say`only registered ones` : all.join(', ')
}
