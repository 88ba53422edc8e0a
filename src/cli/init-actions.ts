import type { Config } from '../config/account.ts'
import { accountOf } from '../config/account-table.ts'
import { readConfig } from '../config/config.ts'
import { addAccount } from '../config/edit.ts'
import type { AccountTable, IdentityTable } from '../config/schema.ts'
import { secretVariable } from '../config/secret.ts'
import { checkWritable } from '../config/writable.ts'
import { accountLines } from '../report/account-text.ts'
import { clean } from '../report/clean.ts'
import { initJson } from '../report/init-json.ts'
import { learntText } from '../report/init-text.ts'
import { type Ask, askOn } from './ask.ts'
import { chooseAddress, chooseName } from './init-address.ts'
import { attempt, type Tried } from './init-attempt.ts'
import { checkFlags } from './init-check.ts'
import { refuseGaps } from './init-gaps.ts'
import { chooseIdentity } from './init-identity.ts'
import { takeLearnt } from './init-learn.ts'
import { tableOfAttempt } from './init-login.ts'
import type { InitOptions } from './init-options.ts'
import type { Session } from './session.ts'
import { UserError } from './user-error.ts'
import { configIfAny, pathsFor } from './workspace.ts'

/** `init`: asks, tries, learns, shows, and only then writes. @throws UserError, MailboxError, ConfigError */
export async function initialise(session: Session, options: InitOptions): Promise<void> {
  const path = pathsFor(session).configFile
  const ask = askOn(session)
  const ready = await orStopped(session, prepare(session, ask, options, path))
  if (ready === null) return session.note('Nothing was written.')
  const { name, table, identity, tried } = ready
  addAccount(path, name, table, identity)
  const account = accountOf(name, table, path)
  const { server, secret } = tried.attempt
  if (options.json === true) {
    const provider = server.provider?.id ?? null
    const done = {
      config: path,
      account,
      provider,
      server: server.source,
      learnt: tried.learning?.learnt ?? null,
    }
    return session.printJson(initJson({ ...done, identity: identity !== null }))
  }
  session.print(session.say`Added account "${clean(name)}" to ${clean(path)}.`)
  session.print(accountLines(account, session.paint))
  if (Object.keys(secret.env).length > 0)
    session.note(
      `Next time you are asked for the password, unless ${secretVariable(name)} is set in the environment.`,
    )
  await goOn(session.withEnv(secret.env), ask, options, name)
}

/** All that is to be written, and how it was come by. */
interface Ready {
  readonly name: string
  readonly table: AccountTable
  readonly identity: IdentityTable | null
  readonly tried: Tried
}

/** Everything up to the writing; null when the person does not want it written. */
async function prepare(
  session: Session,
  ask: Ask | null,
  options: InitOptions,
  path: string,
): Promise<Ready | null> {
  const config = configIfAny(session)
  checkWritable(path)
  if (ask === null) refuseGaps(session, options, config)
  else session.note(welcome(config, path))
  const address = await chooseAddress(ask, options, config)
  const name = chooseName(options, address, config)
  const place = { address, name, path }
  checkFlags(session, options, place)
  const tried = await attempt(session, ask, options, place)
  const learning = options.learn === false ? null : tried.learning
  if (learning !== null) session.note(learntText(learning.learnt, session.paint))
  const keys = learning === null ? {} : await takeLearnt(session, ask, options, address, learning)
  const identity = await chooseIdentity(session, ask, options, config?.identity ?? null)
  const table = { ...tableOfAttempt(tried.attempt), ...keys }
  const isAsked = ask !== null && options.yes !== true
  const isWritten = !isAsked || (await isWanted(session, ask, name, table, identity, path))
  return isWritten ? { name, table, identity, tried } : null
}

/** A signal on the way, told as what it means here. */
async function orStopped<T>(session: Session, work: Promise<T>): Promise<T> {
  try {
    return await work
  } catch (error) {
    if (session.world.signal.aborted) throw new UserError('interrupted', 'stopped', 'nothing was written')
    throw error
  }
}

function welcome(config: Config | null, path: string): string {
  const more =
    config === null || config.accounts.size === 0
      ? ''
      : `There is a configuration with ${[...config.accounts.keys()].map((one) => `"${clean(one)}"`).join(', ')} in ${clean(path)}; this adds an account to it.\n`
  return `${more}This sets up a mail account: it finds the server, tries the login, and looks at a sample of your mail.\nThe mailbox is not changed, and nothing is written before you agree at the end. Ctrl-C stops.\n`
}

async function isWanted(
  session: Session,
  ask: Ask,
  name: string,
  table: AccountTable,
  identity: IdentityTable | null,
  path: string,
): Promise<boolean> {
  const { configLines } = await import('./init-preview.ts')
  session.note(`\n${configLines(name, table, identity, session.say)}`)
  return ask.yes(`Write this to ${clean(path)}?`, true)
}

/** Offers the first scan. */
async function goOn(session: Session, ask: Ask | null, options: InitOptions, name: string): Promise<void> {
  const wanted = options.scan ?? (ask === null || options.yes === true ? false : await wantsScan(ask))
  if (!wanted) {
    const isDefault = readConfig(pathsFor(session).configFile)?.defaultAccount === name
    session.note(`Read your mail with: leaktrace scan${isDefault ? '' : ` --account ${name}`}`)
    session.note('Bring the aliases that you have with: leaktrace alias import FILE')
    return
  }
  const { scanAll } = await import('./scan-actions.ts')
  await scanAll(session, [], { account: name })
}

/** Whoever stops here has their account. */
async function wantsScan(ask: Ask): Promise<boolean> {
  try {
    return await ask.yes('Read your mail now?', true)
  } catch (error) {
    if (error instanceof UserError && error.code === 'interrupted') return false
    throw error
  }
}
