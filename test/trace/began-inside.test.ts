import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parseHeaderSection } from '../../src/mail/header.ts'
import type { ReceivingSide } from '../../src/trace/receiving-side.ts'
import { traceMessage } from '../../src/trace/trace.ts'

const side: ReceivingSide = { receivers: ['me.example'], forwarders: [], profile: null, origin: 'configured' }

for (const [why, received, expected] of [
  [
    'a message that a program on the receiving host wrote began inside',
    [
      'from localhost (localhost [127.0.0.1]) by mx.me.example (Postfix) with ESMTP id 1; Mon, 2 Sep 2024 07:00:00 +0000',
    ],
    'began-inside',
  ],
  [
    'a message that no named receiver took in has no boundary',
    [
      'from shop.example (shop.example [192.0.2.1]) by mx.other.example with ESMTP id 1; Mon, 2 Sep 2024 07:00:00 +0000',
    ],
    'no-boundary',
  ],
  [
    'collecting mail from somewhere else is not yet being the receiver',
    [
      'from mail.other.example [192.0.2.9] by localhost with POP3 (fetchmail-6.3.0) for me@localhost; Mon, 2 Sep 2024 07:00:00 +0000',
      'from shop.example (shop.example [192.0.2.1]) by mail.other.example with ESMTP id 1; Mon, 2 Sep 2024 06:00:00 +0000',
    ],
    'no-boundary',
  ],
] as const) {
  test(why, () => {
    const header = received.map((value) => `Received: ${value}\r\n`).join('')
    const { fields } = parseHeaderSection(`${header}From: a@shop.example\r\n\r\n`)
    const { notes, receiver } = traceMessage(fields, side, { internalDate: null, assume: false })
    assert.equal(receiver, 'none')
    assert.deepEqual(
      notes.map((note) => note.code),
      [expected],
    )
  })
}
