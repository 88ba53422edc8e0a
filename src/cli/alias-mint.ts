import { randomBytes } from 'node:crypto'
import { MINT_RANDOM_OCTETS, mintLocalPart } from '../alias/mint.ts'
import { chooseAccount } from '../config/config.ts'
import { type Address, domainOf, localPartOf } from '../mail/address.ts'
import { registryHmac } from '../scan/registry.ts'
import { readAddress } from './arguments.ts'
import { UserError } from './user-error.ts'
import type { Workspace } from './workspace.ts'

/** Makes an unguessable address under the account's scheme: its own domain, else a plus-address. @throws UserError */
export function mintAddress(
  { config, store }: Workspace,
  service: string,
  accountName: string | null,
): Address {
  const account = chooseAccount(config, accountName)
  const local = mintLocalPart(service, randomBytes(MINT_RANDOM_OCTETS), registryHmac(store))
  const domain = account.aliasDomains[0]
  if (domain !== undefined) return readAddress(`${local}@${domain}`)
  const base = account.plusAddresses[0]
  if (base !== undefined) return readAddress(`${localPartOf(base)}+${local}@${domainOf(base)}`)
  throw new UserError(
    'config',
    `account "${account.name}" has no address scheme`,
    `set alias_domains (any address of your domain) or plus_addresses (you+anything) in ${config?.path ?? 'the configuration'}`,
  )
}
