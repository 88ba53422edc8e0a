import type { ComplaintFacts, FactMessage } from './facts.ts'

/** What an ESP is told: one message as a sample, and how many there were. */
export interface EspPlan {
  /** The latest, whose logs are surest to be there still. */
  readonly sample: FactMessage
  readonly esp: NonNullable<ComplaintFacts['esp']>
  readonly count: number
  readonly firstSeen: string | null
  /** Whether the route is proved; else the letter says "appears". */
  readonly proved: boolean
  /** The message wears a name that its author has no right to, or that was checked and failed. */
  readonly impersonation: boolean
  /** The alias, or what stands for it. */
  readonly recipient: string
  readonly redacted: boolean
  /** The message itself goes along. */
  readonly attached: boolean
  /** What goes along is a copy with addresses hidden. */
  readonly copied: boolean
}

/** Picks the sample; null where no message was carried by the ESP. */
export function planEsp(facts: ComplaintFacts, aliasToken: string | null): EspPlan | null {
  const { esp, alias } = facts
  if (esp === null) return null
  const carried = facts.messages.filter((message) => message.esp?.id === esp.id)
  const sample = carried.findLast(({ original }) => original !== null) ?? carried.at(-1)
  if (sample === undefined) return null
  return {
    sample,
    esp,
    count: carried.length,
    firstSeen: carried[0]?.receivedAt ?? null,
    proved: esp.grade === 'proved' && sample.esp?.grade === 'proved',
    impersonation: sample.kind === 'impersonation',
    recipient: aliasToken ?? alias.address,
    redacted: aliasToken !== null,
    attached: sample.original !== null,
    copied: aliasToken !== null || sample.original?.copyOf != null,
  }
}
