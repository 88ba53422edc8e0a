import assert from 'node:assert/strict'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { incidentsJson } from '../../src/report/incident-json.ts'
import { cases, folderOf, messageFiles, registryOf, scanPaths } from './case.ts'

/** How the same messages may lie on a disk; each writes them below a folder and says what to scan. */
const forms: readonly (readonly [string, (messages: readonly Buffer[], folder: string) => string[]])[] = [
  [
    'a Maildir',
    (messages, folder) => {
      for (const part of ['cur', 'new', 'tmp']) mkdirSync(join(folder, part))
      messages.forEach((octets, number) => {
        const [part, flags] = number % 2 === 0 ? ['cur', ':2,S'] : ['new', '']
        writeFileSync(join(folder, part ?? '', `17000000${number}.M1P1.host${flags}`), octets)
      })
      return [folder]
    },
  ],
  [
    'an mbox',
    (messages, folder) => {
      const entries = messages.map((octets) => {
        const [, header = '', body = ''] = /^(.*?\n)(\n.*|)$/s.exec(octets.toString('latin1')) ?? []
        const quoted = body.replaceAll(/^(>*From )/gm, '>$1')
        return `From MAILER-DAEMON Thu Jan  1 00:00:00 2026\n${header}${quoted}${quoted.endsWith('\n') ? '' : '\n'}\n`
      })
      writeFileSync(join(folder, 'box'), entries.join(''), 'latin1')
      return [join(folder, 'box')]
    },
  ],
  [
    'an mbox with the line ends of RFC 5322',
    (messages, folder) => {
      const entries = messages.map(
        (octets) =>
          `From - Thu Jan  1 00:00:00 2026\r\n${octets.toString('latin1').replaceAll('\n', '\r\n')}\r\n`,
      )
      writeFileSync(join(folder, 'box'), entries.join(''), 'latin1')
      return [join(folder, 'box')]
    },
  ],
  [
    'single files',
    (messages, folder) =>
      messages.map((octets, number) => {
        const file = join(folder, `${number}.eml`)
        writeFileSync(file, octets)
        return file
      }),
  ],
]

for (const one of cases.filter(({ name }) => name !== 'demo')) {
  for (const [form, write] of forms) {
    test(`${one.name}: the messages as ${form} tell the same incidents as a folder of files`, async (t) => {
      const messages = [...messageFiles(one.mail).values()]
      const plain = await scanPaths(registryOf(t, one.registry), one, [one.mail])
      const other = await scanPaths(registryOf(t, one.registry), one, write(messages, folderOf(t)))
      assert.equal(other.sightings, messages.length)
      assert.deepEqual(other.verdicts, plain.verdicts)
      assert.deepEqual(incidentsJson(other.incidents), incidentsJson(plain.incidents))
    })
  }
}
