import type { VerdictKind } from '../verdict/verdict.ts'

/** Title and meaning of each verdict, for the terminal; each has a heading in docs/verdicts.md. */
export const verdictWords: Record<
  VerdictKind,
  { readonly title: string; readonly one: string; readonly many: string; readonly meaning: string }
> = {
  outgoing: {
    title: 'your own message',
    one: 'message of yours',
    many: 'messages of yours',
    meaning: 'You wrote it.',
  },
  personal: {
    title: 'personal',
    one: 'personal',
    many: 'personal',
    meaning: 'It was delivered to none of your aliases.',
  },
  unregistered: {
    title: 'unregistered address',
    one: 'to an unregistered address',
    many: 'to unregistered addresses',
    meaning: 'It came to an address under your alias scheme that is not in the registry.',
  },
  bounce: {
    title: 'reaction to mail',
    one: 'bounce or automatic reply',
    many: 'bounces and automatic replies',
    meaning: 'It is a reaction to mail, not a contact.',
  },
  undetermined: {
    title: 'undetermined',
    one: 'undetermined',
    many: 'undetermined',
    meaning: 'The evidence does not say enough; nothing is asserted until you decide.',
  },
  impersonation: {
    title: 'impersonation',
    one: 'impersonation',
    many: 'impersonations',
    meaning: 'Somebody wears the name of the service, and knows the address given to it.',
  },
  expected: {
    title: 'expected',
    one: 'expected',
    many: 'expected',
    meaning: 'It comes from the service that the address was given to.',
  },
  authorised: {
    title: 'authorised',
    one: 'authorised',
    many: 'authorised',
    meaning: 'It comes from a domain registered for the service in another role.',
  },
  disclosed: {
    title: 'disclosed by you',
    one: 'from somebody you wrote to',
    many: 'from people you wrote to',
    meaning: 'It comes from somebody you wrote to from this address.',
  },
  leak: {
    title: 'leak',
    one: 'leak',
    many: 'leaks',
    meaning: 'The address is used by somebody it was not given to.',
  },
}
