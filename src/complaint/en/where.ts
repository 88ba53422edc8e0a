import type { Authority } from '../../directory/authority/authority.ts'
import type { FactDesk } from '../facts.ts'
import { day } from './words.ts'

/** Where a desk's address comes from. */
export function deskWhere({ from, source, readOn }: FactDesk): string {
  const read = readOn === null ? '' : `, read on ${day(readOn)}`
  switch (from) {
    case 'directory':
      return `leaktrace’s directory: ${source}${read}`
    case 'message':
      return `field of a message of this ESP: ${source}${read}`
    case 'registry':
      return `address that you recorded: ${source}${read}`
    case 'rfc2142':
      return `customary address abuse@ (RFC 2142)${read}`
  }
}

/** Where to look when an ESP’s abuse desk is not known. */
export const noDeskWhere = (name: string): string =>
  `no address is known: look for “abuse” or “report” on the site of ${name}`

/** Where an address comes from that the person recorded. */
export const contactWhere = (name: string): string => `address that you recorded for ${name}`

/** Where an author’s address comes from. */
export const authorWhere = 'address of the author, authenticated'

/** Where to look when no address of an organisation is known. */
export const lookWhere = (domain: string): string =>
  `no address is known: look for the data protection officer in the legal notice or the privacy policy of ${domain}`

/** Where an authority’s address comes from, and of which day it is. */
export function authorityWhere({ recordedOn, checkedOn }: Authority): string {
  return checkedOn === null
    ? `public directory of ${day(recordedOn)}, not checked since on the authority’s site`
    : `checked on ${day(checkedOn)}`
}

/** The one that took a service’s place, named with that service. */
export const forService = (domain: string, service: string): string => `${domain} (for ${service})`
