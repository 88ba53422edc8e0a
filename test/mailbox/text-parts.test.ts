import assert from 'node:assert/strict'
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { folded } from '../../src/incident/notice-sentences.ts'
import { mayAnnounce } from '../../src/incident/notice-stems.ts'
import { decodeSource } from '../../src/mailbox/decode.ts'
import { readableText } from '../../src/mailbox/text-parts.ts'

const textOf = (lines: readonly string[]): string | null =>
  readableText(Buffer.from(lines.join('\r\n'), 'latin1'))
const wordsOf = (text: string): string[] => folded(text).match(/[a-z]+/g) ?? []

for (const [name, lines] of [
  ['no content type', ['Subject: x', '', 'your data was stolen']],
  [
    'quoted-printable in latin1',
    [
      'Content-Type: text/plain; charset=iso-8859-1',
      'Content-Transfer-Encoding: quoted-printable',
      '',
      'votre adresse a =E9t=E9 div=',
      'ulgu=E9e',
    ],
  ],
  [
    'base64 in UTF-8',
    [
      'Content-Type: text/plain; charset="UTF-8"',
      'Content-Transfer-Encoding: BASE64',
      '',
      Buffer.from('vos données ont été volées').toString('base64'),
    ],
  ],
  [
    'HTML with tags within a word',
    [
      'Content-Type: text/html',
      '',
      '<style>p{}</style><p>Vos don<b>n&eacute;es</b> ont &#233;t&#xe9; vol<!-- x -->&eacute;es</p>',
    ],
  ],
  [
    'parts within parts',
    [
      'Content-Type: multipart/mixed; boundary=x',
      '',
      'preamble',
      '--x',
      'Content-Type: multipart/alternative; boundary="x y"',
      '',
      '--x y',
      '',
      'exposed data',
      '--x y',
      'Content-Type: text/html',
      '',
      '<p>the same</p>',
      '--x y--',
      '--x',
      'Content-Type: text/plain',
      '',
      'second text',
      '--x',
      'Content-Type: application/pdf',
      'Content-Transfer-Encoding: base64',
      '',
      'AAAA',
      '--x--',
      'epilogue',
    ],
  ],
  [
    'a last part without an end',
    ['Content-Type: multipart/mixed; boundary=x', '', '--x', 'Content-Type: text/plain', '', 'breach'],
  ],
] as const) {
  test(`it holds every word of the decoded text: ${name}`, async () => {
    const read = textOf(lines)
    assert.ok(read !== null)
    const source = Buffer.from(lines.join('\r\n'), 'latin1')
    const found = new Set(wordsOf(read))
    for (const word of wordsOf((await decodeSource(source))?.text ?? '')) assert.ok(found.has(word), word)
  })
}

test('it holds every word of the decoded text: all messages of the cases', async () => {
  const paths = globSync('cases/*/messages/*.eml', { cwd: join(import.meta.dirname, '../../fixtures') })
  assert.ok(paths.length > 20)
  for (const path of paths) {
    const source = readFileSync(join(import.meta.dirname, '../../fixtures', path))
    const read = readableText(source)
    if (read === null) continue
    const found = new Set(wordsOf(read))
    const text = (await decodeSource(source))?.text ?? ''
    for (const word of wordsOf(text.replaceAll(/\[[^\]]*\]/g, '')))
      assert.ok(found.has(word), `${path}: ${word}`)
    assert.ok(mayAnnounce(read) || !mayAnnounce(text), path)
  }
})

for (const [name, lines] of [
  ['a message within', ['Content-Type: message/rfc822', '', 'Subject: x', '', 'text']],
  ['an encoding that nobody uses', ['Content-Transfer-Encoding: x-uuencode', '', 'text']],
  ['another character set', ['Content-Type: text/plain; charset=utf-7', '', 'a+AGI-']],
  ['letters of no set', ['Content-Type: text/plain', '', 'vol\xe9es']],
  ['two content types', ['Content-Type: text/plain', 'Content-Type: image/png', '', 'text']],
  [
    'a boundary in pieces',
    ['Content-Type: multipart/mixed; boundary*0=a; boundary*1=b', '', '--ab', '', 'text', '--ab--'],
  ],
  ['a boundary that does not come', ['Content-Type: multipart/mixed; boundary=x', '', 'text']],
  [
    'lines that are joined without a space',
    ['Content-Type: text/plain; format=flowed; delsp=yes', '', 'sto ', 'len'],
  ],
  ['what is no content type', ['Content-Type: text', '', 'text']],
] as const) {
  test(`it leaves to the decoder: ${name}`, () => assert.equal(textOf(lines), null))
}

test('parts within parts without end', () => {
  const deep = Array.from({ length: 20 }, (_, depth) => [
    `Content-Type: multipart/mixed; boundary=b${depth}`,
    '',
    `--b${depth}`,
  ])
  assert.equal(textOf(deep.flat()), null)
})
