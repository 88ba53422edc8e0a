import type { VerdictKind } from '../verdict/verdict.ts'

/** Title and meaning of each verdict, for the terminal; each has a heading in docs/verdicts.md. */
export const verdictWords: Record<
  VerdictKind,
  { readonly title: string; readonly many: string; readonly meaning: string }
> = {
  outgoing: { title: 'your own message', many: 'written by you', meaning: 'You wrote it.' },
  personal: { title: 'personal', many: 'personal', meaning: 'It was delivered to none of your aliases.' },
  unregistered: {
    title: 'unregistered address',
    many: 'to addresses not registered',
    meaning: 'It came to an address under your alias scheme that is not in the registry.',
  },
  bounce: {
    title: 'reaction to mail',
    many: 'bounces and automatic replies',
    meaning: 'It is a reaction to mail, not a contact.',
  },
  undetermined: {
    title: 'undetermined',
    many: 'undetermined',
    meaning: 'The evidence does not say enough; nothing is asserted until you decide.',
  },
  impersonation: {
    title: 'impersonation',
    many: 'impersonations',
    meaning: 'Somebody wears the name of the service, and knows the address given to it.',
  },
  expected: {
    title: 'expected',
    many: 'from the service itself',
    meaning: 'It comes from the service that the address was given to.',
  },
  authorised: {
    title: 'authorised',
    many: 'authorised',
    meaning: 'It comes from a domain registered for the service in another role.',
  },
  disclosed: {
    title: 'disclosed by you',
    many: 'from people you wrote to',
    meaning: 'It comes from somebody you wrote to from this address.',
  },
  leak: {
    title: 'leak',
    many: 'from strangers to the alias',
    meaning: 'The address is used by somebody it was not given to.',
  },
}
