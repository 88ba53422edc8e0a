import type { Alias, AliasContext, Disclosure } from '../alias/alias.ts'
import type { Address } from '../mail/address.ts'
import { aliasesJson, aliasJson } from '../report/alias-json.ts'
import { aliasTable, aliasText } from '../report/alias-text.ts'
import { clean } from '../report/clean.ts'
import { correspondents } from '../scan/correspondents.ts'
import { loadPerson } from '../scan/registry.ts'
import { judged } from '../scan/scan.ts'
import type { Store } from '../store/store.ts'
import { mintAddress } from './alias-mint.ts'
import { readAddress, readDay, readDomain, readName } from './arguments.ts'
import { confirmYes } from './prompt.ts'
import type { Session } from './session.ts'
import { UserError } from './user-error.ts'
import { type Workspace, withWorkspace } from './workspace.ts'

/** Options about how an alias was given. */
export interface GivenOptions {
  readonly domain?: readonly string[]
  readonly given?: string
  readonly how?: string
  readonly context?: string
  readonly exclusive?: boolean
  readonly json?: boolean
}

export async function addAlias(
  session: Session,
  text: string,
  options: GivenOptions & { service: string },
): Promise<void> {
  const address = readAddress(text)
  await withWorkspace(session, (workspace) => {
    refuseOwn(workspace, address)
    const { store } = workspace
    const alias = register(
      session,
      store,
      address,
      readName(options.service, 'service name'),
      options,
      'added',
    )
    tell(
      session,
      workspace,
      alias,
      options,
      `Registered ${clean(alias.address)}, given to ${clean(options.service)}.`,
    )
  })
}

export async function newAlias(
  session: Session,
  service: string,
  options: GivenOptions & { account?: string },
): Promise<void> {
  const name = readName(service, 'service name')
  await withWorkspace(session, async (workspace) => {
    const address = mintAddress(workspace, name, options.account ?? null)
    const exclusive =
      options.exclusive ?? (await confirmYes(session, `Will you give ${address} to ${clean(name)} alone?`))
    const today = session.world.now().toISOString().slice(0, 10)
    const given = { ...options, exclusive, given: options.given ?? today }
    const alias = register(session, workspace.store, address, name, given, 'minted')
    if (options.json === true) tell(session, workspace, alias, options, '')
    else session.print(alias.address)
  })
}

export async function listAliases(session: Session, options: { json?: boolean }): Promise<void> {
  await withWorkspace(session, ({ store, config }) => {
    const aliases = store.aliases.list()
    const person = loadPerson(store, config)
    if (options.json === true) return session.printJson(aliasesJson(aliases, store.services.list(), person))
    if (aliases.length === 0)
      return session.print('No address is registered yet. Register one with: leaktrace alias add')
    session.print(aliasTable(aliases, person, session.width, session.paint))
  })
}

export async function showAlias(session: Session, text: string, options: { json?: boolean }): Promise<void> {
  await withWorkspace(session, (workspace) => {
    const alias = find(workspace.store, readAddress(text))
    const person = loadPerson(workspace.store, workspace.config)
    judged(workspace.store, workspace.config, session.world.now())
    const wrote = correspondents(workspace.store, alias)
    if (options.json === true)
      session.printJson({
        ...aliasJson(alias, workspace.store.services.list(), person),
        correspondents: wrote,
      })
    else
      session.print(
        aliasText(alias, workspace.store.services.list(), person, wrote, session.width, session.paint),
      )
  })
}

export interface EditOptions extends GivenOptions {
  readonly service?: string
  readonly removeService?: string
  readonly guessable?: boolean
  readonly note?: string
  readonly active?: boolean
}

