import assert from 'node:assert/strict'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { startDovecot } from '../dovecot.ts'
import { freshComputer } from './world.ts'

const mail = (subject: string, at: string): string =>
  [
    'Delivered-To: claire@me.example',
    `Received: from mail.far.example (mail.far.example [192.0.2.7]) by mx.me.example (Postfix) with ESMTPS id 4Z; ${at}`,
    'From: friend@far.example',
    'To: claire@me.example',
    `Subject: ${subject}`,
    `Message-ID: <${subject.replaceAll(' ', '-')}@far.example>`,
    '',
    'x',
    '',
  ].join('\r\n')

test('on a server, old personal mail goes out of the registry and is not read again', async (t) => {
  const server = await startDovecot(t)
  if (server === null) return
  await server.deliver('INBOX', mail('old personal', 'Wed, 02 Mar 2016 09:11:05 +0000'))
  await server.deliver('INBOX', mail('new personal', 'Wed, 04 Nov 2026 09:11:05 +0000'))
  const computer = freshComputer(t)
  writeFileSync(join(computer.directory, 'ca.pem'), server.ca)
  const account = ['account', 'add', 'home', '--address', 'claire@me.example', '--host', 'localhost']
  const more = ['--port', String(server.tlsPort), '--tls-ca', 'ca.pem', '--user', server.user]
  assert.equal((await computer.lt([...account, ...more, '--receivers', 'mx.me.example'])).status, 0)
  const scan = async (...args: string[]): Promise<Record<string, number>> => {
    const env = { LEAKTRACE_HOME_PASSWORD: server.password }
    const { status, stdout, stderr } = await computer.lt(['scan', '--json', ...args], { env })
    assert.equal(status, 0, stderr)
    return JSON.parse(stdout).totals
  }
  const totals = ({ messages, sightings, forgotten }: Record<string, number>): unknown => [
    messages,
    sightings,
    forgotten,
  ]
  assert.deepEqual(totals(await scan()), [2, 2, 0])
  const config = readFileSync(computer.configFile, 'utf8')
  writeFileSync(computer.configFile, `sightings_keep = 730\n${config}`)
  assert.deepEqual(totals(await scan()), [0, 1, 1])
  assert.deepEqual(totals(await scan()), [0, 1, 0])
  assert.deepEqual(totals(await scan('--full')), [2, 1, 1], 'read again and still not kept')
})
