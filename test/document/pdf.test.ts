import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import type { Letter } from '../../src/complaint/letter.ts'
import { letterText } from '../../src/complaint/text.ts'
import { letterPdf } from '../../src/document/pdf.ts'
import { frenchLetter, longLetter } from './pdf-letters.ts'

const hasPoppler = spawnSync('pdftotext', ['-v']).error === undefined
const poppler = hasPoppler ? {} : { skip: 'pdftotext is not there; apt-get install poppler-utils' }

async function fileOf(t: TestContext, letter: Letter): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'leaktrace-pdf-'))
  t.after(() => rmSync(folder, { recursive: true, force: true }))
  const file = join(folder, 'letter.pdf')
  writeFileSync(file, await letterPdf(letter))
  return file
}

function poppled(tool: string, ...args: string[]): string {
  const { status, stdout, stderr } = spawnSync(tool, args, { encoding: 'utf8' })
  assert.equal(status, 0, stderr)
  return stdout
}

/** Text without white space: where lines break is no matter of words. */
const bare = (text: string): string => text.normalize('NFKC').replace(/\s+/g, '').toLowerCase()

for (const [name, letter, pages] of [
  ['the French letter', frenchLetter, 1],
  ['the long letter', longLetter, 3],
] as const) {
  test(`${name} says word for word what it says as text, and nothing else`, poppler, async (t) => {
    // In the order in which it was set, not as it stands on the page.
    const shown = poppled('pdftotext', '-raw', await fileOf(t, letter), '-')
    const onPaper = bare(shown)
    const text = letterText(letter)
    // "To:" stands before the addressee where no place says so; dashes and numbers begin items.
    const marks = new Set(['to', 'à', '-', '–', ':'])
    const words = (of: string): string[] =>
      of.split(/\s+/).filter((word) => word !== '' && !marks.has(word.toLowerCase().replace(/:$/, '')))
    for (const word of words(text)) {
      // A label of the text has its colon; in columns it has none.
      const found = onPaper.includes(bare(word)) || onPaper.includes(bare(word.replace(/:$/, '')))
      assert.ok(found, word)
    }
    const asText = bare(text)
    const foot = /^(?:LT-K7Q2XD|page|\d|of|sur)$/
    for (const word of words(shown)) assert.ok(asText.includes(bare(word)) || foot.test(word), word)
  })

  test(`${name} stands on ${pages} A4 pages, numbered and tagged, under its name`, poppler, async (t) => {
    const file = await fileOf(t, letter)
    const info = poppled('pdfinfo', file)
    assert.match(info, new RegExp(`^Pages: +${pages}$`, 'm'))
    assert.match(info, /^Page size: +595\.28 x 841\.89 pts \(A4\)$/m)
    assert.match(info, /^Tagged: +yes$/m)
    assert.equal(/^Title: +(.*)$/m.exec(info)?.[1], letter.subject)
    assert.match(info, /^Author: +Zoë Łukasz-Őry$/m)
    for (let page = 1; page <= pages; page++) {
      const shown = poppled('pdftotext', '-f', String(page), '-l', String(page), file, '-')
      assert.match(shown, /^LT-K7Q2XD$/m)
      assert.match(shown, letter.lang === 'fr' ? /^page 1 sur 1$/m : new RegExp(`^page ${page} of 3$`, 'm'))
    }
  })
}

test('every font is embedded, as a part, with the way back to Unicode', poppler, async (t) => {
  const fonts = poppled('pdffonts', await fileOf(t, frenchLetter))
    .trim()
    .split('\n')
    .slice(2)
  assert.equal(fonts.length, 2)
  for (const line of fonts) assert.match(line, /DejaVuSans\S*\s+CID TrueType\s+Identity-H\s+yes yes yes/)
})

