import assert from 'node:assert/strict'
import { test } from 'node:test'
import { simpleParser } from 'mailparser'
import PostalMime from 'postal-mime'
import { type FeedbackReport, feedbackReport } from '../../src/document/arf.ts'

const ORIGINAL = Buffer.from('From: a@b.example\r\nSubject: \xe9t\xe9\r\n\r\nhello\r\n', 'latin1')

function report(
  more: Partial<FeedbackReport> = {},
  fields: Partial<FeedbackReport['fields']> = {},
): FeedbackReport {
  return {
    from: { name: 'Claire Exemple', address: 'claire@me.example' },
    to: { name: null, address: 'abuse@mailjet.com' },
    replyTo: null,
    originalSubject: 'Votre été',
    text: 'Hello,\n\nthis is it.\n',
    lang: 'en',
    fields: {
      originalMailFrom: 'b1@a12345.bnc3.mailjet.com',
      originalRcptTo: 'shop.k7q2xd@me.example',
      arrivalDate: new Date('2016-03-02T09:11:05Z'),
      sourceIp: '87.253.235.1',
      reportedDomains: ['pushemploi.example', 'other.example'],
      authenticationResults:
        'mx.me.example; spf=pass smtp.mailfrom=a12345.bnc3.mailjet.com; dkim=pass header.d=mailjet.com',
      incidents: 3,
      ...fields,
    },
    original: { bytes: ORIGINAL, part: 'message' },
    date: new Date('2026-11-22T10:00:00Z'),
    messageId: '<lt.2@me.example>',
    version: '0.1.0',
    ...more,
  }
}

async function parts(more: Partial<FeedbackReport> = {}, fields: Partial<FeedbackReport['fields']> = {}) {
  const mail = await simpleParser(Buffer.from(await feedbackReport(report(more, fields))), {
    keepDeliveryStatus: true,
  })
  const [feedback, original] = mail.attachments
  return { mail, feedback: feedback?.content.toString() ?? '', original }
}

// RFC 5965 §3.5, with the terms of RFC 5322, 5321 and 8601 as far as leaktrace writes them.
const DATE_TIME =
  '(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), \\d{2} (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) \\d{4} \\d{2}:\\d{2}:\\d{2} [+-]\\d{4}'
const ATOM = "[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+"
const DOMAIN = '[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?(?:\\.[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?)+'
const PATH = `<${ATOM}(?:\\.${ATOM})*@${DOMAIN}>`
const OCTET = '(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)'
const ONCE: Readonly<Record<string, RegExp>> = {
  'Feedback-Type': /^(?:abuse|fraud|other|virus)$/,
  'User-Agent': new RegExp(`^${ATOM}/${ATOM}(?:\\.${ATOM})*$`),
  Version: /^[1-9]\d*$/,
  'Original-Mail-From': new RegExp(`^(?:<>|${PATH})$`),
  'Arrival-Date': new RegExp(`^${DATE_TIME}$`),
  'Source-IP': new RegExp(`^(?:${OCTET}(?:\\.${OCTET}){3}|[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*)$`),
  Incidents: /^\d+$/,
}
const MANY: Readonly<Record<string, RegExp>> = {
  'Original-Rcpt-To': new RegExp(`^${PATH}$`),
  'Reported-Domain': new RegExp(`^${DOMAIN}$`),
  'Authentication-Results': /^[^\s;]+(?: \d+)?(?:; none|(?:;\s+[a-z0-9-]+\s*=\s*[a-z]+[^;]*)+)$/,
}

/** Checks the second part against the grammar. @returns its fields */
function checked(text: string): ReadonlyMap<string, readonly string[]> {
  assert.match(
    text,
    /^(?:[!-9;-~]+:[ -~]*\r\n(?:[ \t][ -~]*\r\n)*)+$/,
    'fields in ASCII, each line with CRLF',
  )
  const fields = new Map<string, string[]>()
  for (const field of text.split(/\r\n(?![ \t]|$)/)) {
    const [, name = '', body = ''] = /^([^:]+):[ \t]*([\s\S]*?)(?:\r\n)?$/.exec(field) ?? []
    const grammar = ONCE[name] ?? MANY[name]
    assert.ok(grammar !== undefined, `no such field: ${name}`)
    assert.match(body.replace(/\r\n(?=[ \t])/g, ''), grammar, name)
    fields.set(name, [...(fields.get(name) ?? []), body])
  }
  for (const name of Object.keys(ONCE)) assert.ok((fields.get(name)?.length ?? 0) <= 1, name)
  for (const name of ['Feedback-Type', 'User-Agent', 'Version']) assert.ok(fields.has(name), name)
  return fields
}

