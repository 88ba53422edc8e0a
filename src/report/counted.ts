import type { Say } from './say.ts'

/** `1 message`, `2,000 messages`. */
export function messageCount(number: number, say: Say): string {
  return number === 1 ? say`1 message` : say`${say.number(number)} messages`
}

/** `1 message`, `2000 messages`: the number as it stands in tables. */
export function plainMessageCount(number: number, say: Say): string {
  return number === 1 ? say`1 message` : say`${number} messages`
}
