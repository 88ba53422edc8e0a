import type { WordingRule } from '../wording.ts'

const asked = 'say what happened and ask: “please tell me the source”'

/** What an English letter must not say. */
export const englishRules: readonly WordingRule[] = [
  { kind: 'accusation', words: 'stole|stolen|steal\\w*|theft|thefts|thief|thieves|robb\\w+', instead: asked },
  { kind: 'accusation', words: 'sold|sell|sells|selling|resold|resale|resell\\w*', instead: asked },
  {
    kind: 'accusation',
    words: 'leak|leaks|leaked|leaking|leaky',
    instead: 'say: “the address given to S is now used by D”',
  },
  {
    kind: 'accusation',
    words:
      'leaked by|(?:you|they|company|service) (?:have |has )?(?:leaked|violated|stole|stolen|sold|lied)|(?:you|they) are guilty',
    instead: 'say: “the address given to S is now used by D”',
    everywhere: true,
  },
  {
    kind: 'accusation',
    words:
      'violat(?:e|es|ed|ing|ion of|ions of)|in breach of|breached|breaches (?:of )?(?:article|art|the gdpr|gdpr)|infring\\w+|failed (?:to comply|in your dut\\w+)|constitutes? an? (?:breach|violation|infringement)',
    instead: 'ask to verify: “these facts lead me to ask you to verify”',
  },
  {
    kind: 'accusation',
    words:
      'fraud\\w*|scam|scams|scamm\\w+|crook|crooks|crooked|swindl\\w+|con artists?|pirates?|pirated|piracy|hack|hacks|hacked|hacker|hackers|hacking|cybercriminals?|phishers?',
    instead: 'describe the message: “the message claims to be from …”',
  },
  {
    kind: 'accusation',
    words:
      'guilty|accomplices?|complicit|dishonest\\w*|illegal\\w*|unlawful\\w*|negligen\\w+|reckless\\w*|lied|lying|liars?|lies|conceal\\w*|cover-?up',
    instead: asked,
  },
  {
    kind: 'threat',
    words:
      'within (?:24|48|72) hours|(?:24|48|72) hours|or else|failing which|otherwise i (?:will|shall)|final (?:warning|notice)|last warning|you will regret|formal notice|cease and desist',
    instead: 'say that a complaint is open to me (Article 77), without a condition',
  },
  {
    kind: 'threat',
    words:
      'lawyers?|solicitors?|attorneys?|courts?|judges?|sue|sues|suing|lawsuits?|legal action|litigation|prosecut\\w+|go public|publish\\w*|the press|journalists?|social media|name and shame',
    instead: 'say that a complaint is open to me (Article 77), without a condition',
  },
  {
    kind: 'criminal',
    words:
      'criminal\\w*|crime|crimes|penal|felon\\w*|misdemeano\\w+|offences?|offenses?|prison|jail|indict\\w*',
    instead: 'rest on the GDPR, and on the rule on direct marketing, alone',
  },
  {
    kind: 'money',
    words:
      'damages|compensat\\w+|indemn\\w+|reimburs\\w+|refunds?|pay|pays|paid|paying|payments?|payable|euros?|eur|gbp|usd|dollars?|fined|fines|settle|settles|settlement',
    instead: 'a letter asks for no money',
  },
  { kind: 'money', words: '[€£$] ?\\d[\\d.,]*|\\d[\\d.,]* ?[€£$]', instead: 'a letter asks for no money' },
  {
    kind: 'insult',
    words:
      'shame|shameful\\w*|disgrace\\w*|disgusting|outrageous\\w*|unacceptable|incompeten\\w+|pathetic|idiots?|idiotic|morons?|scum|parasites?|vermin|rogues?|liar',
    instead: 'keep to the facts, dated and without adjectives',
    everywhere: true,
  },
  {
    kind: 'label',
    words: 'spam|spams|spammed|spammer|spammers|spamming|junk mail',
    instead: 'say: “unsolicited message”',
  },
]
