import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { sfntOf } from './woff.ts'

/** The faces that a letter is set in. */
export type Face = 'text' | 'strong'

const require = createRequire(import.meta.url)

/**
 * DejaVu Sans: its files hold every letter of the European languages, Greek and Cyrillic (about 5,900 characters), and
 * its licence lets it be embedded.
 */
const faces: Record<Face, string> = {
  text: '@fontsource/dejavu-sans/files/dejavu-sans-latin-400-normal.woff',
  strong: '@fontsource/dejavu-sans/files/dejavu-sans-latin-700-normal.woff',
}

interface OpenFont {
  hasGlyphForCodePoint(codePoint: number): boolean
}

/** Gives a document its faces; only the characters used are embedded. */
export function registerFaces(doc: PDFKit.PDFDocument): void {
  for (const [face, file] of Object.entries(faces)) doc.registerFont(face, fontOf(file))
}

const opened = new Map<string, Buffer>()

function fontOf(file: string): Buffer {
  const font = opened.get(file) ?? sfntOf(readFileSync(require.resolve(file)))
  opened.set(file, font)
  return font
}

/**
 * What makes text safe to set: a character that the font has no shape for, or that shows nothing, is written as its
 * number (`[U+4F60]`): an empty box in a letter would hide what stood there.
 */
export function settable(doc: PDFKit.PDFDocument): (text: string) => string {
  doc.font('text')
  // The types do not tell of the open font, which alone knows its characters.
  const { font } = (doc as unknown as { _font: { font: OpenFont } })._font
  const seen = new Map<string, string>()
  const shown = (char: string): string => {
    const codePoint = char.codePointAt(0) ?? 0
    const isShown = !hidden.test(char) && font.hasGlyphForCodePoint(codePoint)
    return isShown ? char : `[U+${codePoint.toString(16).toUpperCase().padStart(4, '0')}]`
  }
  return (text) => {
    let out = ''
    for (const char of text.normalize('NFC').replace(/\r\n?/g, '\n').replaceAll('\t', '    ')) {
      if (char === '\n') {
        out += char
        continue
      }
      const known = seen.get(char) ?? shown(char)
      seen.set(char, known)
      out += known
    }
    return out
  }
}

/** Control, format and unassigned characters, and separators of lines. */
const hidden = /[\p{C}\p{Zl}\p{Zp}]/u
