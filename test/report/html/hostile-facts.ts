import type { IncidentNotice } from '../../../src/incident/announced.ts'
import type { Incident } from '../../../src/incident/incident.ts'
import type { ReportFacts } from '../../../src/report/report-facts.ts'
import { reason } from '../../../src/verdict/reason.ts'

/** A report in which every text that a stranger, a server or a file can choose is this one. */
export function hostileFacts(texts: readonly string[]): ReportFacts {
  return {
    madeAt: '2026-11-21T12:00:00.000Z',
    mail: {
      messages: 10,
      first: '2015-01-01T00:00:00Z',
      last: '2026-01-01T00:00:00Z',
      scannedAt: '2026-11-21T11:00:00.000Z',
    },
    undetermined: 1,
    aliases: texts.map((text) => ({
      address: `${text}@me.example`,
      services: [text],
      givenOn: '2015-01-01',
      isRetired: true,
      expected: 1,
      strangers: 1,
    })),
    incidents: texts.flatMap((text) =>
      (['leak', 'impersonation'] as const).map((kind) => ({
        incident: hostileIncident(text, kind),
        evidence: [
          {
            receivedAt: '2016-03-02T09:11:05Z',
            subject: text,
            kind,
            recipient: { grade: 'claimed' as const, field: text, index: 0 },
            author: { address: `${text}@x.example`, name: text, grade: 'claimed' as const },
            checks: [text],
            checkedBy: text,
            esp: {
              id: text,
              name: text,
              grade: 'claimed' as const,
              customer: text,
              evidence: [{ kind: 'claim' as const, value: text, field: 1 }],
            },
            reasons: [text],
            sha256: text,
          },
        ],
        cases: [{ number: 1, reference: text, name: text, openedOn: '2026-01-01' }],
      })),
    ),
  }
}

function hostileIncident(text: string, kind: 'leak' | 'impersonation'): Incident {
  const intruder = (domain: string | null, key: string): Incident['intruders'][number] => ({
    ...{ key, domain, claims: text, otherClaims: 2, kind, confidence: 'low', messages: 1 },
    ...{
      firstSeen: '2016-03-02T09:11:05Z',
      lastSeen: '2016-03-03T09:11:05Z',
      authenticated: domain !== null,
    },
    ...{ esps: [text], customers: [`${text}:${text}`] },
  })
  return {
    alias: `${text}@me.example` as Incident['alias'],
    services: [text, `${text} 2`],
    state: 'open',
    opening: kind,
    reasons: [
      { code: 'dismissed', detail: text },
      reason('foreign-author', { domain: text, services: text }, []),
    ],
    campaigns: [
      {
        key: `network:${text}`,
        neverGiven: 1,
        aliases: [],
        services: [text],
        first: '2016-03-02T09:11:05Z',
        last: '2016-03-02T09:11:05Z',
      },
    ],
    confidence: 'low',
    givenOn: '2015-01-01',
    firstSeen: '2016-03-02T09:11:05Z',
    lastSeen: '2016-03-03T09:11:05Z',
    daysToFirst: 400,
    messages: 5,
    intruders: [
      intruder(text, `domain:${text}`),
      intruder(null, `esp:${text}/${text}`),
      intruder(null, `network:${text}`),
    ],
    causes: [{ cause: 'insider', score: 1, for: [text], against: [text] }],
    breaches: [
      {
        id: text,
        organisations: [text],
        domains: [text],
        domainPattern: null,
        manner: null,
        processor: text,
        from: null,
        to: null,
        newestData: null,
        announcedOn: null,
        kinds: [],
        otherKinds: [text],
        notAmong: [],
        persons: 1,
        sources: [
          { title: text, url: text, readOn: '2026-01-01' },
          { title: text, url: `https://evil.example/${text}`, readOn: text },
        ],
        note: text,
      },
    ],
    notices: [hostileNotice(text)],
  }
}

function hostileNotice(text: string): IncidentNotice {
  return {
    ...{
      id: 1,
      service: text,
      by: text,
      grade: 'claimed',
      confidence: 'low',
      receivedAt: '2016-03-02T09:11:05Z',
    },
    ...{ subject: text, language: 'en', manner: null, atProcessor: false, announcement: text },
    said: { nature: text, contact: text, consequences: text, measures: text, advice: null },
  }
}
