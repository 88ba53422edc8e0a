import type { Alias } from '../alias/alias.ts'
import { relays } from '../alias/relay/index.ts'
import { isMailboxDomain } from '../directory/index.ts'
import { domainOf } from '../mail/address.ts'
import type { SeenMail } from '../report/rules/retirement.ts'
import type { Store } from '../store/store.ts'
import { verdictKinds } from '../verdict/verdict.ts'
import { unpackFacts } from './facts.ts'

/** What the receiving side said of the mail to an alias, and the relay that the alias belongs to. */
export function ownMail(
  store: Store,
  alias: Alias,
): { readonly seen: readonly SeenMail[]; readonly relay: string | null } {
  let relay = relayOfDomain(domainOf(alias.address))
  const seen: SeenMail[] = []
  for (const row of store.verdicts.list({ kinds: verdictKinds, aliasId: alias.id })) {
    const { author, authentication, relays: passages } = unpackFacts(row.facts)
    const passage = passages.find((one) => one.alias === alias.address && one.grade !== 'claimed')
    relay ??= passage?.relay ?? null
    if (author === null) continue
    seen.push({
      author: author.address,
      isServices: row.kind === 'expected' || row.kind === 'authorised',
      authservId: authentication.authservId,
      dmarc: authentication.dmarc,
      signed: authentication.dkim === 'pass' ? authentication.signingDomains : [],
      receivedAt: row.receivedAt,
    })
  }
  return { seen, relay }
}

/** Domains of aliases that no check authenticates: Firefox Relay sends through others, Apple's has mailboxes, too. */
const aliasDomains: Readonly<Record<string, string>> = {
  'mozmail.com': 'firefox-relay',
  'privaterelay.appleid.com': 'hide-my-email',
}

/** A domain that also has mailboxes (iCloud's) tells nothing by itself. */
function relayOfDomain(domain: string): string | null {
  const named = aliasDomains[domain]
  if (named !== undefined || isMailboxDomain(domain)) return named ?? null
  return relays.find(({ domains }) => domains.some((one) => one.test(domain)))?.id ?? null
}
