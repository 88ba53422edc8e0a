import type { Alias } from '../../../src/alias/alias.ts'
import type { Service, ServiceDomain } from '../../../src/alias/service.ts'
import type { RetirementFacts, SeenMail } from '../../../src/report/rules/retirement.ts'

/** A domain of a service as it is registered. */
export function domain(name: string, more: Partial<ServiceDomain> = {}): ServiceDomain {
  return { domain: name, role: 'own', since: null, until: null, alias: null, ...more }
}

/** One message as the receiving side judged it; from the service and passed, where nothing else is said. */
export function seen(more: Partial<SeenMail> = {}): SeenMail {
  return {
    author: 'news@shop.example',
    isServices: true,
    authservId: 'mx.me.example',
    dmarc: 'pass',
    signed: [],
    receivedAt: '2026-10-01T08:00:00Z',
    ...more,
  }
}

/** An alias given to a shop, to be retired on 21 November 2026. */
export function facts(
  domains: readonly ServiceDomain[],
  more: Partial<RetirementFacts> & { address?: string; service?: string } = {},
): RetirementFacts {
  const { address = 'shop.k7q2xd@me.example', service = 'Shop', ...rest } = more
  const alias: Alias = {
    id: 1,
    address,
    disclosures: [{ service, givenOn: '2020-05-01', how: null, exclusive: true }],
    context: null,
    origin: 'added',
    guessable: null,
    status: 'active',
    note: null,
  }
  const services: Service[] = [{ id: 1, name: service, domains, contacts: [] }]
  return {
    alias,
    services,
    incident: null,
    seen: [seen()],
    relay: null,
    madeAt: '2026-11-21T12:00:00Z',
    folder: 'leaktrace',
    ...rest,
  }
}
