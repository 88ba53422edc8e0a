import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { test } from 'node:test'
import ICAL from 'ical.js'
import { calendarFile } from '../../src/document/ics.ts'

const stamp = new Date('2026-11-21T12:00:00Z')
const days = [
  {
    uid: 'lt-k7q2xd-answer@leaktrace',
    on: '2027-01-06',
    summary:
      'Société générale des, réponses; et « questions » \\ de toutes sortes, longue à plier: answer due (LT-K7Q2XD)',
    description: 'leaktrace case show 3',
  },
  {
    uid: 'lt-000000-nudge@leaktrace',
    on: '2027-03-29',
    summary: 'Mailjet',
    description: 'leaktrace case show 4',
  },
]

function eventsOf(text: string): InstanceType<typeof ICAL.Event>[] {
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown as string)
  return calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event))
}

test('another reader finds the days, names and texts', () => {
  const events = eventsOf(calendarFile(days, stamp))
  assert.deepEqual(
    events.map((event) => [
      event.uid,
      event.startDate.isDate,
      event.startDate.toString(),
      event.summary,
      event.description,
    ]),
    days.map(({ uid, on, summary, description }) => [uid, true, on, summary, description]),
  )
})

test('each day rings three days before at nine', () => {
  for (const { component } of eventsOf(calendarFile(days, stamp))) {
    const [alarm] = component.getAllSubcomponents('valarm')
    assert.equal(alarm?.getFirstPropertyValue('action'), 'DISPLAY')
    assert.equal(String(alarm?.getFirstPropertyValue('trigger')), '-P2DT15H')
  }
})

test('lines end with CRLF and are no longer than 75 octets', () => {
  const text = calendarFile(days, stamp)
  assert.ok(text.endsWith('END:VCALENDAR\r\n'))
  for (const line of text.split('\r\n')) {
    assert.ok(Buffer.byteLength(line) <= 75, line)
    assert.ok(!line.includes('\n'))
  }
})

test('written again it is the same event in a newer version', () => {
  const [before] = eventsOf(calendarFile(days, stamp))
  const [after] = eventsOf(
    calendarFile([{ ...days[0]!, on: '2027-03-08' }], new Date('2026-12-01T08:00:00Z')),
  )
  assert.equal(after?.uid, before?.uid)
  assert.ok(Number(after?.sequence) > Number(before?.sequence))
  assert.ok(Number(after?.sequence) < 2 ** 31)
})

test('nothing due is a calendar, too', () => {
  assert.deepEqual(eventsOf(calendarFile([], stamp)), [])
})

for (const zone of ['America/Los_Angeles', 'Pacific/Auckland']) {
  test(`the day does not move where the clock is that of ${zone}`, () => {
    const file = JSON.stringify(join(import.meta.dirname, '../../src/document/ics.ts'))
    const script = `const { calendarFile } = await import(${file}); console.log(calendarFile([{ uid: 'a', on: '2027-01-06', summary: 's', description: 'd' }], new Date(0)))`
    const { stdout } = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
      env: { ...process.env, TZ: zone },
      encoding: 'utf8',
    })
    assert.match(stdout, /^DTSTART;VALUE=DATE:20270106\r?$/m)
  })
}
