import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { accountOf } from '../config/account-table.ts'
import type { AccountTable } from '../config/schema.ts'
import type { ImapCheck } from '../mailbox/imap.ts'
import { clean } from '../report/clean.ts'
import type { Say } from '../report/say.ts'
import type { LearntAccount } from '../scan/learn-account.ts'
import type { Ask, Choice } from './ask.ts'
import { failureOf } from './failure.ts'
import type { ChosenSecret } from './init-secret.ts'
import type { ChosenServer } from './init-server-given.ts'
import { imapOptions } from './open-account.ts'
import type { Session } from './session.ts'

/** Messages looked at for learning. */
const SAMPLE = 400

/** What an account is tried with. */
export interface Attempt {
  readonly name: string
  /** The whole table but server and secret. */
  readonly rest: Pick<AccountTable, 'address'> & Partial<AccountTable>
  readonly server: ChosenServer
  readonly secret: ChosenSecret
}

/** The table of an account, its keys in the order in which a person reads them. */
export function tableOfAttempt({ rest, server, secret }: Attempt): AccountTable {
  const { host, port, security, user } = server
  const { address, tls_ca, ...others } = rest
  return {
    ...{ address, host, port, security },
    ...(tls_ca === undefined ? {} : { tls_ca }),
    user,
    ...secret.table,
    ...others,
  }
}

/** What a sample of the mail taught. */
export interface Learning {
  readonly learnt: LearntAccount
  /** The same sample, read with further addresses of the person: their forms with a + are seen then. */
  again(addresses: readonly string[]): LearntAccount
}

/**
 * Logs in, lists the folders and learns from a sample of the mail. Nothing is changed there, and nothing kept here.
 *
 * @throws MailboxError, ConfigError, SecretRefused
 */
export async function logIn(session: Session, attempt: Attempt, path: string): Promise<Learning> {
  const account = accountOf(attempt.name, tableOfAttempt(attempt), path)
  const options = await imapOptions(session.withEnv(attempt.secret.env), account, null)
  session.note(`\nTrying the login at ${clean(options.host)} …`)
  const { checkImap } = await import('../mailbox/imap.ts')
  const { learnAccount } = await import('../scan/learn-account.ts')
  const found = await checkImap(options, SAMPLE)
  session.note(loggedIn(found, session.say))
  return {
    learnt: learnAccount(found.samples, account),
    again: (addresses) =>
      learnAccount(found.samples, { ...account, addresses: [...account.addresses, ...addresses] }),
  }
}

function loggedIn({ tls, folders }: ImapCheck, say: Say): string {
  const read = folders.filter((folder) => folder.read)
  const messages = read.reduce((sum, folder) => sum + (folder.messages ?? 0), 0)
  const over = tls === null ? say`without TLS (this machine)` : say`over ${clean(tls)}`
  const count = say.number(messages)
  const told =
    read.length === 1
      ? say`✓ logged in ${over}; a scan would read ${count} messages in 1 folder`
      : say`✓ logged in ${over}; a scan would read ${count} messages in ${read.length} folders`
  return `${told}\n`
}

/** What to do after a login that failed. */
export type AfterFailure = 'again' | 'secret' | 'server' | 'certificate' | 'unchecked'

/** Tells why a login failed and asks what to do, the likeliest first; what the person cannot put right is thrown on. */
export async function askAfterFailure(session: Session, ask: Ask, error: unknown): Promise<AfterFailure> {
  const names = ['MailboxError', 'ConfigError', 'SecretRefused']
  if (!(error instanceof Error) || !names.includes(error.name)) throw error
  session.fail(failureOf(error, session.say).message)
  const { wantsCertificate } = await import('../mailbox/imap-connect-error.ts')
  const first = wantsCertificate(error) ? 'certificate' : answerTo('code' in error ? error.code : null)
  const possible = wantsCertificate(error) ? WAYS_ON : WAYS_ON.filter(({ value }) => value !== 'certificate')
  const isFirst = ({ value }: Choice<AfterFailure>): boolean => value === first
  return ask.choose('What now?', [...possible.filter(isFirst), ...possible.filter((one) => !isFirst(one))])
}

const WAYS_ON: readonly Choice<AfterFailure>[] = [
  { value: 'again', name: 'Try again' },
  { value: 'secret', name: 'Give the password or token again, or in another way' },
  { value: 'server', name: 'Change the server or the login name' },
  { value: 'certificate', name: 'Name the certificate of the server' },
  { value: 'unchecked', name: 'Go on without trying it' },
]

/** What most likely helps against a failure of this code. */
function answerTo(code: unknown): AfterFailure {
  if (code === 'login' || code === 'secret' || code === 'config') return 'secret'
  return code === 'unavailable' || code === 'protocol' ? 'server' : 'again'
}

/** A server with its own certificate, such as Proton Mail Bridge: where the certificate is. */
export async function askCertificate(session: Session, ask: Ask): Promise<string> {
  const { workingDir, home } = session.world
  const whole = (text: string): string => resolve(workingDir, text.trim().replace(/^~(?=\/)/, home))
  const typed = await ask.text('Certificate of the server, a PEM file:', '', (text) =>
    text.trim() !== '' && existsSync(whole(text)) ? null : 'There is no such file.',
  )
  return whole(typed)
}