export async function editAlias(session: Session, text: string, options: EditOptions): Promise<void> {
  const address = readAddress(text)
  await withWorkspace(session, (workspace) => {
    const { store } = workspace
    const alias = store.transaction(() => {
      const before = find(store, address)
      if (options.removeService !== undefined) store.aliases.withdraw(before.address, options.removeService)
      const about = options.service ?? before.disclosures[0]?.service
      const changesGiven = [
        options.given,
        options.how,
        options.exclusive,
        options.domain,
        options.service,
      ].some((one) => one !== undefined)
      if (changesGiven) {
        if (about === undefined)
          throw new UserError(
            'usage',
            `${before.address} is given to no service yet`,
            'name one with --service',
          )
        if (options.service === undefined && before.disclosures.length > 1) {
          throw new UserError(
            'usage',
            `${before.address} was given to several services`,
            'say which one you mean with --service',
          )
        }
        const old = before.disclosures.find((disclosure) => disclosure.service === about)
        store.aliases.disclose(before.address, disclosureOf(about, options, old))
        addDomains(store, about, options.domain)
      }
      return store.aliases.edit(before.address, {
        ...(options.context === undefined ? {} : { context: contextOf(options.context) }),
        ...(options.guessable === undefined ? {} : { guessable: options.guessable }),
        ...(options.note === undefined
          ? {}
          : { note: options.note === '' ? null : readName(options.note, 'note') }),
        ...(options.active === true ? { status: 'active' as const } : {}),
      })
    })
    tell(session, workspace, alias, options, `Changed ${clean(alias.address)}.`)
  })
}

export async function retireAlias(
  session: Session,
  text: string,
  options: { json?: boolean },
): Promise<void> {
  const address = readAddress(text)
  await withWorkspace(session, (workspace) => {
    const alias = workspace.store.aliases.edit(find(workspace.store, address).address, { status: 'retired' })
    tell(session, workspace, alias, options, `Retired ${clean(alias.address)}; mail to it is still watched.`)
  })
}

export async function removeAlias(
  session: Session,
  text: string,
  options: { json?: boolean },
): Promise<void> {
  const address = readAddress(text)
  await withWorkspace(session, ({ store }) => {
    const alias = find(store, address)
    store.aliases.remove(alias.address)
    if (options.json === true)
      session.printJson({ schema: 'leaktrace.alias-remove/1', removed: alias.address })
    else session.print(`Removed ${clean(alias.address)} from the registry.`)
  })
}

function register(
  session: Session,
  store: Store,
  address: Address,
  service: string,
  options: GivenOptions,
  origin: Alias['origin'],
): Alias {
  const disclosure = disclosureOf(service, options, undefined)
  const context = options.context === undefined ? null : contextOf(options.context)
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
    return alias
  })
}

function addDomains(store: Store, service: string, domains: readonly string[] | undefined): void {
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

function disclosureOf(service: string, options: GivenOptions, old: Disclosure | undefined): Disclosure {
  return {
    service,
    givenOn: options.given === undefined ? (old?.givenOn ?? null) : readDay(options.given, '--given'),
    how: options.how === undefined ? (old?.how ?? null) : readName(options.how, 'text of --how'),
    exclusive: options.exclusive ?? old?.exclusive ?? false,
  }
}

function contextOf(text: string): AliasContext {
  if (text === 'personal' || text === 'professional') return text
  throw new UserError('usage', `--context "${text}" is not known`, 'it is personal or professional')
}

function refuseOwn({ store, config }: Workspace, address: Address): void {
  if (loadPerson(store, config).standing(address) !== 'own') return
  throw new UserError(
    'bad-data',
    `${address} is your own mailbox`,
    'register the address that you gave to the service; a mailbox that everybody has can leak nothing',
  )
}

/** The alias as registered. @throws UserError naming near ones */
export function find(store: Store, address: Address): Alias {
  const alias = store.aliases.find(address)
  if (alias !== undefined) return alias
  throw new UserError('no-input', `${address} is not registered`, 'see: leaktrace alias list')
}

function tell(
  session: Session,
  { store, config }: Workspace,
  alias: Alias,
  options: { json?: boolean },
  words: string,
): void {
  if (options.json === true)
    session.printJson(aliasJson(alias, store.services.list(), loadPerson(store, config)))
  else session.print(words)
}
