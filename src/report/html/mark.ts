import { type Language, languages } from '../say.ts'

/** What a page of a language begins with. */
export function reportMark(language: Language): string {
  return `<!doctype html>\n<html lang="${language}" data-leaktrace="report/1">\n`
}

/** What pages begin with, so that a page made before is known as one. */
export const reportMarks: readonly string[] = languages.map(reportMark)
