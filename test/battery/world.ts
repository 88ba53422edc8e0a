/** The person of the battery: three services, an address for each wherever the person reads mail. */

import type { Schemes } from '../../src/alias/scheme.ts'
import { openPerson, type Person } from '../../src/verdict/person.ts'
import { alias, service } from '../verdict/registry-builder.ts'

/** A service of the world. */
export type ServiceName = 'Cyclable' | 'Bank' | 'Train'

/** The domain of each service. */
export const DOMAINS: Readonly<Record<ServiceName, string>> = {
  Cyclable: 'cyclable.example',
  Bank: 'solidbank.example',
  Train: 'railways.example',
}

/** Where the person's addresses lie. */
export type Home = 'me.example' | 'gmail.com' | 'outlook.com'

/** What stands before the @: nobody guesses the first two. */
const words: Readonly<Record<ServiceName, string>> = {
  Cyclable: 'cyclable.k7q2xdm4',
  Bank: 'bank.p5k2vh9t',
  Train: 'train',
}

/** The alias given to a service, in one of the person's homes. */
export function aliasOf(name: ServiceName, home: Home): string {
  return home === 'me.example' ? `${words[name]}@me.example` : `claire+${words[name]}@${home}`
}

/** Aliases at relays, each given to one service. */
export const RELAYED = {
  simplelogin: { address: 'photo.q8m3vz@slmail.me', service: 'Cyclable' },
  addy: { address: 'velo.w4n8kz@claire.anonaddy.com', service: 'Cyclable' },
  duckduckgo: { address: 'kq3zt9xw@duck.com', service: 'Bank' },
  mailx: { address: 'compte.x7p4vn@mailx.net', service: 'Bank' },
  'hide-my-email': { address: 'flocks-38.amber@icloud.com', service: 'Cyclable' },
  'firefox-relay': { address: 'z8k4qw2n@mozmail.com', service: 'Bank' },
} as const satisfies Record<string, { address: string; service: ServiceName }>

const schemes: Schemes = {
  own: ['claire@me.example', 'claire@gmail.com', 'claire@outlook.com'],
  aliasDomains: ['me.example'],
  plusAddresses: ['claire@gmail.com', 'claire@outlook.com'],
  gmailDots: false,
}

/** The person with their registry. */
export const claire: Person = openPerson(
  {
    aliases: [
      ...(['me.example', 'gmail.com', 'outlook.com'] as const).flatMap((home) =>
        (['Cyclable', 'Bank', 'Train'] as const).map((name) => alias(aliasOf(name, home), [name])),
      ),
      ...Object.values(RELAYED).map((one) => alias(one.address, [one.service])),
    ],
    services: (['Cyclable', 'Bank', 'Train'] as const).map((name) => service(name, DOMAINS[name])),
    confirmed: [],
  },
  schemes,
  () => false,
)

/** Which service an alias was given to. */
export function servicesOf(address: string): readonly string[] {
  return claire.aliasOf(address)?.services.map((one) => one.name) ?? []
}
