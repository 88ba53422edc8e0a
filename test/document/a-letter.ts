import type { Letter } from '../../src/complaint/letter.ts'

/** A letter with what a draft takes of it. */
export function aLetter(more: Partial<Letter> = {}): Letter {
  return {
    kind: 'esp-notice',
    lang: 'en',
    reference: 'LT-K7Q2XD',
    to: {
      name: 'Abuse desk',
      addresses: ['abuse@esp.example', 'second@esp.example'],
      form: null,
      postal: [],
      where: '',
    },
    from: [],
    writtenOn: '2026-11-22',
    subject: 'Message of 2 March [LT-K7Q2XD]',
    blocks: [],
    signature: '',
    enclosures: [],
    dueOn: null,
    advice: [],
    ...more,
  }
}
