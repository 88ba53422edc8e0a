import { setTimeout as sleepFor } from 'node:timers/promises'

/** Time, as a watch sees it. */
export interface Clock {
  /** Milliseconds by the clock on the wall: they go on while the machine sleeps. */
  now(): number
  /** Waits so many milliseconds of the machine's waking time. Rejects when the signal ends it. */
  sleep(milliseconds: number, signal: AbortSignal): Promise<void>
}

/** The machine’s own clock. */
export const systemClock: Clock = {
  now: Date.now,
  sleep: (milliseconds, signal) => sleepFor(milliseconds, undefined, { signal }),
}

const TICK = 20_000
/** A wait may come out this much longer without anything having happened: the machine was busy. */
const LEEWAY = 30_000

/**
 * Tells when the machine has slept: timers stand still meanwhile and the clock on the wall does not. Connections that were
 * open before are most likely dead, and nothing else would say so for minutes.
 */
export async function tellWakeUps(clock: Clock, woke: () => void, signal: AbortSignal): Promise<never> {
  for (;;) {
    const before = clock.now()
    await clock.sleep(TICK, signal)
    if (clock.now() - before > TICK + LEEWAY) woke()
  }
}
