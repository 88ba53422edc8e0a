import type { Recipient } from '../trace/recipient.ts'
import type { Author } from '../trace/sighting.ts'
import type { Confidence } from './verdict.ts'

const steps: readonly Confidence[] = ['low', 'medium', 'high']

/** One step less sure for each lowering, never below low. */
export function lowered(from: Confidence, times: number): Confidence {
  return steps[Math.max(0, steps.indexOf(from) - times)] ?? 'low'
}

/** The lesser of two. */
export function atMost(confidence: Confidence, ceiling: Confidence): Confidence {
  return steps.indexOf(confidence) < steps.indexOf(ceiling) ? confidence : ceiling
}

/** The most sure of several; low when there are none. */
export function highest(all: readonly Confidence[]): Confidence {
  return all.reduce((best, one) => (steps.indexOf(one) > steps.indexOf(best) ? one : best), 'low')
}

/** How sure a verdict other than a leak is: high if author and recipient are proved, low if either is only claimed. */
export function plainConfidence(recipient: Recipient, author: Author | null): Confidence {
  if (recipient.grade === 'proved' && author?.grade === 'proved') return 'high'
  const authorClaimed = author === null || author.grade === 'claimed'
  return recipient.grade === 'claimed' || authorClaimed ? 'low' : 'medium'
}
