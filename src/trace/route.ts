import {
  addressOwner,
  carriersByAsn,
  carriersByHost,
  espByAddress,
  espById,
  espsByAsn,
  espsByHost,
  espsByReturnPathDomain,
  espsBySharedAsn,
  espsBySigningDomain,
} from '../directory/index.ts'
import type { Carrier, Esp } from '../directory/types.ts'
import type { HeaderField } from '../mail/header.ts'
import type { Check } from './authentication.ts'
import type { ReceivedField } from './boundary.ts'
import { customerOf, headerClaims } from './esp-claims.ts'
import { networkOf } from './inner-address.ts'
import { isOwnAddress } from './own-address.ts'
import type { EspEvidence, EspFinding, Grade, TraceNote } from './sighting.ts'

/** What the headers say of the message's way. */
export interface RouteInput {
  readonly fields: readonly HeaderField[]
  /** The hop by which the receiving side took the message in; null when nothing is its word. */
  readonly handover: ReceivedField | null
  readonly checks: readonly Check[]
  readonly returnPath: { readonly value: string; readonly field: number } | null
  /** The handover is a relay's, or a named forwarder's that hides its own client: a signature may come from further down. */
  readonly passedOn: boolean
  /** No grade rises above this: `likely` when the receiver is assumed or a relay only passed the facts on. */
  readonly ceiling: Grade
}

/** Who carried the message. */
export interface Route {
  readonly esp: EspFinding | null
  readonly carrier: { readonly id: string; readonly name: string } | null
  readonly network: string | null
  readonly notes: readonly TraceNote[]
}

const kinds = ['address', 'return-path', 'signature', 'claim'] as const
type Kind = Exclude<(typeof kinds)[number], 'claim'>

/** One ESP with the kinds of fact that speak for it. */
interface Suspect {
  readonly esp: Esp
  readonly evidence: EspEvidence[]
  readonly kinds: Set<Kind>
}

/**
 * Names the ESP by three kinds of fact that the receiving side stamped or checked: whose address handed the message
 * over, whose return-path domain SPF passed, whose signing domain DKIM passed. Two kinds prove it, one makes it likely;
 * header fields that anybody can write only claim.
 */
export function traceRoute(input: RouteInput): Route {
  const suspects = new Map<string, Suspect>()
  const add = (esp: Esp, kind: Kind, value: string, field: number): void => {
    const suspect = suspects.get(esp.id) ?? { esp, evidence: [], kinds: new Set<Kind>() }
    if (!suspect.kinds.has(kind)) suspect.evidence.push({ kind, value, field })
    suspect.kinds.add(kind)
    suspects.set(esp.id, suspect)
  }
  for (const check of input.checks) {
    if (check.result !== 'pass' || check.domain === null) continue
    if (check.method === 'spf' && !check.helo)
      for (const esp of espsByReturnPathDomain(check.domain))
        add(esp, 'return-path', check.domain, check.field)
    if (check.method === 'dkim')
      for (const esp of espsBySigningDomain(check.domain)) add(esp, 'signature', check.domain, check.field)
  }
  const { handover } = input
  const owner = handover?.received.ip == null ? null : addressOwner(handover.received.ip)
  if (handover !== null) addAddress(handover, owner, input.checks, suspects, add)
  const carrier = handover === null ? null : carrierOf(handover, owner)
  const notes: TraceNote[] = []
  const standing = [...suspects.values()].filter((suspect) => stands(suspect, suspects, input, owner, notes))
  const chosen = choose(standing)
  const network = sharedNetwork(owner, carrier, standing) ? null : networkOf(handover?.received.ip ?? null)
  if (chosen === null) return { esp: claimedEsp(input, notes), carrier: short(carrier), network, notes }
  const grade = lower(chosen.kinds.size > 1 ? 'proved' : 'likely', input.ceiling)
  const under = chosen.esp.runsOn.flatMap((id) => suspects.get(id)?.esp ?? [])[0]
  return {
    esp: {
      id: chosen.esp.id,
      name: chosen.esp.name,
      grade,
      customer: grade === 'claimed' ? null : customerOf(chosen.esp, input),
      evidence: [...chosen.evidence].sort((a, b) => kinds.indexOf(a.kind) - kinds.indexOf(b.kind)),
    },
    carrier: under !== undefined ? short(under) : short(carrier),
    network,
    notes,
  }
}

