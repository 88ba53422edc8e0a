import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parseHeaderSection } from '../../src/mail/header.ts'
import type { ReceivingSide } from '../../src/trace/receiving-side.ts'
import { traceMessage } from '../../src/trace/trace.ts'
import { ContextFold } from '../../src/verdict/context.ts'
import { judge } from '../../src/verdict/judge.ts'
import { openPerson } from '../../src/verdict/person.ts'

const side: ReceivingSide = {
  receivers: ['mx.me.example'],
  forwarders: [],
  profile: null,
  origin: 'configured',
}

/** A club whose list lies under one of its domains and whose server under another. */
function kindOf(handover: string, listId: string): string {
  const domains = ['club.example', 'club-server.test'].map((domain) => ({
    domain,
    role: 'own' as const,
    since: null,
    until: null,
    alias: null,
  }))
  const alias = {
    id: 1,
    address: 'club@me.example',
    disclosures: [{ service: 'Club', givenOn: null, how: null, exclusive: false }],
    context: null,
    origin: 'added' as const,
    guessable: null,
    status: 'active' as const,
    note: null,
  }
  const schemes = { own: [], aliasDomains: [], plusAddresses: [], gmailDots: false }
  const person = openPerson(
    { aliases: [alias], services: [{ id: 1, name: 'Club', domains, contacts: [] }], confirmed: [] },
    schemes,
    () => false,
  )
  const { fields } = parseHeaderSection(
    [
      `Received: from ${handover} (${handover} [192.0.2.7]) by mx.me.example (Postfix) with ESMTP id 1 for <club@me.example>; Tue, 6 Aug 2002 16:04:52 +0100`,
      'From: A Member <member@elsewhere.test>',
      `List-Id: <${listId}>`,
      '',
      '',
    ].join('\r\n'),
  )
  const sighting = traceMessage(fields, side, { internalDate: null, assume: false })
  return judge({ sighting, role: null }, person, new ContextFold()).kind
}

for (const [why, handover, listId, expected] of [
  [
    "a list under one of a service's domains and a server under another",
    'ml.club-server.test',
    'talk.club.example',
    'expected',
  ],
  ['a list and a server under the same domain', 'ml.club.example', 'talk.club.example', 'expected'],
  ["the service's list from a stranger's server", 'ml.stranger.test', 'talk.club.example', 'leak'],
  ["a stranger's list from the service's server", 'ml.club-server.test', 'talk.stranger.test', 'leak'],
] as const) {
  test(`${why}: ${expected}`, () => assert.equal(kindOf(handover, listId), expected))
}
