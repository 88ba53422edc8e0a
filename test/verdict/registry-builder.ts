/** A person with aliases and services, and the mail they get. */

import type { Alias } from '../../src/alias/alias.ts'
import type { DomainRole, Service, ServiceDomain } from '../../src/alias/service.ts'
import { domainOf } from '../../src/mail/address.ts'
import type { Sighting } from '../../src/trace/sighting.ts'
import { ContextFold } from '../../src/verdict/context.ts'
import { judge } from '../../src/verdict/judge.ts'
import { openPerson, type Person, type Registry } from '../../src/verdict/person.ts'
import type { Verdict } from '../../src/verdict/verdict.ts'
import { type Client, hop, MX, mail, results, STRANGER, side, traced } from '../message-builder.ts'

/** An alias nobody could guess, given to Cyclable alone. */
export const SHOP = 'cyclable.k7q2xdm4@me.example'
/** One given to Bank alone. */
export const BANK = 'bank.p5k2vh9t@me.example'
/** One that anybody could guess, given to Train alone. */
export const TRAIN = 'train@me.example'

/** A domain of a service, for all time unless it says otherwise. */
export function domain(
  name: string,
  role: DomainRole = 'own',
  known: Partial<ServiceDomain> = {},
): ServiceDomain {
  return { domain: name, role, since: null, until: null, alias: null, ...known }
}

/** A service with its own domains, or with others as they are given. */
export function service(name: string, ...domains: readonly (string | ServiceDomain)[]): Service {
  return {
    id: name.length,
    name,
    domains: domains.map((one) => (typeof one === 'string' ? domain(one) : one)),
    contacts: [],
  }
}

/** An alias given to services, exclusively when it is one. */
export function alias(address: string, services: readonly string[], known: Partial<Alias> = {}): Alias {
  return {
    id: address.length,
    address,
    disclosures: services.map((name) => ({
      service: name,
      givenOn: '2014-05-20',
      how: null,
      exclusive: services.length === 1,
    })),
    context: null,
    origin: 'added',
    guessable: null,
    status: 'active',
    note: null,
    ...known,
  }
}

const shops = [
  service('Cyclable', 'cyclable.example'),
  service('Bank', 'bank.example'),
  service('Train', 'train.example'),
]
const given = [alias(SHOP, ['Cyclable']), alias(BANK, ['Bank']), alias(TRAIN, ['Train'])]

/** The person of the tests: claire@me.example, every other address there is an alias. */
export function person(
  registry: Partial<Registry> = {},
  isMinted: (localPart: string) => boolean = () => false,
): Person {
  return openPerson(
    { aliases: given, services: shops, confirmed: [], ...registry },
    {
      own: ['claire@me.example', 'claire@gmail.com'],
      aliasDomains: ['me.example'],
      plusAddresses: [],
      gmailDots: false,
    },
    isMinted,
  )
}

interface Letter {
  readonly from?: string
  /** Results that the receiver stamped; without any it checked nothing. */
  readonly checks?: readonly string[]
  readonly client?: Client
  readonly at?: string
  /** Only the message says whom it was sent to. */
  readonly unstamped?: boolean
  /** Fields above the boundary. */
  readonly above?: readonly string[]
  /** Fields of the message itself. */
  readonly below?: readonly string[]
}

/** A message to an address, stamped by the person's receiver. */
export function letter(to: string, about: Letter = {}): Sighting {
  const { from = 'Camille <camille@stranger.example>', checks = [], client = STRANGER, at } = about
  return traced(
    mail(
      ...(about.above ?? []),
      ...(about.unstamped === true ? [] : [`Delivered-To: ${to}`]),
      ...(checks.length === 0 ? [] : [results(MX, ...checks)]),
      hop(client, MX, at === undefined ? {} : { at }),
      `From: ${from}`,
      ...(about.unstamped === true ? [`To: ${to}`] : []),
      ...(about.below ?? []),
    ),
    side(),
  )
}

/** A message whose author the receiver could confirm. */
export function signed(to: string, from: string, about: Letter = {}): Sighting {
  const address = /[^<\s]+@[^>\s]+/.exec(from)?.[0] ?? ''
  return letter(to, {
    ...about,
    from,
    checks: [`dkim=pass header.d=${domainOf(address)}`, ...(about.checks ?? [])],
  })
}

/** A message whose author the receiver could refute. */
export function refuted(to: string, from: string, about: Letter = {}): Sighting {
  const address = /[^<\s]+@[^>\s]+/.exec(from)?.[0] ?? ''
  return letter(to, {
    ...about,
    from,
    checks: [`dmarc=fail header.from=${domainOf(address)}`, ...(about.checks ?? [])],
  })
}

/** Judges one message alone, or in a context. */
export function judged(
  sighting: Sighting,
  who: Person = person(),
  context: ContextFold = new ContextFold(),
): Verdict {
  return judge({ sighting, role: null }, who, context)
}

/** The codes of a verdict's reasons. */
export function codes(verdict: Verdict): readonly string[] {
  return verdict.reasons.map((one) => one.code)
}
