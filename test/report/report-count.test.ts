import assert from 'node:assert/strict'
import { test } from 'node:test'
import { adviceFor } from '../../src/report/advice.ts'
import { reportPage } from '../../src/report/html/page.ts'
import { plainPaint } from '../../src/report/paint.ts'
import { countReport, sureWords } from '../../src/report/report-count.ts'
import { flowsOf, NO_ESP } from '../../src/report/report-flow.ts'
import { reportText } from '../../src/report/report-text.ts'
import { reportYears } from '../../src/report/report-years.ts'
import { reportFacts } from '../../src/scan/report-facts.ts'
import { caseOf, now, registryOf, scanPaths } from '../cases/case.ts'

const demo = caseOf('demo')

async function demoFacts(t: Parameters<typeof registryOf>[0]): Promise<ReturnType<typeof reportFacts>> {
  const store = registryOf(t, demo.registry)
  await scanPaths(store, demo, [demo.mail])
  return reportFacts(store, demo.config, now())
}

test('the demo is counted as it is told', async (t) => {
  const facts = await demoFacts(t)
  const { medianDays, ...counts } = countReport(facts)
  assert.deepEqual(counts, {
    ...{ aliases: 8, services: 8, open: 3, used: 3, settled: 0 },
    ...{ byConfidence: { high: 1, medium: 0, low: 2 }, intruders: 3, checked: 2, strangers: 3 },
  })
  assert.equal(medianDays, 680)
  assert.equal(sureWords(counts.byConfidence), ': 1 of high, 2 of low confidence')
})

test('flows go from whom it was given to, to who uses it, through whom', async (t) => {
  assert.deepEqual(
    flowsOf(await demoFacts(t)).map(({ givenTo, usedBy, through, isChecked }) => [
      givenTo,
      usedBy,
      through,
      isChecked,
    ]),
    [
      ['Cloudwatt', 'pushemploi.example', 'Mailjet', true],
      ['Banque Lumière', 'claims to be banque-lumiere.example', NO_ESP, false],
      ['Rail Express', 'voyages-malins.example', 'SendGrid', true],
    ],
  )
})

test('evidence of an incident holds what was proved of its message', async (t) => {
  const facts = await demoFacts(t)
  const [message] =
    facts.incidents.find(({ incident }) => incident.services[0] === 'Cloudwatt')?.evidence ?? []
  assert.equal(message?.subject, '3 millions de chômeurs en France, et vous ?')
  assert.deepEqual(
    [message?.recipient?.grade, message?.author?.grade, message?.esp?.grade],
    ['proved', 'proved', 'proved'],
  )
  assert.match(message?.sha256 ?? '', /^[0-9a-f]{64}$/)
})

test('years in which nothing began are left out', async (t) => {
  const years = reportYears(await demoFacts(t))
  assert.deepEqual(
    years.map(({ year }) => year),
    [2013, 2014, 2015, 2016, 2020],
  )
  assert.deepEqual(years.at(2), { year: 2015, given: 0, used: 2 })
})

test('the text fits on a screen of 80 columns and 24 lines', async (t) => {
  const lines = reportText(await demoFacts(t), 80, plainPaint).split('\n')
  assert.ok(lines.length <= 24, String(lines.length))
  for (const line of lines) assert.ok([...line].length <= 80, line)
})

test('years for which there is no room are summed up, and the same day is told as one', async (t) => {
  const facts = await demoFacts(t)
  assert.match(reportText(facts, 80, plainPaint), /\nbefore +2 +0\n2014 +5 /)
  const incidents = facts.incidents.map((one) => ({ ...one, incident: { ...one.incident, daysToFirst: 0 } }))
  const day = '2024-06-10T09:00:00Z'
  const text = reportText(
    { ...facts, incidents, mail: { ...facts.mail, first: day, last: day } },
    80,
    plainPaint,
  )
  assert.match(text, /^Report of .*: 37 messages read, 10 Jun 2024$/m)
  assert.match(text, /half of them began on the day the address was given out/)
})

