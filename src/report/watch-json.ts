import { noticeJson } from './announced-json.ts'
import type { LeakOutput } from './schema/leak.ts'
import { verdictJson } from './trace-json.ts'
import type { WatchedLeak } from './watch-leak.ts'

/** `leaktrace.leak/1`. */
export function watchedLeakJson(leak: WatchedLeak): LeakOutput {
  const { incident, sighting, place } = leak
  const { author, esp } = sighting
  const intruder = leak.event === 'notice' ? null : leak.verdict.intruder
  return {
    schema: 'leaktrace.leak/1',
    event: leak.event,
    account: leak.account,
    alias: incident.alias,
    services: incident.services,
    givenOn: incident.givenOn,
    intruder:
      intruder === null
        ? null
        : {
            domain: intruder.domain,
            claims: intruder.claims,
            key: intruder.key,
            authenticated: intruder.authenticated,
            isNew: leak.event !== 'notice' && leak.isFirst,
          },
    message: {
      messageId: sighting.messageId,
      date: sighting.date,
      receivedAt: sighting.receivedAt,
      subject: sighting.subject,
      folder: place?.folder ?? null,
      uid: place?.uid ?? null,
      author:
        author === null
          ? null
          : { address: author.address, name: author.name, domain: author.domain, grade: author.grade },
      returnPath: sighting.returnPath,
      esp: esp === null ? null : { id: esp.id, name: esp.name, grade: esp.grade, customer: esp.customer },
    },
    verdict: leak.event === 'notice' ? null : verdictJson(leak.verdict),
    notice: leak.event === 'notice' ? noticeJson(leak.notice) : null,
    incident: {
      opening: incident.opening,
      confidence: incident.confidence,
      firstSeen: incident.firstSeen,
      messages: incident.messages,
    },
  }
}
