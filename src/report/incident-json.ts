import type { Incident } from '../incident/incident.ts'
import { explainReason } from '../verdict/reason.ts'
import { breachJson, noticeJson } from './announced-json.ts'
import type { IncidentPart, IncidentsOutput } from './schema/incident.ts'

/** `leaktrace.incidents/1`. */
export function incidentsJson(incidents: readonly Incident[]): IncidentsOutput {
  return { schema: 'leaktrace.incidents/1', incidents: incidents.map(incidentJson) }
}

/** One incident as `leak list` and `scan` show it. */
export function incidentJson(incident: Incident): IncidentPart {
  return {
    alias: incident.alias,
    services: incident.services,
    state: incident.state,
    opening: incident.opening,
    campaigns: incident.campaigns,
    reasons: incident.reasons.map((one) => ({
      code: one.code,
      detail: 'detail' in one ? one.detail : explainReason(one),
    })),
    confidence: incident.confidence,
    givenOn: incident.givenOn,
    firstSeen: incident.firstSeen,
    lastSeen: incident.lastSeen,
    daysToFirst: incident.daysToFirst,
    messages: incident.messages,
    intruders: incident.intruders.map((intruder) => ({
      domain: intruder.domain,
      claims: intruder.claims,
      otherClaims: intruder.otherClaims,
      key: intruder.key,
      kind: intruder.kind,
      confidence: intruder.confidence,
      messages: intruder.messages,
      firstSeen: intruder.firstSeen,
      lastSeen: intruder.lastSeen,
      esps: intruder.esps,
      customers: intruder.customers,
      authenticated: intruder.authenticated,
    })),
    causes: incident.causes.map(({ cause, score, for: supports, against }) => ({
      cause,
      score,
      for: supports,
      against,
    })),
    breaches: incident.breaches.map(breachJson),
    notices: incident.notices.map(noticeJson),
  }
}
