import { isUnder } from '../mail/domain.ts'
import { amazon2018 } from './breach/amazon-2018.ts'
import type { Breach } from './breach/breach.ts'
import { franceTravail2024 } from './breach/france-travail-2024.ts'
import { iMilo2024 } from './breach/i-milo-2024.ts'
import { poleEmploi2021 } from './breach/pole-emploi-2021.ts'
import { poleEmploi2023 } from './breach/pole-emploi-2023.ts'
import { socialarks2021 } from './breach/socialarks-2021.ts'

/** The built-in breach catalogue: what the founding cases rest on, oldest first. */
export const breaches: readonly Breach[] = [
  amazon2018,
  socialarks2021,
  poleEmploi2021,
  poleEmploi2023,
  franceTravail2024,
  iMilo2024,
]

/**
 * Breaches that may explain how an address got out: of a service under one of these domains, and not over before the
 * address was given.
 *
 * @param domains A-labels, those of the service or of a host below it
 * @param from first day (ISO) on which the service had the address; null: unknown, then no breach is too old
 */
export function breachesFor(
  domains: readonly string[],
  from: string | null,
  catalogue: readonly Breach[] = breaches,
): Breach[] {
  return catalogue.filter(
    (breach) => domains.some((domain) => concerns(breach, domain)) && couldHold(breach, from),
  )
}

function concerns({ domains, domainPattern }: Breach, domain: string): boolean {
  return domains.some((one) => isUnder(domain, one)) || domainPattern?.test(domain) === true
}

/** Whether an address given on that day can have been among the data. A breach without any day is not held against it. */
function couldHold({ to, newestData, announcedOn }: Breach, from: string | null): boolean {
  if (from === null) return true
  const last = newestData ?? to ?? announcedOn
  return last === null || from.slice(0, 10) <= last
}
