import type { Authority } from '../../directory/authority/authority.ts'
import type { FactDesk } from '../facts.ts'
import { deskSource } from './desks.ts'
import { day } from './words.ts'

/** Where a desk's address comes from. */
export function deskWhere({ from, source, readOn }: FactDesk): string {
  const read = readOn === null ? '' : `, lu le ${day(readOn)}`
  switch (from) {
    case 'directory':
      return `répertoire de leaktrace : ${deskSource(source)}${read}`
    case 'message':
      return `message de cet ESP, ${deskSource(source)}${read}`
    case 'registry':
      return `adresse que vous avez enregistrée : ${deskSource(source)}${read}`
    case 'rfc2142':
      return `adresse d’usage abuse@ (RFC 2142)${read}`
  }
}

/** Where to look when an ESP’s abuse desk is not known. */
export const noDeskWhere = (name: string): string =>
  `aucune adresse connue : cherchez « abuse » ou « signaler » sur le site de l’ESP (${name})`

/** Where an address comes from that the person recorded. */
export const contactWhere = (name: string): string => `adresse que vous avez enregistrée pour ${name}`

/** Where an author’s address comes from. */
export const authorWhere = 'adresse de l’auteur, authentifiée'

/** Where to look when no address of an organisation is known. */
export const lookWhere = (domain: string): string =>
  `aucune adresse connue : cherchez le délégué à la protection des données dans les mentions légales ou la politique de confidentialité du site ${domain}`

/** Where an authority’s address comes from, and of which day it is. */
export function authorityWhere({ recordedOn, checkedOn }: Authority): string {
  return checkedOn === null
    ? `répertoire public du ${day(recordedOn)}, non vérifié depuis sur le site de l’autorité`
    : `vérifié le ${day(checkedOn)}`
}

/** The one that took a service’s place, named with that service. */
export const forService = (domain: string, service: string): string => `${domain} (pour ${service})`
