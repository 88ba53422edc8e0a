import type { LetterLanguage } from './letter.ts'

/** The few words that a rendering adds around a letter. */
export const renderingWords: Record<
  LetterLanguage,
  {
    readonly on: (day: string) => string
    readonly subject: string
    readonly enclosures: string
    readonly colon: string
    readonly to: string
  }
> = {
  fr: {
    on: (day) => `Le ${day}`,
    subject: 'Objet',
    enclosures: 'Pièces jointes',
    colon: '\u00a0: ',
    to: 'À',
  },
  en: { on: (day) => day, subject: 'Subject', enclosures: 'Enclosures', colon: ': ', to: 'To' },
}
