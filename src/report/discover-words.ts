import type { BelongingCode, BelongingReason } from '../verdict/belonging.ts'
import type { Apart } from '../verdict/discovery.ts'
import { clean } from './clean.ts'

/** Why an address seems to belong to somebody, as a sentence. */
export function explainBelonging({ code, about }: BelongingReason): string {
  return belongingWords[code](clean(about))
}

/**
 * The sentence of each reason why an address seems to belong to somebody; `about` is the word, name or number it is
 * about.
 */
export const belongingWords: Readonly<Record<BelongingCode, (about: string) => string>> = {
  name: (about) => `the address, or what it is registered for, names ${about}`,
  'part-of-name': (about) => `a part of the address stands for ${about}`,
  'written-to': (about) => `you wrote to ${about} from it`,
  'sign-up': (about) => `the first mail from ${about} confirms an account, a subscription or an order`,
  first: (about) => `${about} was the first to write to it`,
  only: (about) => `nobody but ${about} wrote to it`,
  most: (about) => `most mail to it is from ${about}`,
  'other-name': (about) => `it says “${about}”, and nobody of that name wrote to it`,
  rival: (about) => `${about} could be meant as well`,
  unconfirmed: (about) => `nothing confirms that ${about} wrote it`,
  'one-message': (about) => `${about} wrote one message only`,
}

/** The same in a word or two, for a table. */
export const belongingShort: Readonly<Record<BelongingCode, string>> = {
  name: 'its name',
  'part-of-name': 'part of its name',
  'written-to': 'you wrote to it',
  'sign-up': 'sign-up',
  first: 'first to write',
  only: 'nobody else',
  most: 'most mail',
  'other-name': 'but it says another name',
  rival: 'but perhaps another',
  unconfirmed: 'but unconfirmed',
  'one-message': 'but one message only',
}

/** Reasons that speak against. */
export const doubts: ReadonlySet<BelongingCode> = new Set([
  'other-name',
  'rival',
  'unconfirmed',
  'one-message',
])

/** Why addresses are not proposed; stands behind their number. */
export const apartWords: Readonly<Record<Apart['code'], string>> = {
  guessing: 'only mailings that guess addresses reached it',
  campaign: 'nobody can guess it, but the only mail to it went to other unregistered addresses as well',
  bounces: 'only reactions to mail came, such as bounces',
  refuted: 'no author of mail to it can be named: their checks failed, or they contradict themselves',
  'own-author': 'only mail under your own name came',
  'nobody-confirmed': 'a message or two of somebody whom your receiving side could not confirm',
  claimed: 'only messages themselves name it; nothing that your receiving side stamped',
}

/** The same in a word or two, for a table. */
export const apartShort: Readonly<Record<Apart['code'], string>> = {
  guessing: 'guessed',
  campaign: 'one mailing',
  bounces: 'bounces',
  refuted: 'failed checks',
  'own-author': 'your own name',
  'nobody-confirmed': 'unconfirmed',
  claimed: 'only claimed',
}
