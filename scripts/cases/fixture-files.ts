import { amazonCase } from './amazon.ts'
import { cloudwattCase } from './cloudwatt.ts'
import { demoInbox, demoIncidents, demoSent } from './demo.ts'
import { iMiloCase } from './i-milo.ts'
import { poleEmploiCase } from './pole-emploi.ts'
import type { Case, Sample } from './sample.ts'
import { socialarksCase } from './socialarks.ts'
import { idOf } from './text.ts'
import { writeMessage } from './write-message.ts'

const cases: readonly Case[] = [cloudwattCase, amazonCase, poleEmploiCase, iMiloCase, socialarksCase]

/** Path below `fixtures/` and contents of every generated file. */
export function fixtureFiles(): ReadonlyMap<string, string> {
  const files = new Map<string, string>()
  for (const one of cases) writeCase(files, one)
  writeDemo(files)
  return files
}

function writeCase(files: Map<string, string>, one: Case): void {
  const folder = `cases/${one.name}`
  for (const sample of one.samples) {
    files.set(`${folder}/messages/${sample.name}.eml`, writeMessage(sample, one.receiver))
  }
  for (const sample of one.whatIf) {
    files.set(`${folder}/what-if/${sample.name}.eml`, writeMessage(sample, one.receiver))
  }
  const expectations = {
    messages: expectationsOf(one.samples, (sample) => `${sample.name}.eml`),
    whatIf: expectationsOf(one.whatIf, (sample) => `${sample.name}.eml`),
    incidents: one.incidents,
  }
  files.set(`${folder}/expect.json`, `${JSON.stringify(expectations, null, 2)}\n`)
}

/** A Maildir whose names carry no flags: their colon cannot be stored everywhere. */
function writeDemo(files: Map<string, string>): void {
  const names = new Map<Sample, string>()
  demoInbox.forEach((sample, place) => {
    // What came last has not been seen by a mail reader yet.
    const folder = place >= demoInbox.length - 3 ? 'new' : 'cur'
    names.set(sample, `Maildir/${folder}/${maildirName(sample, place)}`)
  })
  demoSent.forEach((sample, place) => {
    names.set(sample, `Maildir/.Sent/cur/${maildirName(sample, place)}`)
  })
  for (const [sample, name] of names) files.set(`demo/${name}`, writeMessage(sample, 'postfix'))
  for (const folder of ['Maildir/tmp', 'Maildir/.Sent/new', 'Maildir/.Sent/tmp'])
    files.set(`demo/${folder}/.gitkeep`, '')
  const expectations = {
    messages: expectationsOf([...names.keys()], (sample) => names.get(sample) ?? ''),
    incidents: demoIncidents,
  }
  files.set('demo/expect.json', `${JSON.stringify(expectations, null, 2)}\n`)
}

function maildirName(sample: Sample, place: number): string {
  const seconds = Math.floor(Date.parse(sample.at) / 1000)
  return `${seconds}.M${idOf(sample.name, 6, '0123456789')}P${2000 + place}.mx.me.example`
}

function expectationsOf(
  samples: readonly Sample[],
  nameOf: (sample: Sample) => string,
): Record<string, unknown> {
  return Object.fromEntries(samples.map((sample) => [nameOf(sample), sample.expect]))
}
