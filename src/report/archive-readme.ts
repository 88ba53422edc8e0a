import type { Say } from './say.ts'

/** What stands first in an archive, for whoever opens it without leaktrace. */
export function archiveReadme(holdsConfig: boolean, say: Say): string {
  const entries: readonly (readonly [name: string, holds: string])[] = [
    ['README.txt', say`this text`],
    ['manifest.json', say`every file with its size and SHA-256; rows by table`],
    [
      'registry/*.json',
      say`the registry, a table a file, a row a line; a long table goes on in
NAME.2.json and so on. Octets are written { "hex": "..." }`,
    ],
    ['evidence/*.eml', say`messages kept whole, as received, named by their SHA-256`],
    ...(holdsConfig ? [['config.toml', say`the configuration without passwords and commands`] as const] : []),
  ]
  return `${[
    say`This archive holds everything that leaktrace keeps for one person.`,
    '',
    say`It is private: it names every registered address and who it was given to, tells who
wrote to them and when, and holds whole messages. It also holds the key of the registry
(registry/meta.json, "key"), by which leaktrace knows the addresses that it made; whoever
has that key can make addresses that look like them. It holds no password, no token and
no command that prints one.`,
    '',
    ...entries.map(([name, holds]) => `  ${name.padEnd(17)}${holds.replaceAll('\n', `\n${' '.repeat(19)}`)}`),
    '',
    say`Verdicts and incidents are not in it: they follow from the rest.
Files of yours that a case names, and letters and packs that were written, are not in it.`,
    '',
    say`To bring it back, on this machine or another:`,
    '',
    '  leaktrace restore FILE',
  ].join('\n')}\n`
}
