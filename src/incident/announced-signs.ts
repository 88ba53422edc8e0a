import type { Breach } from '../directory/breach/breach.ts'
import type { Announced } from './announced.ts'
import type { Sign } from './cause.ts'

/**
 * What the service's own notices and the breach catalogue say about the causes, in roles only.
 *
 * @param firstSeen first mail of a stranger; null: none came yet
 */
export function announcedSigns({ notices, breaches }: Announced, firstSeen: string | null): Sign[] {
  const error = notices.some((notice) => notice.manner === 'error')
  const attacks = notices.filter((notice) => notice.manner === 'attack')
  const inTime = attacks.some(({ receivedAt }) => firstSeen === null || (receivedAt ?? '') <= firstSeen)
  return [
    { cause: 'error', holds: error, weight: 5, words: 'the service announced that it was a mistake' },
    {
      cause: 'error',
      holds: attacks.length > 0,
      weight: -2,
      words: 'the service announced an attack, not a mistake',
    },
    {
      cause: 'intrusion',
      holds: inTime,
      weight: 4,
      words: `the service announced an attack${firstSeen === null ? '' : ' before the first mail came'}`,
    },
    {
      cause: 'intrusion',
      holds: attacks.length > 0 && !inTime,
      weight: 2,
      words: 'the service announced an attack after the first mail had come',
    },
    {
      cause: 'intrusion',
      holds: error && attacks.length === 0,
      weight: -2,
      words: 'the service announced a mistake, not an attack',
    },
    {
      cause: 'processor',
      holds: notices.some((notice) => notice.atProcessor),
      weight: 3,
      words: 'the service announced that it happened at a company that works for it',
    },
    ...breaches.filter((breach) => isInTime(breach, firstSeen)).flatMap(breachSigns),
  ]
}

/** What began after the first mail of a stranger cannot explain it. Where the beginning is unknown, the latest day counts. */
export function isInTime({ from, newestData, to, announcedOn }: Breach, firstSeen: string | null): boolean {
  const began = from ?? newestData ?? to ?? announcedOn
  return firstSeen === null || began === null || began <= firstSeen.slice(0, 10)
}

function breachSigns(breach: Breach): Sign[] {
  const day = breach.announcedOn ?? breach.to
  const when = day === null ? '' : breach.announcedOn === null ? ` of about ${day}` : ` made public on ${day}`
  // An address that is stated to have been spared is hardly explained by the breach.
  const spared = breach.notAmong.includes('email')
  const sign = (cause: Sign['cause'], words: string): Sign[] => [
    { cause, holds: true, weight: 2, words: `the breach catalogue holds ${words}${when}` },
    {
      cause,
      holds: spared,
      weight: -2,
      words: `e-mail addresses were stated not to be among the data of the breach${when}`,
    },
  ]
  if (breach.processor !== null) return sign('processor', 'a breach at a company working for the service,')
  switch (breach.manner) {
    case 'error':
      return sign('error', 'a disclosure by mistake')
    case 'attack':
      return sign('intrusion', 'an attack')
    case 'scraping':
      return sign('scraping', 'a collection of what stood on profiles,')
    case null:
      return []
  }
}
