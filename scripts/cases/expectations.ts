import type { Expectation } from './sample.ts'

/** The service's own mail, authenticated, stamped on delivery. */
export function expected(
  recipient: string,
  service: string,
  changes: Partial<Expectation> = {},
): Expectation {
  return {
    recipient,
    verdict: 'expected',
    confidence: 'high',
    service,
    esp: null,
    espGrade: null,
    customer: null,
    authorGrade: 'proved',
    ...changes,
  }
}

/** Mail that says nothing about a service: personal, unregistered, bounces. */
export function unjudged(
  recipient: string,
  verdict: string,
  changes: Partial<Expectation> = {},
): Expectation {
  return expected(recipient, '', { verdict, confidence: null, service: null, ...changes })
}
