import type { Alias } from '../alias/alias.ts'
import type { Incident } from '../incident/incident.ts'
import { clean } from '../report/clean.ts'
import { incidentJson, incidentsJson } from '../report/incident-json.ts'
import { incidentTable, incidentText } from '../report/incident-text.ts'
import { undeterminedJson, undeterminedText } from '../report/undetermined.ts'
import { decide, reopen } from '../scan/decisions.ts'
import { judged } from '../scan/scan.ts'
import { undetermined } from '../scan/undetermined.ts'
import { find } from './alias-actions.ts'
import { readAddress, readDay, readDomain, readName } from './arguments.ts'
import type { Declare } from './commands.ts'
import { readRole } from './service.ts'
import type { Session } from './session.ts'
import { UserError } from './user-error.ts'
import { type Workspace, withWorkspace } from './workspace.ts'

interface JsonOption {
  readonly json?: boolean
}

interface ListOptions extends JsonOption {
  readonly new?: boolean
  readonly since?: string
  readonly service?: string
  readonly undetermined?: boolean
  readonly all?: boolean
}

/** `leaktrace leak …`: what is wrong with which address, and what the person says of it. */
export const leakCommand: Declare = (program, session) => {
  const leak = program
    .command('leak')
    .description('addresses used by somebody they were not given to')
    .helpCommand(false)
  leak.addHelpText('after', '\nExample:\n  $ leaktrace leak list')
  leak
    .command('list')
    .description('list the incidents')
    .option('--new', 'only those that the last scan opened or extended')
    .option('--since <date>', 'only those with a message since this day')
    .option('--service <name>', 'only those of a service')
    .option('--undetermined', 'list the messages that need a decision instead')
    .option('--all', 'with those that were dismissed or closed')
    .option('--json', 'print as JSON')
    .addHelpText('after', '\nExample:\n  $ leaktrace leak list --since 2024-01-01')
    .action((options: ListOptions) =>
      withWorkspace(session(), (workspace) => list(session(), workspace, options)),
    )
  leak
    .command('show <alias>')
    .description('show one incident at length')
    .option('--json', 'print as JSON')
    .addHelpText('after', '\nExample:\n  $ leaktrace leak show cloudwatt.k7q2xd@me.example')
    .action((text: string, options: JsonOption) =>
      withWorkspace(session(), (workspace) => show(session(), workspace, text, options)),
    )
  leak
    .command('allow <alias> <domain>')
    .description('this domain may write to the alias')
    .option('--role <role>', 'own, processor, partner, successor, seller, carrier or payment', 'partner')
    .option('--since <date>', 'first day, YYYY-MM-DD')
    .option('--service <name>', 'the service it writes for, where the alias was given to several')
    .option('--json', 'print as JSON')
    .addHelpText(
      'after',
      '\nExample:\n  $ leaktrace leak allow shop@me.example parcels.example --role carrier',
    )
    .action(
      (
        text: string,
        domain: string,
        options: JsonOption & { role: string; since?: string; service?: string },
      ) => withWorkspace(session(), (workspace) => allow(session(), workspace, text, domain, options)),
    )
  leak
    .command('confirm <alias> <domain>')
    .description('this domain has nothing to do with the service')
    .option('--json', 'print as JSON')
    .addHelpText(
      'after',
      '\nExample:\n  $ leaktrace leak confirm cloudwatt.k7q2xd@me.example cloudwatt-news.example',
    )
    .action((text: string, domain: string, options: JsonOption) =>
      withWorkspace(session(), (workspace) => {
        const alias = find(workspace.store, readAddress(text))
        const foreign = readDomain(domain)
        refuseKnown(workspace, alias, foreign)
        workspace.store.transaction(() => {
          for (const { service } of alias.disclosures) {
            workspace.store.services.removeDomain(service, foreign, { alias: alias.address })
          }
          decide(workspace.store, alias.id, session().world.now()).confirm(foreign)
        })
        after(
          session(),
          workspace,
          alias.address,
          options,
          `Confirmed: ${clean(domain)} has nothing to do with whom ${clean(alias.address)} was given to.`,
        )
      }),
    )
  for (const [verb, state, words] of [
    ['dismiss', 'dismissed', 'it is known and harmless, for whoever writes to it today'],
    ['close', 'closed', 'it is dealt with'],
  ] as const) {
    leak
      .command(`${verb} <alias>`)
      .description(words)
      .requiredOption('--why <text>', 'the reason, for later')
      .option('--json', 'print as JSON')
      .addHelpText(
        'after',
        `\nExample:\n  $ leaktrace leak ${verb} shop@me.example --why "the service explained it"`,
      )
      .action((text: string, options: JsonOption & { why: string }) =>
        withWorkspace(session(), (workspace) => {
          const incident = incidentOf(session(), workspace, text)
          const { id } = find(workspace.store, incident.alias)
          const why = readName(options.why, 'reason')
          decide(workspace.store, id, session().world.now()).settle(state, why, incident)
          after(
            session(),
            workspace,
            incident.alias,
            options,
            `The incident of ${clean(incident.alias)} is ${state}.`,
          )
        }),
      )
  }
  leak
    .command('reopen <alias>')
    .description('take a dismissal or closing back')
    .option('--json', 'print as JSON')
    .addHelpText('after', '\nExample:\n  $ leaktrace leak reopen shop@me.example')
    .action((text: string, options: JsonOption) =>
      withWorkspace(session(), (workspace) => {
        const alias = find(workspace.store, readAddress(text))
        reopen(workspace.store, alias.id, session().world.now())
        after(
          session(),
          workspace,
          alias.address,
          options,
          `The incident of ${clean(alias.address)} is open.`,
        )
      }),
    )
}

