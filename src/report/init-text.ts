import type { ImapServer, Provider } from '../directory/provider/provider.ts'
import type { LearntReceiver } from '../trace/learn.ts'
import type { LearntForwarder } from '../trace/learn-forwarders.ts'
import type { LearntDomain, LearntSchemes, LearntSubaddress } from '../trace/learn-schemes.ts'
import { clean } from './clean.ts'
import { messageCount } from './counted.ts'
import type { Paint } from './paint.ts'
import { english, type Say } from './say.ts'
import type { InitOutput } from './schema/init.ts'

/** What a sample of the mailbox taught, as it is shown. */
export interface ShownLearnt extends LearntSchemes {
  readonly sampled: number
  readonly profile: string | null
  readonly receivers: readonly LearntReceiver[]
  readonly forwarders: readonly LearntForwarder[]
}

/** A server, and who named it. */
export interface ShownServer {
  readonly host: string
  readonly port: number
  readonly security: ImapServer['security'] | 'none'
  readonly user: string
  readonly source: InitOutput['server']
}

/** The server that was found, on two lines. */
export function serverText({ host, port, security, user, source }: ShownServer, say: Say = english): string {
  const words = { tls: 'TLS', starttls: 'STARTTLS', none: say`no TLS (this machine)` }[security]
  return `${say`${clean(host)}, port ${String(port)}, ${words}, login ${clean(user)}`}\n  ${say.told(sourceWords[source.source](clean(source.detail ?? '')))}`
}

const sourceWords: Record<InitOutput['server']['source'], (detail: string) => string> = {
  given: () => 'as you gave it',
  shipped: () => 'from the built-in list of providers',
  'own-page': (url) => `as its domain says on ${url}`,
  list: (url) => `as Thunderbird’s list says on ${url}`,
  exchanger: (host) => `guessed from the DNS, which nobody signed: the domain’s mail goes to ${host}`,
  srv: (name) => `from the DNS, which nobody signed: the record ${name}`,
}

/** What to do at a provider before logging in. */
export function stepsText({ steps, page, evidence }: Provider, paint: Paint): string {
  const { say } = paint
  const doubt =
    evidence === 'unverified'
      ? [say`The provider’s own page was not read: compare the server with what it says.`]
      : []
  return [
    paint.strong(say`Before you log in`),
    ...[...steps, ...doubt].map((step, place) => `  ${place + 1}. ${say.told(step)}`),
    ...(page === null ? [] : [`  ${page}`]),
  ].join('\n')
}

/** What the sample shows, before anything of it is proposed. */
export function learntText(learnt: ShownLearnt, paint: Paint): string {
  const { say } = paint
  const { sampled, profile, receivers, others } = learnt
  if (sampled === 0) return say`The mailbox holds no message to learn from.`
  const lines = [paint.strong(say`What ${messageCount(sampled, say)} of your mailbox show`)]
  if (profile !== null) lines.push(`  ${say`your mail is received by ${profile}, which leaktrace knows`}`)
  else if (receivers.length === 0)
    lines.push(`  ${say`the messages do not agree on who receives your mail; a scan asks them again`}`)
  else {
    const names = [...new Set(receivers.flatMap((one) => one.receivers))].map(clean)
    const years = receivers.map(({ year }) => year)
    lines.push(`  ${say`your mail is received by ${names.join(', ')} (mail of ${span(years, say)})`}`)
  }
  const schemes = [
    ...learnt.aliasDomains.map((one) => domainWords(one, say)),
    ...learnt.plusAddresses.map((one) => subaddressWords(one, say)),
    ...learnt.forwarders.map((one) => forwarderWords(one, say)),
  ]
  lines.push(...schemes.map((line) => `  ${line}`))
  if (learnt.aliasDomains.length === 0 && learnt.plusAddresses.length === 0)
    lines.push(`  ${say`no address beside your own shows a scheme by which you make aliases`}`)
  if (others.length > 0) {
    const shown = others.slice(0, 5).map((one) => `${clean(one.address)} (${one.messages})`)
    const more = others.length > 5 ? `, ${say`and ${others.length - 5} more`}` : ''
    lines.push(`  ${say`mail also reached you at ${`${shown.join(', ')}${more}`}`}`)
  }
  return lines.join('\n')
}

/** Why a domain is proposed as one of aliases. */
function domainWords({ domain, names, messages, examples }: LearntDomain, say: Say): string {
  const count = names === 1 ? say`1 name` : say`${say.number(names)} names`
  return say`${count} at ${clean(domain)} got ${messageCount(messages, say)}, for example ${examples.map(clean).join(', ')}`
}

/** Why forms of an address with a detail are proposed. */
function subaddressWords({ address, details, examples }: LearntSubaddress, say: Say): string {
  const count = details === 1 ? say`1 form` : say`${say.number(details)} forms`
  return say`${count} of ${clean(address)} with a + got mail, for example ${examples.map(clean).join(', ')}`
}

/** Why a host is proposed as a forwarder. */
function forwarderWords({ host, takesFor, messages }: LearntForwarder, say: Say): string {
  return say`${clean(host)} handed over ${messageCount(messages, say)} that it had taken in for addresses at ${clean(takesFor)}`
}

function span(years: readonly number[], say: Say): string {
  const [first, last] = [Math.min(...years), Math.max(...years)]
  return first === last ? String(first) : say`${String(first)} to ${String(last)}`
}
