import type { HeaderField } from '../../../src/mail/header.ts'

/** Header fields from lines `Name: body`, one field a line. */
export function fieldsOf(...lines: readonly string[]): readonly HeaderField[] {
  return lines.map((line, index) => {
    const colon = line.indexOf(':')
    return { name: line.slice(0, colon).toLowerCase(), value: line.slice(colon + 1).trim(), index }
  })
}
