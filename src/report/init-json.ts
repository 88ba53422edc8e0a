import { accountPart } from './account-json.ts'
import type { ShownAccount } from './account-text.ts'
import type { ShownLearnt } from './init-text.ts'
import type { InitOutput } from './schema/init.ts'

/** What `init` has written. */
export interface InitDone {
  readonly config: string
  readonly account: ShownAccount
  readonly provider: string | null
  readonly server: InitOutput['server']
  readonly learnt: ShownLearnt | null
  readonly identity: boolean
}

/** `leaktrace.init/1`. */
export function initJson({ config, account, provider, server, learnt, identity }: InitDone): InitOutput {
  return {
    schema: 'leaktrace.init/1',
    config,
    account: accountPart(account),
    provider,
    server,
    learnt: learnt === null ? null : learntPart(learnt),
    identity,
  }
}

function learntPart(learnt: ShownLearnt): InitOutput['learnt'] {
  const { sampled, profile, receivers, aliasDomains, plusAddresses, forwarders, others } = learnt
  return { sampled, profile, receivers, aliasDomains, plusAddresses, forwarders, others }
}
