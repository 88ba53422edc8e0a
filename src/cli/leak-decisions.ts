import type { Alias } from '../alias/alias.ts'
import { isUnder } from '../mail/domain.ts'
import { clean } from '../report/clean.ts'
import { messageCount } from '../report/counted.ts'
import { incidentJson } from '../report/incident-json.ts'
import type { IncidentOutput } from '../report/schema/incident.ts'
import { correspondents } from '../scan/correspondents.ts'
import { decide } from '../scan/decisions.ts'
import { judged } from '../scan/scan.ts'
import { find } from './alias-register.ts'
import { readAddress, readDay, readDomain } from './arguments.ts'
import type { JsonOption } from './json-option.ts'
import { readRole } from './service-actions.ts'
import type { Session } from './session.ts'
import { UserError } from './user-error.ts'
import type { Workspace } from './workspace.ts'

/** Options of `leak allow`, as typed. */
export interface AllowOptions extends JsonOption {
  readonly role: string
  readonly since?: string
  readonly service?: string
}

/** `leak allow`: this domain may write to the alias. @throws UserError */
export function allowDomain(
  session: Session,
  workspace: Workspace,
  text: string,
  domain: string,
  options: AllowOptions,
): void {
  const { store } = workspace
  const alias = find(store, readAddress(text))
  const given = alias.disclosures.map((disclosure) => disclosure.service)
  const name = options.service ?? given[0]
  if (name === undefined)
    throw new UserError(
      'bad-data',
      `${alias.address} is given to no service`,
      'say to whom with: leaktrace alias edit --service',
    )
  if (options.service === undefined && given.length > 1)
    throw new UserError(
      'usage',
      `${alias.address} was given to ${given.join(' and ')}`,
      'say which one the domain writes for with --service',
    )
  const since = options.since === undefined ? null : readDay(options.since, '--since')
  const allowed = readDomain(domain)
  store.transaction(() => {
    store.services.addDomain(name, {
      domain: allowed,
      role: readRole(options.role),
      since,
      until: null,
      alias: alias.address,
    })
    decide(store, alias.id, session.world.now()).unconfirm(allowed)
  })
  tellDecision(
    session,
    workspace,
    alias.address,
    options,
    session.say`${clean(allowed)} may write to ${clean(alias.address)} as ${session.say.told(options.role)} of ${clean(name)}.`,
  )
  warnIfUnseen(session, workspace, alias, allowed)
}

/** `leak confirm`: this domain is foreign, whatever its name suggests. @throws UserError */
export function confirmDomain(
  session: Session,
  workspace: Workspace,
  text: string,
  domain: string,
  options: JsonOption,
): void {
  const { store } = workspace
  const alias = find(store, readAddress(text))
  const foreign = readDomain(domain)
  refuseKnown(workspace, alias, foreign)
  store.transaction(() => {
    for (const { service } of alias.disclosures)
      store.services.removeDomain(service, foreign, { alias: alias.address })
    decide(store, alias.id, session.world.now()).confirm(foreign)
  })
  const words = session.say`Confirmed: ${clean(foreign)} has nothing to do with whom ${clean(alias.address)} was given to.`
  tellDecision(session, workspace, alias.address, options, words)
  warnIfUnseen(session, workspace, alias, foreign)
}

/** A domain that never wrote may be one that was typed wrong; it may also be meant for mail to come. */
function warnIfUnseen(session: Session, { store }: Workspace, alias: Alias, domain: string): void {
  const wrote = correspondents(store, alias).some(
    ({ author }) => isUnder(author, domain) || author.endsWith(`@${domain}`),
  )
  if (!wrote)
    session.warn(session.say`no mail of ${clean(domain)} to ${clean(alias.address)} has been read so far`)
}

/** A domain registered for the whole service is no stranger's: that has to be taken back first. */
function refuseKnown({ store }: Workspace, alias: Alias, domain: string): void {
  for (const { service } of alias.disclosures) {
    const entry = store.services
      .find(service)
      ?.domains.find((one) => one.domain === domain && one.alias === null)
    if (entry === undefined) continue
    const hint = `take that back with: leaktrace service domain remove "${service}" ${domain}`
    throw new UserError('bad-data', `${domain} is registered as ${entry.role} of ${service}`, hint)
  }
}

/** Tells what a decision changed: the verdicts follow at once, without reading mail again. */
export function tellDecision(
  session: Session,
  { store, config }: Workspace,
  alias: string,
  options: JsonOption,
  words: string,
): void {
  const incident =
    judged(store, config, session.world.now()).incidents.find((one) => one.alias === alias) ?? null
  if (options.json === true) {
    session.printJson({
      schema: 'leaktrace.incident/1',
      ...(incident === null ? { alias, state: 'closed', messages: 0 } : incidentJson(incident)),
    } satisfies IncidentOutput)
    return
  }
  session.print(words)
  const { say } = session
  if (incident === null || incident.messages === 0) {
    session.print(say`Nobody uses it that it was not given to.`)
    return
  }
  const { messages, intruders, state } = incident
  const count = messageCount(messages, say)
  const from = intruders.length === 1 ? say`1 party` : say`${intruders.length} parties`
  session.print(say`${count} from ${from} it was not given to; ${say.told(state)}.`)
}
