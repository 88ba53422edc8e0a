import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { simpleParser } from 'mailparser'
import PostalMime from 'postal-mime'
import { type Attachment, type Draft, draftMessage } from '../../src/document/eml.ts'
import { aLetter } from './a-letter.ts'

const latin1 = (text: string): Buffer => Buffer.from(text, 'latin1')
const message = (bytes: Uint8Array): Attachment => ({ name: '01-message.eml', type: 'message/rfc822', bytes })

async function made(more: Partial<Draft> = {}): Promise<Buffer> {
  const draft: Draft = {
    letter: aLetter(),
    text: 'Dear Sir or Madam,\n\nété.\n',
    from: { name: 'Claire Exemple', address: 'claire@me.example' },
    replyTo: null,
    attachments: [],
    date: new Date('2026-11-22T10:00:00Z'),
    messageId: '<lt.1@me.example>',
    ...more,
  }
  return Buffer.from(await draftMessage(draft))
}

test('a draft is a letter that a mail program opens for sending', async () => {
  const draft = await made({ replyTo: 'answers@me.example' })
  const mail = await PostalMime.parse(draft)
  const header = (name: string): string | undefined => mail.headers.find(({ key }) => key === name)?.value
  assert.deepEqual(mail.from, { name: 'Claire Exemple', address: 'claire@me.example' })
  assert.deepEqual(mail.to, [{ name: 'Abuse desk', address: 'abuse@esp.example' }])
  assert.equal(mail.replyTo?.[0]?.address, 'answers@me.example')
  assert.equal(mail.subject, 'Message of 2 March [LT-K7Q2XD]')
  assert.equal(mail.messageId, '<lt.1@me.example>')
  assert.equal(header('date'), 'Sun, 22 Nov 2026 10:00:00 +0000')
  assert.equal(header('x-unsent'), '1')
  assert.equal(header('mime-version'), '1.0')
  assert.equal(mail.text?.trimEnd(), 'Dear Sir or Madam,\n\nété.')
  assert.deepEqual(draft, await made({ replyTo: 'answers@me.example' }), 'the same letter is the same file')
})

test('an addressee without an address leaves the field out, for the person to fill in', async () => {
  const letter = aLetter({ to: { ...aLetter().to, addresses: [] } })
  assert.ok(!/^To:/m.test((await made({ letter })).toString()))
})

const injected = 'x\r\nBcc: victim@other.example\r\n\r\n<b>body</b>\0\u2028\u0085, <y@other.example>'
test('no value makes a field, an addressee or a body of its own', async () => {
  const draft = await made({
    letter: aLetter({ subject: injected, to: { ...aLetter().to, name: injected } }),
    from: { name: injected, address: `claire@me.example${injected}` },
    replyTo: `r@me.example${injected}`,
    messageId: `<a@me.example>${injected}`,
    attachments: [{ name: injected, type: 'text/plain', bytes: latin1('a') }],
  })
  const mail = await simpleParser(draft)
  const names = mail.headerLines.map(({ key }) => key)
  const own = [
    'from',
    'to',
    'reply-to',
    'subject',
    'date',
    'message-id',
    'mime-version',
    'x-unsent',
    'content-language',
    'content-transfer-encoding',
    'content-type',
  ]
  assert.deepEqual(new Set(names), new Set(own))
  assert.equal(names.length, own.length)
  assert.equal([mail.to].flat()[0]?.value.length, 1)
  assert.equal(mail.from?.value.length, 1)
  assert.match(mail.text ?? '', /^Dear Sir/)
  assert.equal(mail.attachments.length, 1)
})

for (const [what, original] of [
  ['plain', 'From: a@b.example\r\n\r\nhello\r\n'],
  ['without a line end', 'From: a@b.example\r\n\r\nhello'],
  ['8-bit', 'Subject: \xe9t\xe9\r\n\r\n\x80\xff\r\n'],
  ['with what looks like a boundary', 'A: b\r\n\r\n--\r\n----_NmP-1-Part_1--\r\n--_NmP-\r\n'],
  ['with signs that MIME knows', 'A: b\r\n\r\n=3D =\r\n.\r\n From \r\nFrom x \t \r\n'],
] as const) {
  test(`a message goes with its octets as they are: ${what}`, async () => {
    const draft = await made({ attachments: [message(latin1(original))] })
    const mail = await simpleParser(draft)
    assert.deepEqual(
      mail.attachments.map(({ contentType, filename }) => [contentType, filename]),
      [['message/rfc822', '01-message.eml']],
    )
    assert.ok(mail.attachments[0]?.content.equals(latin1(original)))
    const encoding = /[\x80-\xff]/.test(original) ? '8bit' : '7bit'
    assert.match(
      draft.toString('latin1'),
      new RegExp(`^Content-Transfer-Encoding: ${encoding}\r\n[\\s\\S]*message/rfc822`, 'm'),
    )
    assert.equal(/base64/.test(draft.toString('latin1')), false)
  })
}

for (const [what, original, parts] of [
  ['a CR alone', 'A: b\r\n\r\nx\ry\r\n', 2],
  ['an LF alone', 'A: b\n\nx\n', 2],
  ['a line of 999 octets', `A: b\r\n\r\n${'x'.repeat(999)}\r\n`, 2],
  ['a last line of 999 octets', `A: b\r\n\r\n${'x'.repeat(999)}`, 2],
  ['a NUL', 'A: b\r\n\r\nx\0y\r\n', 1],
] as const) {
  test(`what mail servers would alter goes in base64 too, and the letter says so: ${what}`, async () => {
    const draft = await made({ letter: aLetter({ lang: 'fr' }), attachments: [message(latin1(original))] })
    const mail = await simpleParser(draft)
    assert.equal(mail.attachments.length, parts)
    const exact = mail.attachments.at(-1)!
    // mailparser goes by the name; what stands in the file counts.
    assert.match(draft.toString('latin1'), /Content-Type: application\/octet-stream;[\s\S]{1,200}base64/)
    assert.ok(exact.content.equals(latin1(original)))
    assert.ok(
      (mail.text ?? '').replace(/\s+/g, ' ').includes(`${exact.filename} est le même message en base64`),
    )
    if (parts === 2) assert.ok(mail.attachments[0]?.content.equals(latin1(original)))
    assert.ok(!draft.includes(0), 'no mail holds a NUL')
  })
}

test('any files at all come out as they went in', async () => {
  const file = fc.record({
    name: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }),
    type: fc.constantFrom('application/pdf', 'text/plain', 'text/csv', 'application/json'),
    bytes: fc.uint8Array({ maxLength: 400 }),
  })
  const line = fc.string({ unit: fc.constantFrom(...'-_=. abNPm\xe9'), maxLength: 80 })
  const original = fc.array(line).map((lines) => message(latin1(`A: b\r\n\r\n${lines.join('\r\n')}`)))
  await fc.assert(
    fc.asyncProperty(fc.array(fc.oneof(file, original), { maxLength: 4 }), async (attachments) => {
      const mail = await simpleParser(await made({ attachments }))
      assert.deepEqual(
        mail.attachments.map(({ content }) => content.toString('hex')),
        attachments.map(({ bytes }) => Buffer.from(bytes).toString('hex')),
      )
    }),
    { numRuns: 100 },
  )
})
