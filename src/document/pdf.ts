import { longDay } from '../complaint/day-words.ts'
import type { Letter, LetterBlock, LetterLanguage } from '../complaint/letter.ts'
import { renderingWords } from '../complaint/rendering-words.ts'
import { PdfSheet } from './pdf-sheet.ts'
import { setTable } from './pdf-table.ts'

/**
 * A letter on A4 paper, as PDF: fonts embedded, text that can be searched and read aloud (tagged, with its language),
 * page numbers with the reference. The same letter always gives the same octets.
 */
export async function letterPdf(letter: Letter): Promise<Uint8Array> {
  const { default: PDFDocument } = await import('pdfkit')
  const { lang, reference, subject, from, writtenOn } = letter
  const written = new Date(`${writtenOn}T00:00:00Z`)
  const doc = new PDFDocument({
    autoFirstPage: false,
    bufferPages: true,
    pdfVersion: '1.7',
    tagged: true,
    displayTitle: true,
    lang,
    info: {
      Title: subject,
      Author: from[0] ?? '',
      Subject: reference,
      Creator: 'leaktrace',
      Producer: 'PDFKit',
      CreationDate: written,
      ModDate: written,
    },
  })
  const octets = collect(doc)
  const sheet = new PdfSheet(doc)
  setHead(sheet, letter)
  for (const [place, block] of letter.blocks.entries()) setBlock(sheet, block, letter.blocks[place + 1], lang)
  setFoot(sheet, letter)
  sheet.end((page, of) => [reference, pageWords[lang](page, of)])
  return octets
}

/** The words at the foot of a page. */
const pageWords: Record<LetterLanguage, (page: number, of: number) => string> = {
  fr: (page, of) => `page ${page} sur ${of}`,
  en: (page, of) => `page ${page} of ${of}`,
}

/** Who writes to whom, when and about what. */
function setHead(sheet: PdfSheet, { from, to, lang, writtenOn, subject }: Letter): void {
  const words = renderingWords[lang]
  for (const [place, line] of from.entries()) sheet.text(line, { face: place === 0 ? 'strong' : 'text' })
  sheet.doc.y += 14
  // The addressee stands where the window of an envelope shows it.
  const x = sheet.left + sheet.width / 2
  const addressee = [to.name, ...to.postal, ...(to.addresses.length > 0 ? to.addresses.slice(0, 1) : [])]
  if (to.postal.length === 0 && to.addresses.length === 0 && to.form !== null) addressee.push(to.form)
  for (const line of addressee) sheet.text(line, { x })
  sheet.doc.y += 10
  sheet.text(words.on(longDay(writtenOn, lang)), { x, after: 16 })
  sheet.text(`${words.subject}${words.colon}${subject}`, { face: 'strong', tag: 'H1', after: 10 })
}

const paragraphGap = 7
const signatureGap = 22

function setBlock(
  sheet: PdfSheet,
  block: LetterBlock,
  next: LetterBlock | undefined,
  lang: LetterLanguage,
): void {
  switch (block.kind) {
    case 'heading': {
      const heading = { face: 'strong', size: 10.4, tag: 'H2', after: 3 } as const
      sheet.keep(sheet.heightOf(block.text, heading) + 10 + leastOf(sheet, next))
      if (!sheet.isFresh) sheet.doc.y += 6
      sheet.text(block.text, heading)
      return
    }
    case 'paragraph': {
      const height = sheet.heightOf(block.text)
      const short = height <= 6 * sheet.lineHeight()
      // What a paragraph announces stands below it, and nobody signs a page without a sentence.
      if (next === undefined && short) sheet.keep(height + paragraphGap + signatureGap + sheet.lineHeight())
      else if (/:\s*$/.test(block.text) && short) sheet.keep(height + paragraphGap + leastOf(sheet, next))
      sheet.text(block.text, { after: paragraphGap })
      return
    }
    case 'list':
      setList(sheet, block.ordered, block.items)
      return
    case 'facts':
      setFacts(sheet, block.rows, renderingWords[lang].colon)
      return
    case 'table':
      setTable(sheet, block.head, block.rows, renderingWords[lang].colon)
  }
}

