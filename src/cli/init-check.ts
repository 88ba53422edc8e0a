import { checkTables } from '../config/edit.ts'
import { tableOf } from './account-actions.ts'
import type { Place } from './init-attempt.ts'
import type { InitOptions } from './init-options.ts'
import { readSecurity } from './init-server-given.ts'
import type { Session } from './session.ts'

/**
 * What the flags say has to be fit to be written before a password is fetched, and any server is asked.
 *
 * @throws ConfigError, UserError
 */
export function checkFlags(session: Session, options: InitOptions, { address, name, path }: Place): void {
  readSecurity(options.security)
  const { name: _name, provider, network, yes, learn, scan, json, ...rest } = options
  const { identityName, language, country, ...flags } = rest
  const identity = {
    ...(identityName === undefined ? {} : { name: identityName }),
    ...(language === undefined ? {} : { language }),
    ...(country === undefined ? {} : { country }),
  }
  checkTables(path, name, { ...tableOf(session, flags), address }, identity)
}
