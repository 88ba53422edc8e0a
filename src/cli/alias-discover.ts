import type { Schemes } from '../alias/scheme.ts'
import { toALabel } from '../mail/domain.ts'
import { clean } from '../report/clean.ts'
import type { DiscoverReport, Proposal } from '../report/discover.ts'
import { discoverJson } from '../report/discover-json.ts'
import { type DiscoverView, discoverText } from '../report/discover-text.ts'
import { acceptProposals } from '../scan/discover/accept.ts'
import { discover } from '../scan/discover/discover.ts'
import { refuseProposals } from '../scan/discover/refused.ts'
import { openPersonOf, schemesOf } from '../scan/registry.ts'
import { judged } from '../scan/scan.ts'
import { type Answers, askWhich, nothing } from './alias-discover-ask.ts'
import { readAddress } from './arguments.ts'
import { askOn } from './ask.ts'
import { exitStatus } from './exit-status.ts'
import type { JsonOption } from './json-option.ts'
import { accountFor } from './open-account.ts'
import type { Session } from './session.ts'
import { UserError } from './user-error.ts'
import { type Workspace, withWorkspace } from './workspace.ts'

/** Options of `alias discover`, as typed. */
export interface DiscoverOptions extends JsonOption {
  readonly yes?: boolean
  readonly accept?: readonly string[]
  readonly refuse?: readonly string[]
  readonly again?: boolean
  readonly min?: string
  readonly account?: string
  readonly aliasDomain?: readonly string[]
}

/** `alias discover` @throws UserError */
export async function discoverAliases(session: Session, options: DiscoverOptions): Promise<void> {
  const least = readLeast(options.min)
  await withWorkspace(session, async (workspace) => {
    const { store, config } = workspace
    const schemes = withDomains(schemesOf(config), options.aliasDomain ?? [])
    const account = options.account === undefined ? null : accountFor(config, options.account).name
    const isNamed = options.accept !== undefined || options.refuse !== undefined
    // Whoever names an address has thought again about it.
    const again = options.again === true || isNamed
    const report = discover(store, { person: openPersonOf(store, schemes), schemes, account, least, again })
    const view = viewOf(session)
    const isAsked = options.json !== true && options.yes !== true && !isNamed
    if (options.json !== true && !isNamed) session.print(discoverText(report, view))
    const answers = isAsked ? await ask(session, report, view) : namedIn(report, options)
    const { accepted, refused } = answers
    if (accepted.length > 0) acceptProposals(store, accepted)
    if (refused.length > 0) refuseProposals(store, refused)
    if (options.json === true)
      session.printJson(
        discoverJson(report, { accepted: addressesOf(accepted), refused: addressesOf(refused) }),
      )
    else tellAnswers(session, workspace, report, answers, isAsked)
    if (answers.isStopped) session.status = exitStatus.interrupted
  })
}

/** Whom the flags name: all that are sure enough, and those named one by one. @throws UserError */
function namedIn({ proposals }: DiscoverReport, { yes, accept = [], refuse = [] }: DiscoverOptions): Answers {
  const byAddress = new Map(proposals.map((one) => [one.address, one]))
  const named = (text: string): Proposal => {
    const address = readAddress(text)
    const one = byAddress.get(address)
    if (one !== undefined) return one
    const hint = `register it yourself: leaktrace alias add ${address} --service NAME --domain DOMAIN`
    throw new UserError('no-input', `${address} is not among the proposals`, hint)
  }
  const refused = new Set(refuse.map(named))
  const wanted = accept.map(named)
  const both = wanted.find((one) => refused.has(one))
  if (both !== undefined)
    throw new UserError(
      'usage',
      `${both.address} cannot be both accepted and refused`,
      'leave one of --accept and --refuse out',
    )
  const sure = yes === true ? proposals.filter((one) => isSure(one) && !refused.has(one)) : []
  return { ...nothing, accepted: [...new Set([...sure, ...wanted])], refused: [...refused] }
}

function addressesOf(proposals: readonly Proposal[]): ReadonlySet<string> {
  return new Set(proposals.map(({ address }) => address))
}

/**
 * Somebody who is taken for the service by mistake is never shown as a stranger again: what is low, a person looks at, and
 * what was refused is not taken unasked.
 */
const isSure = ({ confidence, refused }: Proposal): boolean => confidence !== 'low' && !refused

async function ask(session: Session, { proposals }: DiscoverReport, view: DiscoverView): Promise<Answers> {
  const { world } = session
  // Whoever sends the list into a file does not see what the questions are about.
  const asked = world.stdout.isTTY === true || world.ask !== undefined ? askOn(session) : null
  if (asked === null || proposals.length === 0) return nothing
  return askWhich(proposals, isSure, view, asked, (text) => session.note(`\n${text}`))
}

function tellAnswers(
  session: Session,
  { store, config }: Workspace,
  { proposals }: DiscoverReport,
  { accepted, refused }: Answers,
  isAsked: boolean,
): void {
  const { say } = session
  const [one] = accepted
  const many = accepted.length
  if (one !== undefined) {
    const services = new Set(accepted.map(({ service }) => service.name)).size
    session.print(
      many === 1
        ? `\n${say`Registered ${clean(one.address)}, given to ${clean(one.service.name)}.`}`
        : `\n${say`Registered ${many} addresses; services they were given to: ${services}.`}`,
    )
    const { incidents } = judged(store, config, session.world.now())
    const open = incidents.filter(({ state }) => state === 'open').length
    if (open > 0)
      session.print(
        say`Registered addresses now used by somebody they were not given to: ${open}. See: leaktrace leak list`,
      )
    session.note(say`If you gave one to nobody else, say so: leaktrace alias edit ADDRESS --exclusive`)
  }
  const [no] = refused
  if (no !== undefined)
    session.print(
      refused.length === 1
        ? `\n${say`Refused ${clean(no.service.name)} for ${clean(no.address)}: it is not proposed again.`}`
        : `\n${say`Refused ${refused.length} proposals: they are not made again.`}`,
    )
  const left = proposals.filter(
    (proposal) => !proposal.refused && !accepted.includes(proposal) && !refused.includes(proposal),
  )
  const sure = left.filter(isSure).length
  if (many === 0 && sure > 0)
    session.note(
      `\n${say`Nothing was registered. Register those that are high or medium (${sure}) with: leaktrace alias discover --yes`}`,
    )
  const low = left.length - sure
  if (low > 0 && (!isAsked || many + refused.length === 0))
    session.note(
      say`Decide yourself on those that are low (${low}): one by one in a terminal, or with --accept ADDRESS.`,
    )
}

function viewOf(session: Session): DiscoverView {
  const { listWidth: width, paint, options, moment } = session
  return { isWhole: options.verbose === true, now: moment, width, paint }
}

/** @throws UserError */
function readLeast(text: string | undefined): number {
  if (text === undefined) return 1
  if (/^[1-9]\d{0,8}$/.test(text)) return Number(text)
  throw new UserError(
    'usage',
    `--min "${text}" is no number of messages`,
    'write it as a whole number, 1 or more',
  )
}

/** @throws UserError */
function withDomains(schemes: Schemes, domains: readonly string[]): Schemes {
  const more = domains.map((text) => {
    const domain = toALabel(text.replace(/^(?:\*?@|\*\.)/, ''))
    if (domain?.includes('.') === true) return domain
    throw new UserError('usage', `--alias-domain "${text}" is no domain`, 'write it as example.org')
  })
  return { ...schemes, aliasDomains: [...schemes.aliasDomains, ...more] }
}