function list(session: Session, { store, config }: Workspace, options: ListOptions): void {
  const { incidents } = judged(store, config, session.world.now())
  if (options.undetermined === true) {
    const open = undetermined(store)
    if (options.json === true) session.printJson(undeterminedJson(open))
    else session.print(undeterminedText(open, session.width, session.paint))
    return
  }
  const since = options.since === undefined ? null : readDay(options.since, '--since')
  const changed =
    options.new === true ? new Set(JSON.parse(store.meta.get('changed') ?? '[]') as string[]) : null
  const service = options.service?.toLowerCase()
  const chosen = incidents.filter(
    (incident) =>
      (since === null || (incident.lastSeen ?? '') >= since) &&
      (changed === null || changed.has(incident.alias)) &&
      (service === undefined || incident.services.some((name) => name.toLowerCase() === service)),
  )
  if (options.json === true) {
    session.printJson(incidentsJson(chosen))
    return
  }
  const shown = chosen.filter((incident) => options.all === true || incident.state === 'open')
  if (shown.length === 0)
    session.print('No registered address is used by anybody it was not given to, in the mail read so far.')
  else session.print(incidentTable(shown, session.width, session.paint))
  const hidden = chosen.length - shown.length
  if (hidden > 0)
    session.print(session.paint.faint(`${hidden} dismissed or closed: leaktrace leak list --all`))
}

function show(session: Session, workspace: Workspace, text: string, options: JsonOption): void {
  const incident = incidentOf(session, workspace, text)
  if (options.json === true) session.printJson({ schema: 'leaktrace.incident/1', ...incidentJson(incident) })
  else session.print(incidentText(incident, session.paint))
}

function allow(
  session: Session,
  workspace: Workspace,
  text: string,
  domain: string,
  options: JsonOption & { role: string; since?: string; service?: string },
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
  after(
    session,
    workspace,
    alias.address,
    options,
    `${clean(allowed)} may write to ${clean(alias.address)} as ${options.role} of ${clean(name)}.`,
  )
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
function after(
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
    })
    return
  }
  session.print(words)
  session.print(
    incident === null
      ? 'Nobody uses it that it was not given to.'
      : `${incident.messages} ${incident.messages === 1 ? 'message' : 'messages'} from ${incident.intruders.length} ${incident.intruders.length === 1 ? 'party' : 'parties'} it was not given to; ${incident.state}.`,
  )
}

function incidentOf(session: Session, { store, config }: Workspace, text: string): Incident {
  const alias = find(store, readAddress(text))
  const incident = judged(store, config, session.world.now()).incidents.find(
    (one) => one.alias === alias.address,
  )
  if (incident === undefined)
    throw new UserError(
      'no-input',
      `there is no incident for ${alias.address}`,
      'see: leaktrace leak list --all',
    )
  return incident
}
