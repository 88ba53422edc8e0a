import { DOMAIN_ROLES, type DomainRole, type Service } from '../alias/service.ts'
import { serviceJson, servicesJson } from '../report/alias-json.ts'
import { serviceTable } from '../report/alias-text.ts'
import { clean } from '../report/clean.ts'
import { serviceText } from '../report/service-text.ts'
import type { Store } from '../store/store.ts'
import { shellWord } from '../words/shell-word.ts'
import { readAddress, readDay, readDomain, readName } from './arguments.ts'
import type { JsonOption } from './json-option.ts'
import { nearServices } from './near-service.ts'
import type { Session } from './session.ts'
import { UserError } from './user-error.ts'
import { withWorkspace } from './workspace.ts'

/** Options of `service edit`, as typed. */
export interface EditOptions extends JsonOption {
  readonly name?: string
  readonly contact?: readonly string[]
}

/** Options of `service domain add` and `service domain remove`, as typed. */
export interface DomainOptions extends JsonOption {
  readonly role?: string
  readonly since?: string
  readonly until?: string
}

/** `service list` @throws UserError */
export async function listServices(session: Session, options: JsonOption): Promise<void> {
  await withWorkspace(session, ({ store }) => {
    const services = store.services.list()
    if (options.json === true) session.printJson(servicesJson(services))
    else if (services.length === 0)
      session.print(session.say`No service is known yet; services come with: leaktrace alias add`)
    else session.print(serviceTable(services, store.aliases.list(), session.listWidth, session.paint))
  })
}

/** `service show` @throws UserError */
export async function showService(session: Session, name: string, options: JsonOption): Promise<void> {
  await withWorkspace(session, ({ store }) => show(session, store, known(store, name), options))
}

/** `service edit` @throws UserError */
export async function editService(session: Session, name: string, options: EditOptions): Promise<void> {
  await withWorkspace(session, ({ store }) => {
    const changed = store.services.edit(name, {
      ...(options.name === undefined ? {} : { name: readName(options.name, 'service name') }),
      ...(options.contact === undefined ? {} : { contacts: options.contact.map(readAddress) }),
    })
    show(session, store, changed, options)
  })
}

/** `service domain add` @throws UserError */
export async function addServiceDomain(
  session: Session,
  name: string,
  text: string,
  options: DomainOptions,
): Promise<void> {
  const since = options.since === undefined ? null : readDay(options.since, '--since')
  const until = options.until === undefined ? null : readDay(options.until, '--until')
  if (since !== null && until !== null && until < since) {
    throw new UserError('usage', `--until ${until} lies before --since ${since}`, 'exchange them')
  }
  const entry = { domain: readDomain(text), role: readRole(options.role ?? 'own'), since, until, alias: null }
  await withWorkspace(session, ({ store }) => {
    show(session, store, store.services.addDomain(known(store, name).name, entry), options)
  })
}

/** `service domain remove` @throws UserError */
export async function removeServiceDomain(
  session: Session,
  name: string,
  text: string,
  options: DomainOptions,
): Promise<void> {
  const only = options.role === undefined ? {} : { role: readRole(options.role) }
  await withWorkspace(session, ({ store }) => {
    const gone = store.services.removeDomain(known(store, name).name, readDomain(text), only)
    if (gone === 0) {
      const hint = `see: leaktrace service show "${clean(name)}"`
      throw new UserError('no-input', `${clean(text)} is not registered for ${clean(name)}`, hint)
    }
    show(session, store, known(store, name), options)
  })
}

/** Reads a role as typed. @throws UserError */
export function readRole(text: string): DomainRole {
  const role = DOMAIN_ROLES.find((one) => one === text)
  if (role === undefined)
    throw new UserError('usage', `there is no role "${text}"`, `it is one of ${DOMAIN_ROLES.join(', ')}`)
  return role
}

function known(store: Store, name: string): Service {
  const service = store.services.find(name)
  if (service !== undefined) return service
  const [near] = nearServices(store, name)
  if (near !== undefined)
    throw new UserError('no-input', `there is no service "${name}"`, `there is ${shellWord(near)}`)
  throw new UserError('no-input', `there is no service "${name}"`, 'see: leaktrace service list')
}

function show(session: Session, store: Store, service: Service, options: JsonOption): void {
  if (options.json === true) session.printJson(serviceJson(service))
  else session.print(serviceText(service, store.aliases.list(), session.paint))
}
