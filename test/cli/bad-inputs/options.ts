import type { BadInput } from './bad-input.ts'

/** What can be typed wrong for the program itself. */
export const options: readonly BadInput[] = [
  ['--nope', 64, "unknown option '--nope'; see: leaktrace --help"],
  ['--config', 64, "option '--config <file>' argument missing; see: leaktrace --help"],
  ['--config empty alias list', 78, 'empty cannot be read (EISDIR)'],
  [
    '--data-dir passwd alias list',
    73,
    'passwd/registry.db cannot be made: part of its path is no directory (ENOTDIR)',
  ],
  [
    '--data-dir passwd/x alias list',
    73,
    'passwd/x/registry.db cannot be made: part of its path is no directory (ENOTDIR)',
  ],
  ['--data-dir "" alias list', 64, '--data-dir is empty'],
  ['--config "" alias list', 64, '--config is empty'],
  [
    '--lang de alias list',
    64,
    "option '--lang <language>' argument 'de' is invalid. Allowed choices are en, fr",
  ],
  ['--lang', 64, "option '--lang <language>' argument missing; see: leaktrace --help"],
  [
    '--lang "" alias list',
    64,
    "option '--lang <language>' argument '' is invalid. Allowed choices are en, fr",
  ],
  ['""', 64, "unknown command ''; see: leaktrace --help"],
  ['" "', 64, "unknown command ' '; see: leaktrace --help"],
  ['"\u001b[2J"', 64, "unknown command '\\u{1b}[2J'; see: leaktrace --help"],
  ['"--\u001b[2J"', 64, "unknown option '--\\u{1b}[2J'; see: leaktrace --help"],
  [
    '--data-dir "passwd/\u001b[2J" alias list',
    73,
    'passwd/\\u{1b}[2J/registry.db cannot be made: part of its path is no directory (ENOTDIR)',
  ],
  [
    '--lang "\u001b[2J" alias list',
    64,
    "option '--lang <language>' argument '\\u{1b}[2J' is invalid. Allowed choices are en, fr",
  ],
]
