import type { Account } from '../config/account.ts'
import { chooseAccount } from '../config/config.ts'
import { receiverProfileFor } from '../directory/index.ts'
import type { Address } from '../mail/address.ts'
import { clean } from '../report/clean.ts'
import { gmailCaveat, gmailRules } from '../report/rules/gmail.ts'
import { notes, relayName } from '../report/rules/notes.ts'
import { relayFields } from '../report/rules/relay-fields.ts'
import { type Retirement, retirementOf } from '../report/rules/retirement.ts'
import { rulesJson } from '../report/rules/rules-json.ts'
import { sieveRules } from '../report/rules/sieve.ts'
import { english } from '../report/say.ts'
import { ownMail } from '../scan/own-mail.ts'
import { judged } from '../scan/scan.ts'
import { writeNewPrivateFile } from '../store/private-file.ts'
import { find } from './alias-register.ts'
import { readAddress, readName, readPath } from './arguments.ts'
import type { JsonOption } from './json-option.ts'
import type { Session } from './session.ts'
import { UserError } from './user-error.ts'
import { type Workspace, withWorkspace } from './workspace.ts'

/** Options of `rules`, as typed. */
export interface RulesOptions extends JsonOption {
  readonly format?: string
  readonly folder: string
  readonly out?: string
}

/** `leaktrace rules`. @throws UserError */
export async function writeRules(session: Session, text: string, options: RulesOptions): Promise<void> {
  const address = readAddress(text)
  const folder = readName(options.folder, 'folder')
  const file = options.out === undefined ? null : readPath(options.out, session.world.workingDir, 'file')
  await withWorkspace(session, (workspace) => {
    const account = defaultAccount(workspace)
    const format = formatOf(options.format, account)
    const retirement = retire(session, workspace, address, folder)
    refuseRelay(retirement, format)
    // Programs read English.
    const say = options.json === true ? english : session.say
    const rules =
      format === 'gmail' ? gmailRules(retirement, account?.address ?? null, say) : sieveRules(retirement, say)
    const advice = [...notes(retirement, say), ...(format === 'gmail' ? [gmailCaveat(say)] : [])]
    if (file !== null) writeNew(file, rules)
    if (options.json === true) return session.printJson(rulesJson(retirement, format, advice, rules))
    // Rules are for a machine: no line of them is broken to fit the terminal.
    if (options.out === undefined) session.printFile(new TextEncoder().encode(rules))
    else
      session.print(session.say`Wrote ${clean(options.out)}: rules that retire ${clean(retirement.alias)}.`)
    for (const line of advice) session.note(line)
    session.note(`When they are in place: leaktrace alias retire ${clean(retirement.alias)}`)
  })
}

function retire(
  session: Session,
  { store, config }: Workspace,
  address: Address,
  folder: string,
): Retirement {
  const alias = find(store, address)
  const now = session.world.now()
  const incident = judged(store, config, now).incidents.find((one) => one.alias === alias.address) ?? null
  const services = alias.disclosures.flatMap(({ service }) => store.services.find(service) ?? [])
  const madeAt = now.toISOString().replace(/\.\d+Z$/, 'Z')
  return retirementOf({ alias, services, incident, ...ownMail(store, alias), madeAt, folder })
}

type Format = 'sieve' | 'gmail'

/** As asked; else what the default account's provider takes. */
function formatOf(asked: string | undefined, account: Account | null): Format {
  if (asked === 'sieve' || asked === 'gmail') return asked
  if (asked !== undefined)
    throw new UserError('usage', `there is no format "${asked}"`, 'choose sieve or gmail')
  if (account === null) return 'sieve'
  const profile = receiverProfileFor({ imapHost: account.host, address: account.address, byHost: null })
  return profile?.id === 'gmail' ? 'gmail' : 'sieve'
}

/** Null where none is configured, or several without a default. */
function defaultAccount({ config }: Workspace): Account | null {
  if (config === null || config.accounts.size === 0) return null
  return config.accounts.size === 1 || config.defaultAccount !== null ? chooseAccount(config, null) : null
}

/** After most relays the author stands nowhere that a filter looks. @throws UserError */
function refuseRelay({ relay, alias }: Retirement, format: Format): void {
  if (relay === null || (format === 'sieve' && relayFields[relay] !== undefined)) return
  const reader = format === 'gmail' ? 'a Gmail filter' : 'a filter'
  throw new UserError(
    'bad-data',
    `${alias} is an alias of ${relayName(relay)}, which rewrites the author, so that ${reader} cannot tell the service’s mail from a stranger’s`,
    'switch the alias off there',
  )
}

/** Never overwrites. @throws UserError */
function writeNew(file: string, text: string): void {
  try {
    writeNewPrivateFile(file, text)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    throw new UserError('cannot-create', `${file} is there already`, 'name another file, or remove it')
  }
}
