import { clean } from './clean.ts'

/** What the reader of a pack is told first. */
export interface PackNote {
  readonly alias: string
  readonly createdAt: string
  readonly version: string
  readonly messages: number
  readonly missing: readonly { readonly what: string; readonly why: string }[]
}

/** `README.txt`: what is here and how to check it, with nothing but common tools. */
export function readmeText({ alias, createdAt, version, messages, missing }: PackNote): string {
  return `${[
    `Evidence about the address ${clean(alias)}`,
    `Made on ${createdAt} by leaktrace ${version}; ${messages} ${messages === 1 ? 'message' : 'messages'} of others than the service.`,
    '',
    'Files',
    '  NN-message.eml         a message exactly as it was received, numbered by date',
    '  NN-headers.txt         its header section, one field a line, numbered',
    '  NN-message.txt         a copy to be read; nothing was loaded, nothing was opened',
    '  first-legitimate*.eml  the first message by which the service itself wrote to the address',
    '  notice-*.eml           messages in which the service announces a disclosure of data',
    '  route.md               the way of each message, who handed it over, and what was checked',
    '  verdict.md             the conclusion, how sure it is, why, and what else could explain it',
    '  registry-extract.json  to whom the address was given, when and how, as its owner recorded it',
    '  timeline.csv           every message to the address',
    '  dkim-keys.json         the keys of the signatures as DNS held them, since keys are replaced',
    '  manifest.json          every file with size, SHA-256 and where it comes from; what is missing and why',
    '  SHA256SUMS             SHA-256 of every other file',
    '',
    'Check that nothing was changed since it was made',
    '  sha256sum -c SHA256SUMS',
    '  On Windows, for one file:  certutil -hashfile 01-message.eml SHA256',
    '  Compare the SHA-256 of SHA256SUMS itself with the one that came with the letter.',
    '  With leaktrace, offline:   leaktrace evidence verify .',
    '',
    'What the check shows, and what not',
    '  It shows that these are the files that were made on that day. It does not show who made them.',
    '  A DKIM signature that holds shows that the signing domain signed the message (RFC 6376). It rests on the key in',
    '  dkim-keys.json; whoever doubts it compares that key with DNS, or with an archive of it.',
    '',
    'Persons',
    '  The .eml files are untouched: they hold the mailbox of the address’s owner and may name other persons.',
    '  In all other files the addresses of other persons are hidden.',
    '',
    'Vérifier (français)',
    '  sha256sum -c SHA256SUMS',
    '  La commande compare chaque fichier à l’empreinte relevée à la création du dossier ; comparez aussi l’empreinte',
    '  SHA-256 du fichier SHA256SUMS à celle indiquée dans le courrier. Les fichiers .eml sont les messages tels que reçus.',
    ...(missing.length === 0
      ? []
      : ['', 'Missing', ...missing.map(({ what, why }) => `  ${clean(what)}: ${clean(why)}`)]),
  ].join('\n')}\n`
}
