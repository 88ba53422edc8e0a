import type { DomainRole } from '../../alias/service.ts'

/** What each role of a domain is called. */
export const roleWords = {
  own: 'domaine propre',
  processor: 'sous-traitant',
  partner: 'partenaire',
  successor: 'successeur',
  seller: 'vendeur',
  carrier: 'transporteur',
  payment: 'service de paiement',
} satisfies Record<DomainRole, string>
