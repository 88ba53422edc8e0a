import { espByAddress, espsBySharedAsn } from '../directory/index.ts'
import type { Esp } from '../directory/types.ts'

/** Whether an address is the ESP's or its group's, as far as one who sends from there may be asked who it is. */
export function isOwnAddress(esp: Esp, ip: string | null, owner: number | null): boolean {
  if (ip !== null && espByAddress(ip) === esp) return true
  if (owner === null) return false
  return esp.asns.includes(owner) || esp.groupAsns?.includes(owner) === true || isGroupRange(esp, owner)
}

/** Whether all records that share a range belong to one owner, this ESP among them (Mailjet's and Mailgun's, both Sinch). */
function isGroupRange(esp: Esp, asn: number): boolean {
  const sharing = espsBySharedAsn(asn)
  return (
    sharing.includes(esp) &&
    sharing.every((other) => other === esp || (esp.owner !== null && groupOf(other) === groupOf(esp)))
  )
}

/** First word of the owner's name: "Sinch (Sinch Mailjet)" and "Sinch (Mailgun)" are one group. */
function groupOf(esp: Esp): string | null {
  return esp.owner?.split(/[ (,]/)[0] ?? null
}
