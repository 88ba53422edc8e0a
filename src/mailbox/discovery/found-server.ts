import type { ImapServer } from '../../directory/provider/provider.ts'
import { toALabel } from '../../mail/domain.ts'

/** A server that was found. */
export interface FoundServer extends ImapServer {
  /** The server takes OAuth tokens only. */
  readonly tokenOnly: boolean
}

/** Who said so. */
export type Witness =
  /** The domain's own page, over TLS. */
  | { readonly kind: 'own-page'; readonly url: string }
  /** Thunderbird's list of providers, over TLS. */
  | { readonly kind: 'list'; readonly url: string }
  /** DNS, which nobody signed: the domain's mail exchanger belongs to a provider. */
  | { readonly kind: 'exchanger'; readonly host: string; readonly by: string }
  /** DNS, which nobody signed: an SRV record (RFC 6186). */
  | { readonly kind: 'srv'; readonly name: string }

/** What discovery found. */
export interface Finding {
  readonly server: FoundServer
  readonly witness: Witness
  /** Id of the shipped provider, where the mail exchanger told one. */
  readonly provider: string | null
}

/**
 * A host name that an answer from outside may name, in lower case: a public name with a dot, no address and nothing on
 * this machine or its network.
 */
export function publicHost(text: string): string | null {
  const name = toALabel(text.trim())
  if (name === undefined || !name.includes('.')) return null
  return /\.(?:localhost|local|lan|internal|arpa|home|test|invalid)$/.test(name) ? null : name
}