test('the file holds together: header, cross references, fonts, language and structure', async () => {
  const text = Buffer.from(await letterPdf(frenchLetter)).toString('latin1')
  assert.match(text, /^%PDF-1\.7\n/)
  assert.match(text, /\n%%EOF\n?$/)
  const start = Number(/startxref\n(\d+)\n/.exec(text)?.[1])
  assert.equal(text.slice(start, start + 5), 'xref\n')
  const offsets = [...text.slice(start).matchAll(/^(\d{10}) 00000 n/gm)].map((one) => Number(one[1]))
  assert.ok(offsets.length > 20)
  for (const [place, offset] of offsets.entries())
    assert.ok(text.startsWith(`${place + 1} 0 obj`, offset), `object ${place + 1}`)
  assert.equal(text.match(/\/FontFile2 /g)?.length, 2)
  assert.equal(text.match(/\/BaseFont/g)?.length, text.match(/\/BaseFont \/[A-Z]{6}\+DejaVuSans/g)?.length)
  assert.match(text, /\/Lang \(fr\)/)
  assert.match(text, /\/Marked true/)
  assert.match(text, /\/S \/H2/)
  assert.match(text, /\/S \/TH/)
})

test('the same letter gives the same octets', async () => {
  assert.deepEqual(await letterPdf(longLetter), await letterPdf(longLetter))
})

test(
  'a character without a shape, or one that shows nothing, is written as its number',
  poppler,
  async (t) => {
    const text = 'Objet reçu : 你 \u202egpj.exe \u001b[2J \u{1f600} a\u00a0!'
    const file = await fileOf(t, { ...frenchLetter, blocks: [{ kind: 'paragraph', text }] })
    const shown = poppled('pdftotext', file, '-').replaceAll(/\s+/g, ' ')
    assert.ok(shown.includes('Objet reçu : [U+4F60] [U+202E]gpj.exe [U+001B][2J'), shown)
    assert.ok(shown.includes('a !'), shown)
  },
)

test('no heading stands at the foot of a page without its text', poppler, async (t) => {
  for (let lines = 20; lines < 34; lines++) {
    const letter: Letter = {
      ...longLetter,
      blocks: [
        ...Array.from({ length: lines }, () => ({ kind: 'paragraph', text: 'One line of text.' }) as const),
        { kind: 'heading', text: 'What I ask' },
        { kind: 'paragraph', text: 'Please tell me. '.repeat(40) },
      ],
    }
    const pages = poppled('pdftotext', await fileOf(t, letter), '-').split('\f')
    const page = pages.find((one) => one.includes('What I ask')) ?? ''
    assert.match(page.slice(page.indexOf('What I ask')), /^What I ask\s+Please tell me/, `${lines} lines`)
  }
})

test('nobody signs a page without a sentence', poppler, async (t) => {
  for (let lines = 16; lines < 34; lines++) {
    const line = { kind: 'paragraph', text: 'One line of text.' } as const
    const letter: Letter = { ...longLetter, blocks: [...Array.from({ length: lines }, () => line), line] }
    const pages = poppled('pdftotext', '-raw', await fileOf(t, letter), '-').split('\f')
    const page = pages.findLast((one) => one.includes(letter.signature)) ?? ''
    assert.match(
      page.slice(0, page.lastIndexOf(letter.signature)),
      /One line of text\.\s+$/,
      `${lines} lines`,
    )
  }
})

test('cells and items longer than a page lose nothing', poppler, async (t) => {
  const long = Array.from({ length: 900 }, (_, place) => `word${place}`).join(' ')
  const letter: Letter = {
    ...longLetter,
    blocks: [
      { kind: 'table', head: ['Field', 'Value'], rows: [['Received', long]] },
      { kind: 'facts', rows: [['Header', long]] },
      { kind: 'list', ordered: true, items: [long, 'short'] },
      { kind: 'paragraph', text: long },
    ],
  }
  const shown = poppled('pdftotext', '-raw', await fileOf(t, letter), '-')
  for (let place = 0; place < 900; place++)
    assert.equal(shown.match(new RegExp(`\\bword${place}\\b`, 'g'))?.length, 4, `word${place}`)
})
