import { aliasJson } from '../report/alias-json.ts'
import { aliasText } from '../report/alias-text.ts'
import { clean } from '../report/clean.ts'
import type { AliasOutput, AliasRemoveOutput } from '../report/schema/alias.ts'
import { correspondents } from '../scan/correspondents.ts'
import { loadPerson } from '../scan/registry.ts'
import { judged } from '../scan/scan.ts'
import { mintAddress } from './alias-mint.ts'
import { find, type GivenOptions, refuseOwn, register, tell } from './alias-register.ts'
import { readAddress, readName } from './arguments.ts'
import type { JsonOption } from './json-option.ts'
import { confirmYes } from './prompt.ts'
import type { Session } from './session.ts'
import { withWorkspace } from './workspace.ts'

/** `alias add` @throws UserError */
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
      session.say`Registered ${clean(alias.address)}, given to ${clean(options.service)}.`,
    )
  })
}

/** `alias new`: mints an address; without `--exclusive` or `--no-exclusive` it asks. @throws UserError */
export async function newAlias(
  session: Session,
  service: string,
  options: GivenOptions & { account?: string },
): Promise<void> {
  const name = readName(service, 'service name')
  await withWorkspace(session, async (workspace) => {
    const address = mintAddress(workspace, name, options.account ?? null)
    const exclusive =
      options.exclusive ??
      (await confirmYes(session, session.say`Will you give ${address} to ${clean(name)} alone?`))
    const today = session.world.now().toISOString().slice(0, 10)
    const given = { ...options, exclusive, given: options.given ?? today }
    const alias = register(session, workspace.store, address, name, given, 'minted')
    if (options.json === true) tell(session, workspace, alias, options, '')
    else session.print(alias.address)
  })
}

/** `alias show` @throws UserError */
export async function showAlias(session: Session, text: string, options: JsonOption): Promise<void> {
  await withWorkspace(session, (workspace) => {
    const alias = find(workspace.store, readAddress(text))
    const person = loadPerson(workspace.store, workspace.config)
    judged(workspace.store, workspace.config, session.world.now())
    const wrote = correspondents(workspace.store, alias)
    const contacts = workspace.store.contacts.of(alias.id)
    const services = workspace.store.services.list()
    if (options.json === true)
      session.printJson({
        ...aliasJson(alias, services, person),
        correspondents: wrote,
        contacts: contacts.map(({ address, firstSeen, byPerson, source }) => {
          return { address, firstSeen, byPerson, source }
        }),
      } satisfies AliasOutput)
    else
      session.print(
        aliasText(alias, services, person, wrote, contacts, session.listWidth, session.paint, session.moment),
      )
  })
}

/** `alias retire` @throws UserError */
export async function retireAlias(session: Session, text: string, options: JsonOption): Promise<void> {
  const address = readAddress(text)
  await withWorkspace(session, (workspace) => {
    const alias = workspace.store.aliases.edit(find(workspace.store, address).address, { status: 'retired' })
    const words = session.say`Retired ${clean(alias.address)}; mail to it is still watched.`
    tell(session, workspace, alias, options, words)
  })
}

/** `alias remove` @throws UserError */
export async function removeAlias(session: Session, text: string, options: JsonOption): Promise<void> {
  const address = readAddress(text)
  await withWorkspace(session, ({ store }) => {
    const alias = find(store, address)
    const cases = store.cases.of(alias.id).map(({ number }) => number)
    store.aliases.remove(alias.address)
    if (options.json === true) {
      session.printJson({
        schema: 'leaktrace.alias-remove/1',
        removed: alias.address,
        cases,
      } satisfies AliasRemoveOutput)
      return
    }
    session.print(session.say`Removed ${clean(alias.address)} from the registry.`)
    if (cases.length > 0)
      session.print(session.say`What you wrote about it is kept, without the address: leaktrace case list`)
  })
}
