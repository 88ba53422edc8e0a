import { toALabel } from '../mail/domain.ts'
import { registrableDomain } from '../mail/registrable-domain.ts'

/** A domain that may stand for a service, or why it may not. */
export type ServiceDomainReading =
  | { readonly kind: 'domain'; readonly domain: string }
  | { readonly kind: 'refused'; readonly reason: ServiceDomainRefusal }

/** `not-a-domain`: no host name; `public-suffix`: a bare suffix such as `co.uk`; `shared`: anybody's addresses live there. */
export type ServiceDomainRefusal = 'not-a-domain' | 'public-suffix' | 'shared'

/** What each refusal means for the person who typed the domain. */
export const SERVICE_DOMAIN_REFUSALS: Readonly<Record<ServiceDomainRefusal, string>> = {
  'not-a-domain': 'is no domain name',
  'public-suffix': 'is a suffix under which anybody registers a domain; name the whole domain',
  shared:
    'is shared by everybody who uses that mailbox provider or ESP, so it cannot stand for one service; name the domain that is its own',
}

/**
 * Reads a domain for `--domain`, `service domain add` and `leak allow`.
 * A leading `@` or `*.` is taken off. The domain of a mailbox provider or an ESP is refused: a pass for it says
 * nothing about who wrote (spec §2 Organisation).
 * @param isSharedDomain tells whether a domain, A-labels in lower case, is such a shared one.
 */
export function readServiceDomain(
  text: string,
  isSharedDomain: (domain: string) => boolean,
): ServiceDomainReading {
  const bare = text.trim().replace(/^(?:@|\*\.)/, '')
  const domain = toALabel(bare)
  if (domain === undefined || !domain.includes('.')) return { kind: 'refused', reason: 'not-a-domain' }
  if (registrableDomain(domain) === null) return { kind: 'refused', reason: 'public-suffix' }
  if (isSharedDomain(domain)) return { kind: 'refused', reason: 'shared' }
  return { kind: 'domain', domain }
}
