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

/** The answers that a terminal would have given, as the flags that give them; the French catalogue knows them by heart. */
const LEARNING = '--yes to take what your mail teaches (or --no-learn)'

/** Without a terminal every answer has to be a flag: says which ones are missing, all at once. */
export function refuseGaps(session: Session, options: InitOptions, config: Config | null): void {
  const gaps: string[] = []
  const address = options.address === undefined ? null : readAddress(options.address)
  const isServerNamed =
    options.host !== undefined || options.provider !== undefined || options.network === true
  if (address === null) gaps.push('--address ADDRESS')
  if (!isServerNamed && (address === null || providerOfDomain(domainOf(address)) === null))
    gaps.push(
      address === null
        ? '--host HOST unless its provider is known'
        : '--host HOST (or --provider ID, or --network to let leaktrace ask for the server)',
    )
  const name = address === null ? options.name : chooseName(options, address, config)
  const variable = name === undefined ? 'LEAKTRACE_<NAME>_PASSWORD' : secretVariable(name)
  if (name === undefined || givenSecret(session, options, name) === null)
    gaps.push(`--password-command COMMAND (or --token-command, or ${variable} in the environment)`)
  if (options.yes !== true && options.learn !== false) gaps.push(LEARNING)
  if (gaps.length > 0)
    throw new UserError(
      'usage',
      'there is no terminal to ask on',
      `every answer has a flag: add ${gaps.join(', ')}`,
    )
}
