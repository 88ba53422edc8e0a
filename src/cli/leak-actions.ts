import type { Incident } from '../incident/incident.ts'
import { clean } from '../report/clean.ts'
import { incidentJson } from '../report/incident-json.ts'
import { incidentText } from '../report/incident-text.ts'
import type { IncidentOutput } from '../report/schema/incident.ts'
import * as decisions from '../scan/decisions.ts'
import { judged } from '../scan/scan.ts'
import { find } from './alias-register.ts'
import { readAddress, readName } from './arguments.ts'
import type { JsonOption } from './json-option.ts'
import { type AllowOptions, allowDomain, confirmDomain, tellDecision } from './leak-decisions.ts'
import { type ListOptions, listIncidents } from './leak-list.ts'
import type { Session } from './session.ts'
import { UserError } from './user-error.ts'
import { type Workspace, withWorkspace } from './workspace.ts'

/** `leak list` @throws UserError */
export async function list(session: Session, options: ListOptions): Promise<void> {
  await withWorkspace(session, (workspace) => listIncidents(session, workspace, options))
}

/** `leak show` @throws UserError */
export async function show(session: Session, text: string, options: JsonOption): Promise<void> {
  await withWorkspace(session, (workspace) => {
    const incident = incidentOf(session, workspace, text)
    if (options.json === true)
      session.printJson({
        schema: 'leaktrace.incident/1',
        ...incidentJson(incident),
      } satisfies IncidentOutput)
    else session.print(incidentText(incident, session.paint))
  })
}

/** `leak allow` @throws UserError */
export async function allow(
  session: Session,
  text: string,
  domain: string,
  options: AllowOptions,
): Promise<void> {
  await withWorkspace(session, (workspace) => allowDomain(session, workspace, text, domain, options))
}

/** `leak confirm` @throws UserError */
export async function confirm(
  session: Session,
  text: string,
  domain: string,
  options: JsonOption,
): Promise<void> {
  await withWorkspace(session, (workspace) => confirmDomain(session, workspace, text, domain, options))
}

/** `leak dismiss` and `leak close`: a decision holds for the intruders known today. */
export async function settle(
  session: Session,
  state: 'dismissed' | 'closed',
  text: string,
  options: JsonOption & { readonly why: string },
): Promise<void> {
  const why = readName(options.why, 'reason')
  await withWorkspace(session, (workspace) => {
    const incident = incidentOf(session, workspace, text)
    const { id } = find(workspace.store, incident.alias)
    decisions.decide(workspace.store, id, session.world.now()).settle(state, why, incident)
    tellDecision(
      session,
      workspace,
      incident.alias,
      options,
      session.say`The incident of ${clean(incident.alias)} is ${session.say.told(state)}.`,
    )
  })
}

/** `leak reopen` @throws UserError */
export async function reopen(session: Session, text: string, options: JsonOption): Promise<void> {
  await withWorkspace(session, (workspace) => {
    const alias = find(workspace.store, readAddress(text))
    decisions.reopen(workspace.store, alias.id, session.world.now())
    tellDecision(
      session,
      workspace,
      alias.address,
      options,
      session.say`The incident of ${clean(alias.address)} is ${session.say.told('open')}.`,
    )
  })
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
