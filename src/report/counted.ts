import type { Say } from './say.ts'

/** `1 message`, `2,000 messages`. */
export function messageCount(number: number, say: Say): string {
  return number === 1 ? say`1 message` : say`${number} messages`
}
