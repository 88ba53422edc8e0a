import { aliasesJson, aliasJson } from '../report/alias-json.ts'
import { aliasTable, aliasText } from '../report/alias-text.ts'
import { clean } from '../report/clean.ts'
import { correspondents } from '../scan/correspondents.ts'
import { loadPerson } from '../scan/registry.ts'
import { judged } from '../scan/scan.ts'
import { mintAddress } from './alias-mint.ts'
import {
  addDomains,
  contextOf,
  disclosureOf,
  find,
  type GivenOptions,
  refuseOwn,
  register,
  tell,
} from './alias-register.ts'
import { readAddress, readName } from './arguments.ts'
import { confirmYes } from './prompt.ts'
import type { Session } from './session.ts'
import { UserError } from './user-error.ts'
import { withWorkspace } from './workspace.ts'

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
