import { type Address, domainOf } from '../mail/address.ts'
import { serverText, stepsText } from '../report/init-text.ts'
import { tableOf } from './account-actions.ts'
import type { Ask } from './ask.ts'
import { type Attempt, askAfterFailure, askCertificate, type Learning, logIn } from './init-login.ts'
import type { InitOptions } from './init-options.ts'
import { chooseSecret, givenSecret } from './init-secret.ts'
import { findServer } from './init-server.ts'
import { askServer, confirmServer } from './init-server-asked.ts'
import { type ChosenServer, isUnsigned } from './init-server-given.ts'
import type { Session } from './session.ts'
import { UserError } from './user-error.ts'

/** Which account is to be. */
export interface Place {
  readonly address: Address
  readonly name: string
  readonly path: string
}

/** An account as it was tried last. */
export interface Tried {
  readonly attempt: Attempt
  /** Null: the login was not tried to the end. */
  readonly learning: Learning | null
}

/** Server, secret and login, again until it works or the person goes on without. */
export async function attempt(
  session: Session,
  ask: Ask | null,
  options: InitOptions,
  { address, name, path }: Place,
): Promise<Tried> {
  let server = await findServer(session, ask, options, address)
  if (server === null)
    throw new UserError('usage', `the server of ${domainOf(address)} is not known`, 'name it with --host')
  const isGiven = server.source.source === 'given'
  const wantsWord = options.yes !== true || isUnsigned(server)
  if (ask !== null && !isGiven && wantsWord) server = await confirmServer(session, ask, server, address)
  else if (!isGiven || options.host !== undefined) session.note(serverText(server, session.say))
  const own = tableOf(session, accountFlagsOf(options))
  const given = givenSecret(session, options, name)
  const isBridge = server.provider?.login === 'bridge' && own.tls_ca === undefined
  if (ask !== null && (given === null || isBridge)) tellSteps(session, server)
  const certificate = ask !== null && isBridge ? { tls_ca: await askCertificate(session, ask) } : {}
  let rest = { ...own, ...certificate, address }
  let secret = given ?? (await chooseSecret(session, mustAsk(ask), server, address, name))
  for (;;) {
    const current: Attempt = { name, rest, server, secret }
    try {
      return { attempt: current, learning: await logIn(session, current, path) }
    } catch (error) {
      if (ask === null || session.world.signal.aborted) throw error
      const next = await askAfterFailure(session, ask, error)
      if (next === 'unchecked') return { attempt: current, learning: null }
      if (next === 'certificate') rest = { ...rest, tls_ca: await askCertificate(session, ask) }
      if (next === 'server') {
        const { provider } = server
        server = await askServer(ask, server, address)
        if (server.provider !== provider) tellSteps(session, server)
      }
      if (next === 'secret') secret = await chooseSecret(session, ask, server, address, name)
    }
  }
}

/** Tells what the provider asks for before a program may log in. */
function tellSteps(session: Session, { provider }: ChosenServer): void {
  if (provider !== null) session.note(`\n${stepsText(provider, session.paint)}\n`)
}

/** What `refuseGaps` has made sure of. */
function mustAsk(ask: Ask | null): Ask {
  if (ask === null) throw new UserError('usage', 'there is no password', 'add --password-command')
  return ask
}

/** The flags that are keys of the table, server and secret excepted. */
function accountFlagsOf(options: InitOptions): Parameters<typeof tableOf>[1] {
  const {
    tlsCa,
    addresses,
    folders,
    exclude,
    receivers,
    forwarders,
    aliasDomains,
    plusAddresses,
    gmailDots,
  } = options
  const all = {
    tlsCa,
    addresses,
    folders,
    exclude,
    receivers,
    forwarders,
    aliasDomains,
    plusAddresses,
    gmailDots,
  }
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined))
}
