import type { Breach } from '../directory/breach/breach.ts'
import type { IncidentNotice } from '../incident/announced.ts'
import { unsaidItems } from '../incident/notice.ts'
import { noticeItems } from '../incident/notice-items.ts'
import type { BreachPart } from './schema/breach.ts'
import type { NoticePart } from './schema/incident.ts'

/** A notice as `leak list --json` shows it: for each item the sentence that says it, or null. */
export function noticeJson(notice: IncidentNotice): NoticePart {
  return {
    service: notice.service,
    by: notice.by,
    grade: notice.grade,
    confidence: notice.confidence,
    receivedAt: notice.receivedAt,
    subject: notice.subject,
    language: notice.language,
    manner: notice.manner,
    atProcessor: notice.atProcessor,
    announcement: notice.announcement,
    items: noticeItems.map((item) => ({ item, sentence: notice.said[item] })),
    doesNotSay: unsaidItems(notice),
  }
}

/** An entry of the breach catalogue as `leak list --json` shows it. */
export function breachJson(breach: Breach): BreachPart {
  return {
    id: breach.id,
    organisations: breach.organisations,
    domains: breach.domains,
    manner: breach.manner,
    processor: breach.processor,
    from: breach.from,
    to: breach.to,
    newestData: breach.newestData,
    announcedOn: breach.announcedOn,
    kinds: breach.kinds,
    otherKinds: breach.otherKinds ?? [],
    notAmong: breach.notAmong,
    persons: breach.persons,
    sources: breach.sources,
    note: breach.note,
  }
}