/** Height that must be left for a block to begin below its heading. */
function leastOf(sheet: PdfSheet, block: LetterBlock | undefined): number {
  const line = sheet.lineHeight()
  return block === undefined ? 0 : block.kind === 'table' ? 5 * line : 3 * line
}

const indent = 20

function setList(sheet: PdfSheet, ordered: boolean, items: readonly string[]): void {
  const list = sheet.doc.struct('L')
  sheet.add(list)
  for (const [place, item] of items.entries()) {
    const setting = { x: sheet.left + indent }
    const height = sheet.heightOf(item, setting)
    sheet.keep(Math.min(height, 2 * sheet.lineHeight()))
    const label = ordered ? `${place + 1}.` : '–'
    const { y } = sheet.doc
    const entry = sheet.doc.struct('LI')
    list.add(entry)
    entry.add(sheet.doc.struct('Lbl', {}, [() => sheet.write(label, { width: indent - 4 }, y)]))
    entry.add(sheet.doc.struct('LBody', {}, [() => sheet.write(item, setting, y)]))
    entry.end()
    sheet.doc.y += 3
  }
  list.end()
  sheet.doc.x = sheet.left
  sheet.doc.y += paragraphGap - 3
}

type Rows = Extract<LetterBlock, { kind: 'facts' }>['rows']

/** Labels on the left, values beside them. */
function setFacts(sheet: PdfSheet, rows: Rows, colon: string): void {
  const natural = Math.max(0, ...rows.map(([label]) => sheet.widthOf(label, { face: 'strong' })))
  const width = Math.min(natural + 2, sheet.width * 0.36)
  for (const [label, value] of rows) {
    const x = sheet.left + width + 10
    const height = Math.max(sheet.heightOf(label, { face: 'strong', width }), sheet.heightOf(value, { x }))
    if (height > sheet.pageHeight / 2) {
      sheet.text(`${label}${colon}${value}`, { after: 2 })
      continue
    }
    sheet.keep(height)
    const { y } = sheet.doc
    sheet.element('P', () => {
      sheet.write(label, { face: 'strong', width }, y)
      sheet.write(value, { x }, y)
    })
    sheet.doc.x = sheet.left
    sheet.doc.y = y + height + 2
  }
  sheet.doc.y += paragraphGap - 2
}

/** Signature and enclosures, each with what proves it is the same file. */
function setFoot(sheet: PdfSheet, { signature, enclosures, lang }: Letter): void {
  const { enclosures: heading, colon } = renderingWords[lang]
  sheet.keep(signatureGap + sheet.lineHeight())
  if (!sheet.isFresh) sheet.doc.y += signatureGap
  sheet.text(signature, { after: 14 })
  if (enclosures.length === 0) return
  sheet.keep(4 * sheet.lineHeight())
  sheet.text(heading, { face: 'strong', tag: 'H2', after: 3 })
  for (const [place, { name, title, sha256 }] of enclosures.entries()) {
    const x = sheet.left + indent
    const file = `${name}${colon}${title}`
    sheet.keep(sheet.heightOf(file, { x }) + (sha256 === null ? 0 : sheet.lineHeight()))
    const { y } = sheet.doc
    sheet.element('P', () => {
      sheet.write(`${place + 1}.`, { width: indent - 4 }, y)
      sheet.write(file, { x }, y)
      if (sha256 !== null) sheet.write(`SHA-256${colon}${sha256}`, { x, size: 7 })
    })
    sheet.doc.x = sheet.left
    sheet.doc.y += 3
  }
}

function collect(doc: PDFKit.PDFDocument): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const parts: Buffer[] = []
    doc.on('data', (part: Buffer) => parts.push(part))
    doc.on('end', () => resolve(new Uint8Array(Buffer.concat(parts))))
    doc.on('error', reject)
  })
}
