import { highest } from '../verdict/confidence.ts'
import type { Confidence } from '../verdict/verdict.ts'
import type { IncidentMessage } from './incident.ts'

/** One who writes to an alias without being whom it was given to. */
export interface IncidentIntruder {
  readonly key: string
  /** Authenticated domain or address; null where nothing was authenticated. */
  readonly domain: string | null
  /** What `From:` says most often without anything confirming it. */
  readonly claims: string | null
  /** How many other names its messages claim. */
  readonly otherClaims: number
  readonly kind: 'leak' | 'impersonation'
  readonly confidence: Confidence
  readonly messages: number
  readonly firstSeen: string | null
  readonly lastSeen: string | null
  /** ESPs that carried its mail, at proved or likely. */
  readonly esps: readonly string[]
  /** Customers of those ESPs, as `esp:customer`. */
  readonly customers: readonly string[]
  readonly authenticated: boolean
}

/** Groups an incident's messages (in order of time) by intruder. */
export function gatherIntruders(messages: readonly IncidentMessage[]): IncidentIntruder[] {
  const groups = new Map<string, IncidentMessage[]>()
  for (const message of messages) {
    const key = `${message.verdict.kind} ${message.verdict.intruder?.key ?? 'unknown:'}`
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [message])
    else group.push(message)
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group
    const intruder = first?.verdict.intruder
    if (first === undefined || intruder == null) return []
    const esps = group.flatMap(({ sighting: { esp } }) =>
      esp !== null && esp.grade !== 'claimed' ? [esp] : [],
    )
    const claims = byFrequency(group.flatMap(({ verdict }) => verdict.intruder?.claims ?? []))
    return [
      {
        key: intruder.key,
        domain: intruder.domain,
        claims: claims[0] ?? null,
        otherClaims: Math.max(claims.length - 1, 0),
        kind: first.verdict.kind === 'impersonation' ? ('impersonation' as const) : ('leak' as const),
        confidence: highest(group.map((message) => message.verdict.confidence ?? 'low')),
        messages: group.length,
        firstSeen: first.sighting.receivedAt,
        lastSeen: group.at(-1)?.sighting.receivedAt ?? null,
        esps: [...new Set(esps.map((esp) => esp.id))],
        customers: [
          ...new Set(esps.flatMap((esp) => (esp.customer === null ? [] : [`${esp.id}:${esp.customer}`]))),
        ],
        authenticated: intruder.authenticated,
      },
    ]
  })
}

/** The different values, the most frequent first. */
function byFrequency(values: readonly string[]): string[] {
  const times = new Map<string, number>()
  for (const value of values) times.set(value, (times.get(value) ?? 0) + 1)
  return [...times].sort((a, b) => b[1] - a[1]).map(([value]) => value)
}
