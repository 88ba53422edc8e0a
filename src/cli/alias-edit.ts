import type { Alias, Disclosure } from '../alias/alias.ts'
import { clean } from '../report/clean.ts'
import type { Store } from '../store/store.ts'
import { shellWord } from '../words/shell-word.ts'
import { addDomains, contextOf, disclosureOf, find, type GivenOptions, tell } from './alias-register.ts'
import { readAddress, readName } from './arguments.ts'
import { farness, nearServices } from './near-service.ts'
import type { Session } from './session.ts'
import { UserError } from './user-error.ts'
import { withWorkspace } from './workspace.ts'

/** Options of `alias edit`, as typed. */
export interface EditOptions extends GivenOptions {
  readonly service?: string
  readonly removeService?: string
  readonly guessable?: boolean
  readonly note?: string
  readonly active?: boolean
}

/** `leaktrace alias edit`: what is not said stays as it was. @throws StoreError, UserError */
export async function editAlias(session: Session, text: string, options: EditOptions): Promise<void> {
  const address = readAddress(text)
  const { json: _json, ...changes } = options
  if (Object.keys(changes).length === 0)
    throw new UserError('usage', 'it is not said what to change', 'see: leaktrace alias edit --help')
  await withWorkspace(session, (workspace) => {
    const { store } = workspace
    const services = store.services.list().length
    const alias = store.transaction(() => {
      const before = find(store, address)
      changeGiven(store, before, options, session.world.now())
      return store.aliases.edit(before.address, {
        ...(options.context === undefined ? {} : { context: contextOf(options.context) }),
        ...(options.guessable === undefined ? {} : { guessable: options.guessable }),
        ...(options.note === undefined
          ? {}
          : { note: options.note === '' ? null : readName(options.note, 'note') }),
        ...(options.active === true ? { status: 'active' as const } : {}),
      })
    })
    tell(session, workspace, alias, options, session.say`Changed ${clean(alias.address)}.`)
    if (options.service !== undefined && store.services.list().length > services)
      session.note(
        `${clean(options.service)} is a new service; if it should not be: leaktrace alias edit ${shellWord(alias.address)} --remove-service ${shellWord(options.service)}`,
      )
  })
}

/** Whom it was given to, and how. */
function changeGiven(store: Store, { address, disclosures }: Alias, options: EditOptions, now: Date): void {
  const { service, removeService, given, how, exclusive, domain } = options
  if (removeService !== undefined) store.aliases.withdraw(address, removeService)
  const [gone, left] = partition(disclosures, store.services.find(removeService ?? '')?.name)
  if ([given, how, exclusive, domain, service].some((one) => one !== undefined)) {
    const about = service === undefined ? theOnly(address, left) : named(store, address, service)
    // One name in the place of another: what was said of that one stays said.
    const old = left.find((one) => one.service === about) ?? (service === undefined ? undefined : gone)
    store.aliases.disclose(address, disclosureOf(about, options, old, now))
    addDomains(store, about, domain)
    if (service !== undefined && gone !== undefined) takeOver(store, gone.service, about)
  }
  if (removeService !== undefined) forgetUnknown(store, removeService)
}

function partition(
  disclosures: readonly Disclosure[],
  name: string | undefined,
): [gone: Disclosure | undefined, left: readonly Disclosure[]] {
  return [
    disclosures.find(({ service }) => service === name),
    disclosures.filter(({ service }) => service !== name),
  ]
}

/** The service that is meant where none is named. @throws UserError */
function theOnly(address: string, disclosures: readonly Disclosure[]): string {
  const [only] = disclosures
  if (only === undefined)
    throw new UserError('usage', `${address} is given to no service yet`, 'name one with --service')
  if (disclosures.length > 1)
    throw new UserError(
      'usage',
      `${address} was given to several services`,
      'say which one you mean with --service',
    )
  return only.service
}

/** A service as the registry writes it; a new one, where no other has nearly its name. @throws UserError */
function named(store: Store, address: string, typed: string): string {
  const known = store.services.find(typed)
  if (known !== undefined) return known.name
  const name = readName(typed, 'service name')
  const [nearest] = nearServices(store, name)
  if (nearest === undefined) return name
  throw new UserError(
    'no-input',
    `there is no service "${name}", but there is "${nearest}"`,
    `say --service ${shellWord(nearest)} if that is meant; if not, a new one begins with: leaktrace alias add ${shellWord(address)} --service ${shellWord(name)}`,
  )
}

/** A slip of the fingers, under which no address is registered any more: what was said of it is said of the other. */
function takeOver(store: Store, wrong: string, right: string): void {
  const slip = store.services.find(wrong)
  const meant = store.services.find(right)
  if (slip === undefined || meant === undefined || slip.id === meant.id) return
  if (farness(wrong, right) === null || !store.services.removeUnused(wrong)) return
  for (const domain of slip.domains) store.services.addDomain(right, domain)
  const contacts = [...new Set([...meant.contacts, ...slip.contacts])]
  if (slip.contacts.length > 0) store.services.edit(right, { contacts })
}

/** A service of which nothing is known but a name that was taken back. */
function forgetUnknown(store: Store, name: string): void {
  const service = store.services.find(name)
  if (service?.domains.length === 0 && service.contacts.length === 0) store.services.removeUnused(name)
}
