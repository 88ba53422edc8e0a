import type { Account, Config } from '../../config/account.ts'
import type { Environment } from '../../config/paths.ts'
import { secretVariable } from '../../config/secret.ts'
import { advice, type Finding, fine } from '../../report/doctor-finding.ts'
import type { Store } from '../../store/store.ts'
import type { LearntReceiver } from '../../trace/learn.ts'
import type { ReceivingSide } from '../../trace/receiving-side.ts'
import { configuredSide } from '../sides.ts'

/** How each account gets its secret, and whether its receiving side is known; nobody is asked for anything. */
export function accountFindings(config: Config, store: Store | null, env: Environment): readonly Finding[] {
  return [...config.accounts.values()].flatMap((account) => [
    secretFinding(account, env),
    receiverFinding(account, store),
    schemeFinding(account),
  ])
}

function secretFinding(
  { name, host, tokenCommand, passwordCommand, password }: Account,
  env: Environment,
): Finding {
  const check = 'secret'
  if (host === null) return fine('accounts', check, `${name}: its mail is read from files`)
  const command = tokenCommand ?? passwordCommand
  if (command !== null)
    return fine('accounts', check, `${name}: ${host}, the secret comes from the command ${command[0] ?? ''}`)
  const variable = secretVariable(name)
  if ((env[variable] ?? '') !== '')
    return fine('accounts', check, `${name}: ${host}, the password comes from ${variable}`)
  const way = `set password_command in [accounts.${name}] of the configuration`
  return password === null
    ? advice(
        'accounts',
        check,
        `${name}: ${host}, no password is known`,
        `${way}, or ${variable} in the environment`,
      )
    : advice(
        'accounts',
        check,
        `${name}: ${host}, the password stands in the configuration`,
        `${way} instead`,
      )
}

function receiverFinding(account: Account, store: Store | null): Finding {
  const side = configuredSide(account)
  const kept = store?.meta.get(`learnt:imap:${account.name}`) ?? null
  const learnt = kept === null ? [] : (JSON.parse(kept) as LearntReceiver[])
  const hosts = side?.receivers ?? [...new Set(learnt.flatMap(({ receivers }) => receivers))]
  if (hosts.length > 0 || side !== null)
    return fine('accounts', 'receivers', receivedBy(account.name, hosts, side))
  return advice(
    'accounts',
    'receivers',
    `${account.name}: it is not known which server receives its mail, and what no receiver stamped is only claimed`,
    account.host === null
      ? `name it as receivers in [accounts.${account.name}] of the configuration`
      : `the next scan learns it; see it with: leaktrace account check ${account.name}`,
  )
}

function receivedBy(name: string, hosts: readonly string[], side: ReceivingSide | null): string {
  const who = hosts.join(', ') || side?.profile?.name
  if (side === null) return `${name}: mail is received by ${who} (learnt from the mailbox)`
  if (side.origin === 'configured' || side.profile === null)
    return `${name}: mail is received by ${who} (configured)`
  return `${name}: mail is received by ${who} (as ${side.profile.name} does)`
}

function schemeFinding({ name, aliasDomains, plusAddresses }: Account): Finding {
  const schemes = [...aliasDomains.map((domain) => `anything@${domain}`), ...plusAddresses.map(plus)]
  if (schemes.length > 0) return fine('accounts', 'schemes', `${name}: aliases are ${schemes.join(', ')}`)
  return advice(
    'accounts',
    'schemes',
    `${name}: no alias scheme is configured, so only registered addresses are known as aliases`,
    `set alias_domains or plus_addresses in [accounts.${name}] of the configuration`,
  )
}

function plus(address: string): string {
  return address.replace(/@/, '+anything@')
}
