import { clean } from './clean.ts'
import type { Paint } from './paint.ts'
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
  const columns = [
    { heading: 'account', least: 8 },
    { heading: 'address', least: 16 },
    { heading: 'server', least: 14 },
    { heading: 'aliases', least: 14 },
    { heading: '', least: 7 },
  ]
  const rows = accounts.map((account) => [
    clean(account.name),
    clean(account.address),
    account.host === null ? '– (files only)' : `${clean(account.host)}:${account.port} (${account.security})`,
    schemes(account),
    account.name === defaultAccount || accounts.length === 1 ? 'default' : '',
  ])
  return table(columns, rows, width, paint, (text, column) => (column === 0 ? paint.strong(text) : text))
}

/** What an account is set up with, in a few lines. */
export function accountLines(account: ShownAccount, paint: Paint): string {
  const { receivers, host, port, security } = account
  return [
    `  ${paint.faint('server   ')} ${host === null ? 'none: only files are read' : `${clean(host)}:${port}, ${security}`}`,
    `  ${paint.faint('aliases  ')} ${schemes(account)}`,
    `  ${paint.faint('receivers')} ${receivers.length === 0 ? 'learnt from the mailbox' : receivers.map(clean).join(', ')}`,
  ].join('\n')
}

function schemes({ aliasDomains, plusAddresses }: ShownAccount): string {
  const all = [
    ...aliasDomains.map((domain) => `*@${clean(domain)}`),
    ...plusAddresses.map((address) => clean(address.replace('@', '+*@'))),
  ]
  return all.length === 0 ? 'only registered ones' : all.join(', ')
}
