import { readFileSync } from 'node:fs'
import type { Account, Config } from '../config/account.ts'
import { chooseAccount } from '../config/config.ts'
import { readSecret, secretVariable } from '../config/secret.ts'
import type { ImapOptions } from '../mailbox/imap-options.ts'
import type { MailSource } from '../mailbox/source.ts'
import { clean } from '../report/clean.ts'
import type { Session } from './session.ts'
import { UserError } from './user-error.ts'

/** The account that a command is about: named, or the default one. @throws ConfigError, UserError */
export function accountFor(config: Config | null, name: string | null): Account {
  if (config === null || config.accounts.size === 0) {
    throw new UserError(
      'config',
      'no mail account is configured',
      'set one up with: leaktrace init; files need none: leaktrace scan MAILDIR',
    )
  }
  return chooseAccount(config, name)
}

/** How to reach an account's mailbox; its secret is fetched here and goes nowhere else. */
export async function imapOptions(
  session: Session,
  account: Account,
  folders: readonly string[] | null,
): Promise<ImapOptions> {
  const { host, port, security, user, name } = account
  if (host === null)
    throw new UserError(
      'config',
      `account "${name}" has no host`,
      'name the files to read: leaktrace scan MAILDIR; or set host in its table of the configuration',
    )
  const secret = (await readSecret(account, session.world.env)) ?? (await askSecret(session, account))
  if (secret === null) {
    throw new UserError(
      'config',
      `account "${name}" has no password`,
      `set password_command in its table of the configuration, or ${secretVariable(name)} in the environment`,
    )
  }
  const { IMAP_DEADLINES } = await import('../mailbox/imap-options.ts')
  return {
    account: name,
    host,
    port,
    security,
    ca: account.tlsCa === null ? null : readFileSync(account.tlsCa),
    auth: account.auth === 'xoauth2' ? { user, token: secret } : { user, password: secret },
    folders: folders ?? account.folders,
    exclude: account.exclude,
    deadlines: IMAP_DEADLINES,
    signal: session.world.signal,
    clean,
  }
}

/** A password that is kept nowhere is asked for, where somebody can be asked. @throws UserError when they stop */
async function askSecret(session: Session, { auth, user, host }: Account): Promise<string | null> {
  if (auth !== 'password') return null
  const { askOn } = await import('./ask.ts')
  const ask = askOn(session)
  return ask === null ? null : ask.secret(`Password of ${clean(user)} at ${clean(host ?? '')}:`)
}

/** Connects and logs in. @throws MailboxError */
export async function openAccount(
  session: Session,
  account: Account,
  folders: readonly string[] | null,
): Promise<MailSource> {
  const options = await imapOptions(session, account, folders)
  const { openImap } = await import('../mailbox/imap.ts')
  return openImap(options)
}
