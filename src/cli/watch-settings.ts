import type { Account, Config } from '../config/account.ts'
import { readConfig } from '../config/config.ts'
import { ConfigError } from '../config/config-error.ts'
import { failureOf } from './failure.ts'
import { accountFor } from './open-account.ts'
import type { Session } from './session.ts'
import { configFor, pathsFor } from './workspace.ts'

/** The configuration as it now is: a watch runs for months, and is to follow what is changed meanwhile. */
export class Settings {
  readonly #session: Session
  readonly #name: string
  #config: Config | null

  constructor(session: Session, name: string | null) {
    this.#session = session
    this.#config = configFor(session)
    this.#name = accountFor(this.#config, name).name
  }

  get config(): Config | null {
    return this.#config
  }

  /** @throws ConfigError when it is not configured any more */
  get account(): Account {
    return accountFor(this.#config, this.#name)
  }

  /** Reads the file again. One that is being edited and makes no sense just now is passed over. */
  refresh(): void {
    try {
      this.#config = readConfig(pathsFor(this.#session).configFile)
    } catch (error) {
      if (!(error instanceof ConfigError)) throw error
      this.#session.note(`${failureOf(error).message}; going on with the configuration of before`)
    }
  }
}
