import type { Config } from '../config/account.ts'
import { secretVariable } from '../config/secret.ts'
import { providerOfDomain } from '../directory/providers.ts'
import { domainOf } from '../mail/address.ts'
import { readAddress } from './arguments.ts'
import { chooseName } from './init-address.ts'
import type { InitOptions } from './init-options.ts'
import { givenSecret } from './init-secret.ts'
import type { Session } from './session.ts'
import { UserError } from './user-error.ts'

/** Without a terminal every answer has to be a flag: says which ones are missing, all at once. */
export function refuseGaps(session: Session, options: InitOptions, config: Config | null): void {
  const gaps: string[] = []
  if (options.address === undefined) gaps.push('--address ADDRESS')
  else {
    const address = readAddress(options.address)
    const isKnown = options.host !== undefined || options.provider !== undefined || options.network === true
    if (!isKnown && providerOfDomain(domainOf(address)) === null)
      gaps.push('--host HOST (or --provider ID, or --network to let leaktrace ask for the server)')
    const name = chooseName(options, address, config)
    if (givenSecret(session, options, name) === null)
      gaps.push(
        `--password-command COMMAND (or --token-command, or ${secretVariable(name)} in the environment)`,
      )
  }
  if (options.yes !== true && options.learn !== false)
    gaps.push('--yes to take what your mail teaches (or --no-learn)')
  if (gaps.length > 0)
    throw new UserError('usage', 'there is no terminal to ask on', `add ${gaps.join(' and ')}`)
}
