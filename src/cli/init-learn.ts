import type { AccountTable } from '../config/schema.ts'
import { isMailboxDomain } from '../directory/index.ts'
import { providerOfDomain } from '../directory/providers.ts'
import { type Address, domainOf, localPartOf, parseAddress } from '../mail/address.ts'
import { clean } from '../report/clean.ts'
import type { LearntAccount } from '../scan/learn-account.ts'
import type { Ask } from './ask.ts'
import type { Learning } from './init-login.ts'
import type { InitOptions } from './init-options.ts'
import type { Session } from './session.ts'

/** The keys of an account that its mail can teach. */
export type LearntKeys = Pick<
  AccountTable,
  'addresses' | 'receivers' | 'forwarders' | 'alias_domains' | 'plus_addresses' | 'gmail_dots'
>

/**
 * What to write of what was learnt. A key that a flag names is left to the flag. With `--yes` everything is taken, but no
 * forwarder: whoever is taken for one is believed about the mail it hands over, so the person has to say that they set it up.
 *
 * @param ask null: nobody is there
 */
export async function takeLearnt(
  session: Session,
  ask: Ask | null,
  options: InitOptions,
  address: Address,
  learning: Learning,
): Promise<LearntKeys> {
  const asked = options.yes === true ? null : ask
  const further = options.addresses === undefined ? await furtherAddresses(asked, learning.learnt) : {}
  const learnt = further.addresses === undefined ? learning.learnt : learning.again(further.addresses)
  const agreed = async (message: string, byDefault: boolean): Promise<boolean> =>
    asked === null ? byDefault : asked.yes(message, byDefault)
  return {
    ...further,
    ...(options.receivers === undefined && learnt.profile === null
      ? list('receivers', learnt.settledReceivers)
      : {}),
    ...(options.aliasDomains === undefined ? await domains(agreed, address, learnt) : {}),
    ...(options.plusAddresses === undefined ? await subaddresses(agreed, address, learnt) : {}),
    ...(options.gmailDots === undefined && learnt.isGmail ? { gmail_dots: true } : {}),
    ...(options.forwarders === undefined ? await forwarders(session, ask, learnt) : {}),
  }
}

type Agreed = (message: string, byDefault: boolean) => Promise<boolean>

function list<Key extends keyof LearntKeys>(key: Key, entries: readonly string[]): LearntKeys {
  return entries.length === 0 ? {} : { [key]: [...entries] }
}

async function domains(agreed: Agreed, address: Address, learnt: LearntAccount): Promise<LearntKeys> {
  const taken: string[] = []
  for (const { domain } of learnt.aliasDomains)
    if (await agreed(`Is every address at ${clean(domain)} yours (a catch-all)?`, true)) taken.push(domain)
  const own = domainOf(address)
  const isOpen =
    providerOfDomain(own) === null &&
    !isMailboxDomain(own) &&
    learnt.aliasDomains.every(({ domain }) => domain !== own)
  if (isOpen && (await agreed(`Does every address at ${own} reach you (a catch-all)?`, false)))
    taken.push(own)
  return list('alias_domains', taken)
}

async function subaddresses(agreed: Agreed, address: Address, learnt: LearntAccount): Promise<LearntKeys> {
  const taken: string[] = []
  const seen = learnt.plusAddresses.map((one) => one.address)
  for (const base of new Set([...(learnt.offersSubaddresses ? [address] : []), ...seen])) {
    const form = clean(`${localPartOf(base)}+anything@${domainOf(base)}`)
    const question = seen.includes(base)
      ? `Are addresses like ${form} aliases of yours?`
      : `Your provider delivers them: are addresses like ${form} aliases of yours?`
    if (await agreed(question, true)) taken.push(base)
  }
  return list('plus_addresses', taken)
}

async function forwarders(session: Session, ask: Ask | null, learnt: LearntAccount): Promise<LearntKeys> {
  const taken: string[] = []
  for (const { host } of learnt.forwarders) {
    if (ask === null) session.note(`If you set up that forwarding, add: --forwarders ${clean(host)}`)
    else if (await ask.yes(`Did you set up forwarding at ${clean(host)}?`, false)) taken.push(host)
  }
  return list('forwarders', taken)
}

async function furtherAddresses(ask: Ask | null, { others }: LearntAccount): Promise<LearntKeys> {
  if (ask === null || others.length === 0) return {}
  const typed = await ask.text(
    'Which of those are mailboxes of yours, not aliases? (Enter: none)',
    '',
    (text) => {
      const wrong = wordsOf(text).find((word) => parseAddress(word) === undefined)
      return wrong === undefined ? null : `"${wrong}" is no address.`
    },
  )
  return list(
    'addresses',
    wordsOf(typed).map((word) => parseAddress(word) ?? word),
  )
}

function wordsOf(text: string): string[] {
  return text.split(/[\s,;]+/).filter((word) => word !== '')
}
