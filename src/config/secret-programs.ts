import { accessSync, constants, statSync } from 'node:fs'
import { delimiter, isAbsolute, join } from 'node:path'
import { shellWord } from '../words/shell-word.ts'
import type { Environment } from './paths.ts'

/** A program that keeps secrets, and how it is asked for the one of a mailbox. */
export interface SecretProgram {
  /** Its name on the PATH. */
  readonly program: string
  readonly name: string
  /** Whether it prints a password, or an OAuth token. */
  readonly prints: 'password' | 'token'
  /** Prints the secret of a mailbox on its first line; no shell. */
  command(address: string): readonly string[]
  /** What puts the secret there first: a command for a shell, or what to do instead. */
  keep(address: string): string
}

/** The programs that are known, the most usual first. Each command prints the secret alone, and asks nothing on its input. */
export const secretPrograms: readonly SecretProgram[] = [
  {
    program: 'pass',
    name: 'pass',
    prints: 'password',
    command: (address) => ['pass', 'show', `mail/${address}`],
    keep: (address) => `pass insert ${shellWord(`mail/${address}`)}`,
  },
  {
    program: 'gopass',
    name: 'gopass',
    prints: 'password',
    command: (address) => ['gopass', 'show', '-o', `mail/${address}`],
    keep: (address) => `gopass insert ${shellWord(`mail/${address}`)}`,
  },
  {
    program: 'secret-tool',
    name: 'the desktop’s keyring (GNOME, KDE, KeePassXC)',
    prints: 'password',
    command: (address) => ['secret-tool', 'lookup', 'service', 'leaktrace', 'account', address],
    keep: (address) => `secret-tool store --label=leaktrace service leaktrace account ${shellWord(address)}`,
  },
  {
    program: 'security',
    name: 'the macOS keychain',
    prints: 'password',
    command: (address) => ['security', 'find-generic-password', '-s', 'leaktrace', '-a', address, '-w'],
    keep: (address) => `security add-generic-password -s leaktrace -a ${shellWord(address)} -w`,
  },
  {
    program: 'rbw',
    name: 'Bitwarden (rbw)',
    prints: 'password',
    command: (address) => ['rbw', 'get', 'leaktrace', address],
    keep: (address) => `rbw add leaktrace ${shellWord(address)}`,
  },
  {
    program: 'bw',
    name: 'Bitwarden (bw)',
    prints: 'password',
    command: (address) => ['bw', 'get', 'password', `leaktrace ${address}`, '--nointeraction'],
    keep: (address) =>
      `make an item named "leaktrace ${address}" in Bitwarden; the vault has to be unlocked (BW_SESSION) when leaktrace runs`,
  },
  {
    program: 'op',
    name: '1Password',
    prints: 'password',
    command: (address) => ['op', 'item', 'get', `leaktrace ${address}`, '--fields', 'password', '--reveal'],
    keep: (address) => `make an item named "leaktrace ${address}" in 1Password`,
  },
  {
    program: 'keepassxc-cli',
    name: 'KeePassXC, a database that opens with a key file',
    prints: 'password',
    command: (address) =>
      ['keepassxc-cli', 'show', '-q', '-s', '-a', 'Password', '--no-password'].concat([
        '-k',
        'KEYFILE',
        'DATABASE',
        `Mail ${address}`,
      ]),
    keep: (address) =>
      `make an entry named "Mail ${address}", and put your own key file and database into the command`,
  },
  {
    program: 'ortie',
    name: 'ortie',
    prints: 'token',
    command: (address) => ['ortie', 'token', 'show', '-a', address],
    keep: (address) =>
      `name the account ${address} in the configuration of ortie, then: ortie auth get -a ${shellWord(address)}`,
  },
  {
    program: 'oama',
    name: 'oama',
    prints: 'token',
    command: (address) => ['oama', 'access', address],
    keep: (address) => `oama authorize microsoft ${shellWord(address)} (or google)`,
  },
  {
    program: 'pizauth',
    name: 'pizauth',
    prints: 'token',
    command: (address) => ['pizauth', 'show', address],
    keep: (address) => `name the account ${address} in pizauth.conf, and run: pizauth server`,
  },
  {
    program: 'mutt_oauth2.py',
    name: 'mutt_oauth2.py',
    prints: 'token',
    command: (address) => ['mutt_oauth2.py', `${address}.tokens`],
    keep: (address) =>
      `mutt_oauth2.py --authorize ${shellWord(`${address}.tokens`)}; write the path of the file whole`,
  },
]

/** Those of the programs that are installed: on the PATH, and executable. Nothing is run. */
export function installedPrograms(env: Environment): readonly SecretProgram[] {
  const folders = (env.PATH ?? '').split(delimiter).filter((folder) => isAbsolute(folder))
  return secretPrograms.filter(({ program }) => folders.some((folder) => isExecutable(join(folder, program))))
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return statSync(path).isFile()
  } catch {
    return false // Not there, or not to be run by this person: then it is not proposed.
  }
}
