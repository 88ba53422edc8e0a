import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parseHeaderSection } from '../../src/mail/header.ts'
import type { ReceivingSide } from '../../src/trace/receiving-side.ts'
import type { Sighting } from '../../src/trace/sighting.ts'
import { traceMessage } from '../../src/trace/trace.ts'

/** A list server whose outgoing name lies in another domain than the hosts that take mail in. */
const header = [
  'Return-Path: <list-bounces@lists.forge.example>',
  'Received: from lists.forge.example (lists.forge.example [192.0.2.7]) by mx.me.example (Postfix) with ESMTPS id 1 for <list@me.example>; Mon, 13 Oct 2025 05:00:51 +0200',
  'Received: from [127.0.0.1] (helo=ml-4.forge.test) by ml-4.forge.test with esmtp (Exim 4.95) (envelope-from <list-bounces@lists.forge.example>) id 2 for list@me.example; Mon, 13 Oct 2025 03:00:49 +0000',
  'Received: from [172.30.29.66] (helo=mx.forge.test) by ml-4.forge.test with esmtps (Exim 4.95) (envelope-from <b1@a12345.bnc3.mailjet.com>) id 3 for list@lists.forge.example; Mon, 13 Oct 2025 03:00:45 +0000',
  'Received: from o155.p9.mailjet.com ([87.253.234.155]) by mx-2.forge.test with esmtps (Exim 4.95) id 4 for list@lists.forge.example; Mon, 13 Oct 2025 03:00:44 +0000',
  'From: news@shop.example',
  '',
  '',
].join('\r\n')

function traced(...forwarders: readonly string[]): Sighting {
  const side: ReceivingSide = {
    receivers: ['mx.me.example'],
    forwarders,
    profile: null,
    origin: 'configured',
  }
  return traceMessage(parseHeaderSection(header).fields, side, { internalDate: null, assume: false })
}

test('a forwarder under two names is one: what it took in under the other name is believed', () => {
  const { path, esp } = traced('forge.example', 'forge.test')
  assert.equal(path.find((hop) => hop.boundary)?.ip, '87.253.234.155')
  assert.equal(`${esp?.id} ${esp?.grade} ${esp?.customer}`, 'mailjet likely 12345')
})

test('the return path is the one that the forwarder noted before it put its own in', () => {
  assert.equal(traced('forge.example', 'forge.test').returnPath, 'b1@a12345.bnc3.mailjet.com')
})

test('a forwarder named under one of its names alone does not join', () => {
  const { path, esp, returnPath } = traced('forge.example')
  assert.equal(path.find((hop) => hop.boundary)?.ip, '192.0.2.7')
  assert.equal(esp, null)
  assert.equal(returnPath, 'list-bounces@lists.forge.example')
})
