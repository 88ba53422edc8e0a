import { clean } from './clean.ts'
import { messageCount } from './counted.ts'
import type { Say } from './say.ts'

/** What the reader of a pack is told first. */
export interface PackNote {
  readonly alias: string
  readonly createdAt: string
  readonly version: string
  readonly messages: number
  readonly missing: readonly { readonly what: string; readonly why: string }[]
}

/** `README.txt`: what is here and how to check it, with nothing but common tools. */
export function readmeText(note: PackNote, say: Say): string {
  const { alias, createdAt, version, messages, missing } = note
  return `${[
    say`Evidence about the address ${clean(alias)}`,
    say`Made on ${say.moment(createdAt)} by leaktrace ${version}; ${messageCount(messages, say)} of others than the service.`,
    '',
    say`Files`,
    ...fileLines(say),
    '',
    say`Check that nothing was changed since it was made`,
    '  sha256sum -c SHA256SUMS',
    `  ${say`On Windows, for one file:`}  certutil -hashfile 01-message.eml SHA256`,
    `  ${say`Compare the SHA-256 of SHA256SUMS itself with the one that came with the letter.`}`,
    `  ${say`With leaktrace, offline:`}  leaktrace evidence verify .`,
    '',
    say`What the check shows, and what not`,
    ...indented(
      say`It shows that these are the files that were made on that day. It does not show who made them.
A DKIM signature that holds shows that the signing domain signed the message (RFC 6376). It rests on the key in
dkim-keys.json; whoever doubts it compares that key with DNS, or with an archive of it.`,
    ),
    '',
    say`Persons`,
    ...indented(
      say`The .eml files are untouched: they hold the mailbox of the address’s owner and may name other persons.
In all other files the addresses of other persons are hidden.`,
    ),
    '',
    ...otherLanguage[say.language],
    ...(missing.length === 0
      ? []
      : [
          '',
          say`Missing`,
          ...missing.map(({ what, why }) => `  ${say`${say.told(clean(what))}: ${say.told(clean(why))}`}`),
        ]),
  ].join('\n')}\n`
}

function fileLines(say: Say): string[] {
  const files: readonly (readonly [name: string, holds: string])[] = [
    ['NN-message.eml', say`a message exactly as it was received, numbered by date`],
    ['NN-headers.txt', say`its header section, one field a line, numbered`],
    ['NN-message.txt', say`a copy to be read; nothing was loaded, nothing was opened`],
    ['first-legitimate*.eml', say`the first message by which the service itself wrote to the address`],
    ['notice-*.eml', say`messages in which the service announces a disclosure of data`],
    ['route.md', say`the way of each message, who handed it over, and what was checked`],
    ['verdict.md', say`the conclusion, how sure it is, why, and what else could explain it`],
    ['registry-extract.json', say`to whom the address was given, when and how, as its owner recorded it`],
    ['timeline.csv', say`every message to the address`],
    ['dkim-keys.json', say`the keys of the signatures as DNS held them, since keys are replaced`],
    ['manifest.json', say`every file with size, SHA-256 and where it comes from; what is missing and why`],
    ['SHA256SUMS', say`SHA-256 of every other file`],
  ]
  return files.map(([name, holds]) => `  ${name.padEnd(21)}  ${holds}`)
}

function indented(lines: string): string[] {
  return lines.split('\n').map((line) => `  ${line}`)
}

/** How to check the pack, for who does not read the language of the rest. */
const otherLanguage: Record<Say['language'], readonly string[]> = {
  en: [
    'Vérifier (français)',
    '  sha256sum -c SHA256SUMS',
    '  La commande compare chaque fichier à l’empreinte relevée à la création du dossier ; comparez aussi l’empreinte',
    '  SHA-256 du fichier SHA256SUMS à celle indiquée dans le courrier. Les fichiers .eml sont les messages tels que reçus.',
  ],
  fr: [
    'To check it (English)',
    '  sha256sum -c SHA256SUMS',
    '  The command compares each file with the digest taken when this was made; compare the SHA-256 of the file SHA256SUMS',
    '  itself with the one in the letter, too. The .eml files are the messages exactly as received.',
  ],
}
