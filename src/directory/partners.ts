import type { Partner } from './types.ts'

/** Parcel carriers and payment services that write to the customers of many shops; their domains are public knowledge. */
const partners: readonly Partner[] = [
  {
    id: 'la-poste',
    name: 'La Poste',
    role: 'carrier',
    domains: ['laposte.fr', 'colissimo.fr', 'laposte.info'],
  },
  { id: 'chronopost', name: 'Chronopost', role: 'carrier', domains: ['chronopost.fr', 'chronopost.com'] },
  { id: 'dhl', name: 'DHL', role: 'carrier', domains: ['dhl.com', 'dhl.fr', 'dhl.de'] },
  { id: 'ups', name: 'UPS', role: 'carrier', domains: ['ups.com'] },
  { id: 'fedex', name: 'FedEx', role: 'carrier', domains: ['fedex.com'] },
  { id: 'dpd', name: 'DPD', role: 'carrier', domains: ['dpd.com', 'dpd.fr', 'dpd.de', 'dpd.co.uk'] },
  { id: 'gls', name: 'GLS', role: 'carrier', domains: ['gls-group.eu', 'gls-group.com', 'gls-france.com'] },
  {
    id: 'mondial-relay',
    name: 'Mondial Relay',
    role: 'carrier',
    domains: ['mondialrelay.fr', 'mondialrelay.com'],
  },
  { id: 'relais-colis', name: 'Relais Colis', role: 'carrier', domains: ['relaiscolis.com'] },
  { id: 'geodis', name: 'Geodis', role: 'carrier', domains: ['geodis.com'] },
  { id: 'hermes', name: 'Hermes', role: 'carrier', domains: ['myhermes.de', 'hermesworld.com'] },
  { id: 'royal-mail', name: 'Royal Mail', role: 'carrier', domains: ['royalmail.com'] },
  { id: 'postnl', name: 'PostNL', role: 'carrier', domains: ['postnl.nl', 'postnl.com'] },
  { id: 'bpost', name: 'bpost', role: 'carrier', domains: ['bpost.be'] },
  {
    id: 'paypal',
    name: 'PayPal',
    role: 'payment',
    domains: ['paypal.com', 'paypal.fr', 'paypal.de', 'paypal.co.uk'],
  },
  { id: 'stripe', name: 'Stripe', role: 'payment', domains: ['stripe.com'] },
  { id: 'klarna', name: 'Klarna', role: 'payment', domains: ['klarna.com', 'klarna.de'] },
  { id: 'alma', name: 'Alma', role: 'payment', domains: ['getalma.eu'] },
  { id: 'mollie', name: 'Mollie', role: 'payment', domains: ['mollie.com'] },
  { id: 'adyen', name: 'Adyen', role: 'payment', domains: ['adyen.com'] },
  { id: 'payplug', name: 'PayPlug', role: 'payment', domains: ['payplug.com'] },
]

const byDomain = new Map(
  partners.flatMap((partner) => partner.domains.map((domain) => [domain, partner] as const)),
)

/** The carrier or payment service that a registrable domain belongs to, null when it is none of them. */
export function partnerByDomain(domain: string): Partner | null {
  return byDomain.get(domain) ?? null
}
