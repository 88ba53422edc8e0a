import assert from 'node:assert/strict'
import { test } from 'node:test'
import { decodeSource } from '../../src/mailbox/decode.ts'

const decode = (lines: readonly string[]) => decodeSource(Buffer.from(lines.join('\r\n'), 'latin1'))

test('plain text in any charset', async () => {
  const decoded = await decode([
    'Content-Type: text/plain; charset=iso-8859-1',
    'Content-Transfer-Encoding: quoted-printable',
    '',
    'votre adresse a =E9t=E9 divulgu=E9e',
  ])
  assert.deepEqual(decoded, { text: 'votre adresse a été divulguée', html: null, attachments: [] })
})

test('HTML alone becomes text', async () => {
  const decoded = await decode(['Content-Type: text/html', '', '<p>Your <b>address</b></p><p>was seen</p>'])
  assert.equal(decoded?.text.trim(), 'Your address\n\nwas seen')
  assert.match(decoded?.html ?? '', /<b>address<\/b>/)
})

test('attachments by name, type and size', async () => {
  const decoded = await decode([
    'Content-Type: multipart/mixed; boundary=x',
    '',
    '--x',
    'Content-Type: text/plain',
    '',
    'see there',
    '--x',
    'Content-Type: application/PDF; name="a.pdf"',
    'Content-Disposition: attachment; filename="../../a.pdf"',
    'Content-Transfer-Encoding: base64',
    '',
    'AAAA',
    '--x--',
  ])
  assert.equal(decoded?.text.trim(), 'see there')
  assert.deepEqual(decoded?.attachments, [
    { name: '../../a.pdf', type: 'application/pdf', size: 3, inline: false },
  ])
})

for (const [what, lines] of [
  [
    'a header section over 1 MB',
    [...Array.from({ length: 60_000 }, (_, index) => `X-${index}: ${'x'.repeat(20)}`), '', ''],
  ],
  [
    'thousands of parts',
    ['Content-Type: multipart/mixed; boundary=x', '', ...Array.from({ length: 3000 }, () => '--x\r\n\r\na')],
  ],
  ['HTML nested too deep', ['Content-Type: text/html', '', '<table><tr><td>'.repeat(20_000)]],
] as const) {
  test(`mailparser refuses ${what}, which gives nothing`, async () => {
    assert.equal(await decode(lines), null)
  })
}

test('what is no fault of the message is no message that cannot be decoded', async (t) => {
  const { default: mailparser } = await import('mailparser')
  t.mock.method(mailparser, 'simpleParser', () => Promise.reject(new TypeError('x is not a function')))
  await assert.rejects(decode(['', 'text']), TypeError)
})
