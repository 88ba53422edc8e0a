import type { Account, Config } from '../config/account.ts'
import { ACCOUNT_NAME } from '../config/schema.ts'
import { providerOfDomain } from '../directory/providers.ts'
import { type Address, domainOf, parseAddress } from '../mail/address.ts'
import { readAddress } from './arguments.ts'
import type { Ask } from './ask.ts'
import type { InitOptions } from './init-options.ts'
import { UserError } from './user-error.ts'

/** The address that the flags name, else the one that the person types. @throws UserError */
export async function chooseAddress(
  ask: Ask | null,
  options: InitOptions,
  config: Config | null,
): Promise<Address> {
  const typed =
    options.address ??
    (await ask?.text('Your mailbox address, the one you do not give away:', '', (text) =>
      parseAddress(text.trim()) === undefined ? 'Write it as name@example.org.' : null,
    )) ??
    ''
  const address = readAddress(typed)
  const known = [...(config?.accounts.values() ?? [])].find((account) => isAt(account, address))
  if (known !== undefined)
    throw new UserError(
      'usage',
      `${address} is set up already, as account "${known.name}"`,
      `try it with: leaktrace account check ${known.name}; or start anew after: leaktrace account remove ${known.name}`,
    )
  return address
}

function isAt(account: Account, address: Address): boolean {
  return account.address === address || account.addresses.includes(address)
}

/** The name that the flags give the account, else one that is free: "home" for the first. @throws UserError */
export function chooseName(options: InitOptions, address: Address, config: Config | null): string {
  const taken = new Set(config?.accounts.keys())
  const { name } = options
  if (name !== undefined) {
    if (!ACCOUNT_NAME.test(name))
      throw new UserError('usage', `"${name}" is no name for an account`, 'use letters, digits, - and _')
    if (taken.has(name))
      throw new UserError('usage', `there is an account "${name}" already`, 'choose another --name')
    return name
  }
  const domain = domainOf(address)
  const wanted = taken.size === 0 ? 'home' : (providerOfDomain(domain)?.id ?? domain.split('.')[0] ?? 'mail')
  const plain = ACCOUNT_NAME.test(wanted) ? wanted : 'mail'
  for (let number = 1; ; number++) {
    const candidate = number === 1 ? plain : `${plain}-${number}`
    if (!taken.has(candidate)) return candidate
  }
}
