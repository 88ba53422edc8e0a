import type { ShownAccount } from './account-text.ts'
import type { AccountOutput, AccountPart, AccountsOutput } from './schema/account.ts'

/** `leaktrace.accounts/1`; secrets are no part of it. */
export function accountsJson(
  accounts: readonly ShownAccount[],
  defaultAccount: string | null,
): AccountsOutput {
  return { schema: 'leaktrace.accounts/1', defaultAccount, accounts: accounts.map(accountPart) }
}

/** `leaktrace.account/1`: one of them. */
export function accountJson(account: ShownAccount): AccountOutput {
  return { schema: 'leaktrace.account/1', ...accountPart(account) }
}

/** The account as JSON shows it. */
export function accountPart(account: ShownAccount): AccountPart {
  const { name, address, addresses, host, port, security, user, auth, folders, exclude } = account
  const { receivers, forwarders, aliasDomains, plusAddresses, gmailDots } = account
  return {
    name,
    address,
    addresses,
    host,
    port,
    security,
    user,
    auth,
    folders,
    exclude,
    receivers,
    forwarders,
    aliasDomains,
    plusAddresses,
    gmailDots,
  }
}
