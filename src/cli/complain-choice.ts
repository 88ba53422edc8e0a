import type { Party } from '../case/scope.ts'
import type { CaseFile } from '../complaint/case-event.ts'
import { authorities, authorityById } from '../directory/authorities.ts'
import type { Store } from '../store/store.ts'
import type { JsonOption } from './json-option.ts'
import { UserError } from './user-error.ts'

/** What was typed after `leaktrace complain`. */
export interface ComplainOptions extends JsonOption {
  readonly to?: string
  readonly intruder?: string
  readonly service?: string
  readonly esp?: string
  readonly authority?: string
  readonly lang?: string
  readonly format: string
  readonly redact?: string
  readonly reveal?: boolean
  readonly reminder?: string
  /** commander: `--no-prior-request` makes it false. */
  readonly priorRequest: boolean
  readonly out?: string
  readonly draft?: boolean
  readonly account?: string
}

/** Whom the letter goes to; a reminder goes where the letter of its case went. @throws UserError */
export function partyOf(options: ComplainOptions, reminds: CaseFile | null): Party {
  if (reminds !== null) {
    refuseElsewhere(options, reminds)
    return reminds.to
  }
  const { to, intruder } = options
  if (to === undefined)
    throw new UserError('usage', 'it is not said to whom', 'add --to esp, service, author or authority')
  const party = oneOf<Party>(to, ['esp', 'service', 'author', 'authority'], '--to')
  if (party === 'service' && intruder !== undefined)
    throw new UserError('usage', 'a service hears of all that came', 'leave --intruder out')
  refuseIdle(options, party)
  return party
}

/** The case that a reminder is about; null without --reminder. @throws UserError */
export function remindedCase(store: Store, reminder: string | undefined, alias: string): CaseFile | null {
  if (reminder === undefined) return null
  const file = /^\d{1,9}$/.test(reminder) ? store.cases.get(Number(reminder)) : undefined
  if (file?.alias === alias) return file
  throw new UserError('no-input', `there is no case ${reminder} about ${alias}`, 'see: leaktrace case list')
}

/** The id of an authority, as typed. @throws UserError */
export function authorityOf({ authority }: ComplainOptions): string | null {
  if (authority === undefined || authorityById(authority) !== undefined) return authority ?? null
  const ids = authorities.map(({ id }) => id)
  throw new UserError('usage', `there is no authority "${authority}"`, `choose one of: ${ids.join(' ')}`)
}

/** An option that takes one of a few words. @throws UserError */
export function oneOf<T extends string>(text: string, known: readonly T[], option: string): T {
  const found = known.find((one) => one === text)
  if (found !== undefined) return found
  throw new UserError('usage', `${option} "${text}" is not known`, `choose one of: ${known.join(', ')}`)
}

/** What would be passed over in silence in such a letter. @throws UserError */
function refuseIdle(options: ComplainOptions, party: Party): void {
  const { intruder, service, esp, authority } = options
  if (esp !== undefined && party !== 'esp') throw idle('--esp', '--to esp')
  if (authority !== undefined && party !== 'authority') throw idle('--authority', '--to authority')
  if (service === undefined || party === 'service') return
  if (party !== 'authority') throw idle('--service', '--to service')
  if (intruder !== undefined) throw idle('--service', 'a complaint without --intruder')
}

function idle(option: string, goesWith: string): UserError {
  return new UserError('usage', `${option} goes with ${goesWith}`, `leave ${option} out`)
}

/** What names another addressee than the case has: whoever typed it means another letter. @throws UserError */
function refuseElsewhere(options: ComplainOptions, { number, to, counterpart, name }: CaseFile): void {
  const isCounterpart = (typed: string): boolean => typed.toLowerCase() === counterpart.toLowerCase()
  const { service, intruder, esp } = options
  const fits = {
    '--to': options.to === undefined || options.to === to,
    '--service': service === undefined || (to === 'service' && isCounterpart(service)),
    '--intruder': intruder === undefined || (to === 'author' && isCounterpart(intruder)),
    '--esp': esp === undefined || (to === 'esp' && isCounterpart(esp)),
    '--authority': options.authority === undefined,
  }
  for (const [option, isFit] of Object.entries(fits)) {
    if (isFit) continue
    throw new UserError(
      'usage',
      `the letter of case ${number} went to ${name}, and so does its reminder`,
      `leave ${option} out, or leave --reminder out to write another letter`,
    )
  }
}