function addAddress(
  handover: ReceivedField,
  owner: number | null,
  checks: readonly Check[],
  suspects: ReadonlyMap<string, Suspect>,
  add: (esp: Esp, kind: Kind, value: string, field: number) => void,
): void {
  const { received, field } = handover
  const { ip } = received
  if (received.rdns !== null)
    for (const esp of espsByHost(received.rdns)) add(esp, 'address', received.rdns, field.index)
  // An address range that one ESP alone uses names it; one that several records share never decides.
  const published = ip === null ? null : espByAddress(ip)
  if (published !== null) add(published, 'address', `${ip} (published as its own)`, field.index)
  const owners = owner === null ? [] : espsByAsn(owner)
  const [only] = owners
  if (owners.length === 1 && only !== undefined) add(only, 'address', `${ip} (AS${owner})`, field.index)
  const helo = received.rdns === null ? (received.helo ?? received.from) : null
  if (helo === null) return
  for (const esp of espsByHost(helo)) {
    // HELO is the client's own word (RFC 5321 §4.1.4): it counts only beside a fact that the client cannot choose.
    const ownPath = checks.find(
      ({ method, result, domain }) =>
        method === 'spf' && result === 'pass' && domain !== null && espsByHost(domain).includes(esp),
    )
    if (ownPath?.domain != null && !ownPath.helo) add(esp, 'return-path', ownPath.domain, ownPath.field)
    const checked = suspects.get(esp.id)?.kinds
    const owned = [esp, ...carriers(esp)].some((one) => isOwnAddress(one, ip, owner))
    const passed = ownPath !== undefined || checked?.has('return-path') === true
    // Beside a signature alone it adds nothing: who replays a signed message may also say the ESP's name.
    if (owned || passed) add(esp, 'address', helo, field.index)
  }
}

function carriers(esp: Esp): readonly Esp[] {
  return esp.runsOn.flatMap((id) => espById(id) ?? [])
}

/** A signature alone stands only where the message came from the ESP, its carrier, or somebody who passed it on: else it may be a replay. */
function stands(
  suspect: Suspect,
  all: ReadonlyMap<string, Suspect>,
  input: RouteInput,
  owner: number | null,
  notes: TraceNote[],
): boolean {
  if (suspect.kinds.size > 1 || !suspect.kinds.has('signature')) return true
  const byCarrier = suspect.esp.runsOn.some((id) => all.get(id)?.kinds.has('address') === true)
  const ownAddress = isOwnAddress(suspect.esp, input.handover?.received.ip ?? null, owner)
  if (byCarrier || ownAddress || input.passedOn) return true
  const fields = suspect.evidence.map((evidence) => evidence.field)
  const detail = `signed by ${suspect.evidence[0]?.value ?? suspect.esp.name}, handed over by another host: possibly a replay`
  notes.push({ code: 'signed-elsewhere', detail, fields })
  return false
}

/** The ESP to name: the one whose customer wrote, not the network it rides on; then the one with more kinds of fact. */
function choose(standing: readonly Suspect[]): Suspect | null {
  const weight = (suspect: Suspect): number => suspect.kinds.size * 2 + (suspect.kinds.has('address') ? 1 : 0)
  const ridden = new Set(standing.flatMap((suspect) => suspect.esp.runsOn))
  const upper = standing.filter((suspect) => !ridden.has(suspect.esp.id))
  return [...(upper.length > 0 ? upper : standing)].sort((a, b) => weight(b) - weight(a))[0] ?? null
}

function claimedEsp(input: RouteInput, notes: TraceNote[]): EspFinding | null {
  const claim = headerClaims(input)
  if (claim === null) return null
  const fields = claim.evidence.map((evidence) => evidence.field)
  const detail = `header fields of ${claim.esp.name} are present, but nothing the receiver stamped says the message came from it`
  notes.push({ code: 'esp-claimed', detail, fields })
  return {
    id: claim.esp.id,
    name: claim.esp.name,
    grade: 'claimed',
    customer: null,
    evidence: claim.evidence,
  }
}

function carrierOf(handover: ReceivedField, owner: number | null): Carrier | null {
  const { rdns, helo, from } = handover.received
  const named = rdns === null ? undefined : carriersByHost(rdns)[0]
  if (named !== undefined) return named
  const name = rdns ?? helo ?? from
  if (owner === null || name === null) return null
  return carriersByAsn(owner).find((one) => one.hosts.some((pattern) => pattern.test(name))) ?? null
}

/** A network that many share identifies nobody: an ESP's, a carrier's. */
function sharedNetwork(owner: number | null, carrier: Carrier | null, standing: readonly Suspect[]): boolean {
  if (carrier !== null || standing.length > 0) return true
  return (
    owner !== null &&
    (espsByAsn(owner).length > 0 || espsBySharedAsn(owner).length > 0 || carriersByAsn(owner).length > 0)
  )
}

function short(
  one: { readonly id: string; readonly name: string } | null,
): { id: string; name: string } | null {
  return one === null ? null : { id: one.id, name: one.name }
}

const gradeOrder: Record<Grade, number> = { proved: 0, likely: 1, claimed: 2 }

/** The lesser of two grades. */
export function lower(a: Grade, b: Grade): Grade {
  return gradeOrder[a] >= gradeOrder[b] ? a : b
}