test('a registry whose incidents are all dismissed or closed is not called clean', async (t) => {
  const facts = await demoFacts(t)
  const incidents = facts.incidents.map((one) => ({
    ...one,
    incident: { ...one.incident, state: 'closed' as const },
  }))
  const settled = { ...facts, incidents }
  const text = reportText(settled, 80, plainPaint)
  assert.match(text, / 0 {2}used by somebody they were not given to, beside what is dismissed or closed\n/)
  const page = reportPage(settled, () => '')
  assert.match(page, /<title>leaktrace: no incident is open<\/title>/)
  assert.match(page, /No incident is open; those that were found are dismissed or closed\./)
  assert.match(page, /counted too; its lines are paler/)
  assert.doesNotMatch(page, /No address is used/)
})

test('who is known by an ESP’s number alone has no name that was checked', async (t) => {
  const facts = await demoFacts(t)
  const incidents = facts.incidents.map((one) => ({
    ...one,
    incident: {
      ...one.incident,
      intruders: one.incident.intruders.map((each) => ({ ...each, domain: null, claims: 'x.example' })),
    },
  }))
  assert.equal(countReport({ ...facts, incidents }).checked, 0)
  assert.ok(flowsOf({ incidents }).every(({ isChecked }) => !isChecked))
})

test('nobody writes to whom only wears a name, and a notice alone asks the service', async (t) => {
  const facts = await demoFacts(t)
  const worn = facts.incidents.find(({ incident }) => incident.opening === 'impersonation')?.incident
  assert.ok(worn !== undefined)
  const advice = adviceFor(worn)
  assert.equal(advice?.warning.length, 3)
  assert.ok(advice.steps.some(({ command }) => command.endsWith('--to service')))
  assert.ok(!advice.steps.some(({ command }) => /--to (?:esp|author)/.test(command)))
  assert.equal(adviceFor({ ...worn, state: 'closed' }), null)
})

test('with several services, carriers or strangers a letter names which', async (t) => {
  const facts = await demoFacts(t)
  const known = facts.incidents.find(({ incident }) => incident.services[0] === 'Cloudwatt')?.incident
  const [first] = known?.intruders ?? []
  assert.ok(known !== undefined && first !== undefined)
  const second = { ...first, key: 'domain:b.example', domain: 'b.example', esps: ['brevo'] }
  const steps = adviceFor({ ...known, services: ['A', 'B & C'], intruders: [first, second] })?.steps ?? []
  const letters = steps.flatMap(({ command }) =>
    command.includes('complain') ? [command.split(' --to ')[1]] : [],
  )
  assert.deepEqual(letters, [
    'service --service A',
    "service --service 'B & C'",
    'esp --esp mailjet',
    'esp --esp brevo',
    'author --intruder pushemploi.example',
  ])
})

test('of two strangers whom one ESP carried, and beside one who wears a name, a letter names whom it is about', async (t) => {
  const facts = await demoFacts(t)
  const known = facts.incidents.find(({ incident }) => incident.services[0] === 'Cloudwatt')?.incident
  const [first] = known?.intruders ?? []
  assert.ok(known !== undefined && first !== undefined)
  const lettersTo = (...intruders: (typeof first)[]) =>
    (adviceFor({ ...known, intruders })?.steps ?? [])
      .flatMap(({ command }) => command.split(' --to ').slice(1))
      .filter((letter) => letter !== 'service')
  const second = { ...first, key: 'domain:b.example', domain: 'b.example' }
  const worn = { ...second, kind: 'impersonation' as const, esps: [] }
  const named = ['esp --intruder pushemploi.example', 'author --intruder pushemploi.example']
  assert.deepEqual(lettersTo(first, second), named)
  assert.deepEqual(lettersTo(first, worn), ['esp', named[1]])
})