test('a report has its three parts in order, and every field that is known', async () => {
  const { mail, feedback, original } = await parts()
  const type = mail.headers.get('content-type') as unknown as {
    value: string
    params: Record<string, string>
  }
  assert.equal(type.value, 'multipart/report')
  assert.equal(type.params['report-type'], 'feedback-report')
  assert.equal(mail.subject, 'FW: Votre été')
  assert.equal(mail.text?.trim(), 'Hello,\n\nthis is it.')
  assert.deepEqual(
    mail.attachments.map(({ contentType }) => contentType),
    ['message/feedback-report', 'message/rfc822'],
  )
  assert.ok(original?.content.equals(ORIGINAL))
  assert.deepEqual(Object.fromEntries(checked(feedback)), {
    'Feedback-Type': ['abuse'],
    'User-Agent': ['leaktrace/0.1.0'],
    Version: ['1'],
    'Original-Mail-From': ['<b1@a12345.bnc3.mailjet.com>'],
    'Original-Rcpt-To': ['<shop.k7q2xd@me.example>'],
    'Arrival-Date': ['Wed, 02 Mar 2016 09:11:05 +0000'],
    'Source-IP': ['87.253.235.1'],
    'Reported-Domain': ['pushemploi.example', 'other.example'],
    'Authentication-Results': [
      'mx.me.example;\r\n spf=pass smtp.mailfrom=a12345.bnc3.mailjet.com;\r\n dkim=pass header.d=mailjet.com',
    ],
    Incidents: ['3'],
  })
})

test('a second parser agrees about the parts', async () => {
  const mail = await PostalMime.parse(await feedbackReport(report()))
  assert.deepEqual(
    mail.attachments.map(({ mimeType }) => mimeType),
    ['message/feedback-report', 'message/rfc822'],
  )
})

test('the header section alone goes as text/rfc822-headers', async () => {
  const bytes = ORIGINAL.subarray(0, ORIGINAL.indexOf('\r\n\r\n') + 4)
  const { original } = await parts({ original: { bytes, part: 'headers' } })
  assert.equal(original?.contentType, 'text/rfc822-headers')
  assert.ok(original?.content.equals(bytes))
})

test('what is unknown is left out', async () => {
  const nothing = {
    originalMailFrom: null,
    originalRcptTo: null,
    arrivalDate: null,
    sourceIp: null,
    reportedDomains: [],
    authenticationResults: null,
    incidents: null,
  }
  const { feedback } = await parts({}, nothing)
  assert.deepEqual([...checked(feedback).keys()], ['Feedback-Type', 'User-Agent', 'Version'])
})

for (const [what, fields, name, expected] of [
  ['the null reverse-path', { originalMailFrom: '' }, 'Original-Mail-From', ['<>']],
  ['IPv6', { sourceIp: '2001:db8::1' }, 'Source-IP', ['2001:db8::1']],
  ['an address that is none', { sourceIp: '300.1.1.1' }, 'Source-IP', undefined],
  [
    'a path with a field in it',
    { originalMailFrom: 'a@b.example>\r\nX: y' },
    'Original-Mail-From',
    undefined,
  ],
  ['an address beyond ASCII', { originalRcptTo: 'été@me.example' }, 'Original-Rcpt-To', undefined],
  [
    'a domain with a field in it',
    { reportedDomains: ['a.example\r\nX: y', 'b.example'] },
    'Reported-Domain',
    ['b.example'],
  ],
  ['results with a field in them', { authenticationResults: 'mx.example; none\r\nX: y' }, 'X', undefined],
  ['no incident', { incidents: 0 }, 'Incidents', undefined],
] as const) {
  test(`what the format cannot hold does not get in: ${what}`, async () => {
    const { feedback } = await parts({}, fields)
    const name2 = new RegExp(`^${name}:`, 'm')
    assert.equal(name2.test(feedback), expected !== undefined)
    if (!feedback.includes('none X')) assert.deepEqual(checked(feedback).get(name), expected)
  })
}

test('a message with a NUL, which no mail may hold, goes as its header section without it', async () => {
  const bytes = Buffer.from('From: a@b.example\r\nX: \0y\r\n\r\nz\0\r\n', 'latin1')
  const { original } = await parts({ original: { bytes, part: 'message' } })
  assert.equal(original?.contentType, 'text/rfc822-headers')
  assert.equal(original?.content.toString(), 'From: a@b.example\r\nX: y\r\n\r\n')
  const { text } = await PostalMime.parse(
    await feedbackReport(report({ original: { bytes, part: 'message' } })),
  )
  assert.match(text ?? '', /holds a NUL, .* its headers alone go with this report/)
})
