import { type Alias, type AliasContext, type Disclosure, FIRST_MAIL_SEEN } from '../alias/alias.ts'
import type { Address } from '../mail/address.ts'
import { aliasJson } from '../report/alias-json.ts'
import { clean } from '../report/clean.ts'
import { loadPerson } from '../scan/registry.ts'
import type { Store } from '../store/store.ts'
import { shellWord } from '../words/shell-word.ts'
import { readDomain, readName, readPastDay } from './arguments.ts'
import type { JsonOption } from './json-option.ts'
import { nearServices } from './near-service.ts'
import type { Session } from './session.ts'
import { UserError } from './user-error.ts'
import type { Workspace } from './workspace.ts'

/** Options about how an alias was given. */
export interface GivenOptions extends JsonOption {
  readonly domain?: readonly string[]
  readonly given?: string
  readonly how?: string
  readonly context?: string
  readonly exclusive?: boolean
}

/** Registers an alias as given to a service; for one that is registered, a further service is a further disclosure. @throws StoreError, UserError */
export function register(
  session: Session,
  store: Store,
  address: Address,
  service: string,
  options: GivenOptions,
  origin: Alias['origin'],
): Alias {
  const disclosure = disclosureOf(service, options, undefined, session.world.now())
  const context = options.context === undefined ? null : contextOf(options.context)
  const [near] = nearServices(store, service)
  return store.transaction(() => {
    const known = store.aliases.find(address)
    const isGiven =
      known?.disclosures.some((one) => one.service.toLowerCase() === service.toLowerCase()) ?? false
    // Given to a second service: a further disclosure. The same again is a mistake, which `add` refuses.
    const alias =
      known !== undefined && !isGiven
        ? store.aliases.disclose(address, disclosure)
        : store.aliases.add({ address, disclosures: [disclosure], context, origin, note: null })
    addDomains(store, service, options.domain)
    const own = store.services.find(service)?.domains.some((domain) => domain.role === 'own') ?? false
    if (!own)
      session.warn(
        `no domain is known for ${clean(service)}, so its own mail will look like a stranger's; add one with: leaktrace service domain add "${clean(service)}" DOMAIN --role own`,
      )
    if (near !== undefined)
      session.note(
        `${clean(service)} is a new service beside ${clean(near)}; if that one is meant: leaktrace alias edit ${shellWord(address)} --remove-service ${shellWord(service)} --service ${shellWord(near)}`,
      )
    return alias
  })
}

/** Adds domains that are a service's own. @throws UserError */
export function addDomains(store: Store, service: string, domains: readonly string[] | undefined): void {
  store.services.ensure(service)
  for (const domain of domains ?? []) {
    store.services.addDomain(service, {
      domain: readDomain(domain),
      role: 'own',
      since: null,
      until: null,
      alias: null,
    })
  }
}

/** A disclosure as typed; what is not said stays as it was. @throws UserError */
export function disclosureOf(
  service: string,
  options: GivenOptions,
  old: Disclosure | undefined,
  now: Date,
): Disclosure {
  return {
    service,
    givenOn:
      options.given === undefined ? (old?.givenOn ?? null) : readPastDay(options.given, '--given', now),
    how: options.how === undefined ? oldHow(options, old) : readName(options.how, 'text of --how'),
    exclusive: options.exclusive ?? old?.exclusive ?? false,
  }
}

/** Once a day is stated, it is no longer that of the first mail. */
function oldHow({ given }: GivenOptions, old: Disclosure | undefined): string | null {
  return given !== undefined && old?.how === FIRST_MAIL_SEEN ? null : (old?.how ?? null)
}

/** Reads --context. @throws UserError */
export function contextOf(text: string): AliasContext {
  if (text === 'personal' || text === 'professional') return text
  throw new UserError('usage', `--context "${text}" is not known`, 'it is personal or professional')
}

/** A mailbox of the person's own is no alias. @throws UserError */
export function refuseOwn({ store, config }: Workspace, address: Address): void {
  if (loadPerson(store, config).standing(address) !== 'own') return
  throw new UserError(
    'bad-data',
    `${address} is your own mailbox`,
    'register the address that you gave to the service; a mailbox that everybody has can leak nothing',
  )
}

/** The alias as registered. @throws UserError */
export function find(store: Store, address: Address): Alias {
  const alias = store.aliases.find(address)
  if (alias !== undefined) return alias
  throw new UserError('no-input', `${address} is not registered`, 'see: leaktrace alias list')
}

/** Prints an alias after a change. */
export function tell(
  session: Session,
  { store, config }: Workspace,
  alias: Alias,
  options: JsonOption,
  words: string,
): void {
  if (options.json === true)
    session.printJson(aliasJson(alias, store.services.list(), loadPerson(store, config)))
  else session.print(words)
}
