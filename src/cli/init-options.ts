import type { AddOptions } from './account-actions.ts'

/** Flags of `init`; those of an account are named as its keys of the configuration. */
export interface InitOptions extends Omit<Partial<AddOptions>, 'json'> {
  readonly name?: string
  readonly provider?: string
  readonly network?: boolean
  readonly identityName?: string
  readonly language?: 'fr' | 'en'
  readonly country?: string
  readonly yes?: boolean
  /** False with `--no-learn`. */
  readonly learn?: boolean
  /** Undefined: to be asked. */
  readonly scan?: boolean
  readonly json?: boolean
}
