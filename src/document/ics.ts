import ical, { ICalAlarmType } from 'ical-generator'
import type { Language } from '../report/say.ts'

/** A day that a calendar is to remind of. */
export interface CalendarDay {
  /** The same whenever the day is written anew, so that a calendar moves it instead of doubling it. */
  readonly uid: string
  /** ISO day. */
  readonly on: string
  readonly summary: string
  readonly description: string
}

/** How long before the day an alarm rings: three days before at nine in the morning, in seconds. */
const alarmBefore = (3 * 24 - 9) * 3600

/**
 * A calendar of all-day events with an alarm each (RFC 5545), its lines folded.
 *
 * @param stamp when it was written
 * @param language of what stands in it
 */
export function calendarFile(days: readonly CalendarDay[], stamp: Date, language: Language = 'en'): string {
  const calendar = ical({
    prodId: { company: 'leaktrace', product: 'cases', language: language.toUpperCase() },
    name: 'leaktrace',
  })
  for (const { uid, on, summary, description } of days) {
    const event = calendar.createEvent({
      id: uid,
      // Midnight UTC: written as a date, without a time zone that could move it.
      start: new Date(`${on}T00:00:00Z`),
      allDay: true,
      stamp,
      // Minutes since 1970: what is written later is the newer version of an event (RFC 5545 §3.8.7.4), within 31 bits.
      sequence: Math.floor(stamp.getTime() / 60_000),
      summary,
      description,
    })
    event.createAlarm({ type: ICalAlarmType.display, trigger: alarmBefore, description: summary })
  }
  return `${calendar.toString()}\r\n`
}
