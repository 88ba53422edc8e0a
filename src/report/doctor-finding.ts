/** How a thing stands: in order; worth doing something about; broken. */
export type Health = 'ok' | 'advice' | 'problem'

/** What a check was about, in the order in which findings are shown. */
export const areas = ['machine', 'files', 'configuration', 'registry', 'accounts', 'upkeep'] as const
export type Area = (typeof areas)[number]

/** What one check found. */
export interface Finding {
  readonly area: Area
  /** Names the check, for programs. */
  readonly check: string
  readonly health: Health
  readonly message: string
  /** What to do; null where nothing is to be done. */
  readonly next: string | null
}

/** A finding where all is well. */
export function fine(area: Area, check: string, message: string): Finding {
  return { area, check, health: 'ok', message, next: null }
}

/** A finding where something can be bettered. */
export function advice(area: Area, check: string, message: string, next: string): Finding {
  return { area, check, health: 'advice', message, next }
}

/** A finding where something is broken. */
export function problem(area: Area, check: string, message: string, next: string): Finding {
  return { area, check, health: 'problem', message, next }
}

/** The worst of several. */
export function worst(findings: readonly Finding[]): Health {
  const has = (health: Health): boolean => findings.some((one) => one.health === health)
  return has('problem') ? 'problem' : has('advice') ? 'advice' : 'ok'
}
