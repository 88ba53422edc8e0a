import { chmodSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { TestContext } from 'node:test'
import { zipSync } from 'fflate'
import { type Computer, freshComputer } from './world.ts'

/** Where the exports lie, a directory a format; every column that is not kept says `canary`. */
export const EXPORTS = join(import.meta.dirname, '../../fixtures/import')

const CONFIG = `[accounts.home]
address = "claire@me.example"
host = "imap.me.example"
user = "claire"
auth = "password"
password_command = "true"
receivers = ["mx.me.example"]
alias_domains = ["me.example"]
`

/** A computer on which claire@me.example has an account, with me.example as a catch-all. */
export function claires(t: TestContext): Computer {
  const computer = freshComputer(t)
  writeFileSync(computer.configFile, CONFIG, { mode: 0o600 })
  return computer
}

/** Puts the export of a format on a computer, for its owner alone, and names it. */
export function placeExport(
  { directory }: Pick<Computer, 'directory'>,
  format: string,
  mode = 0o600,
): string {
  const from = join(EXPORTS, format)
  const [single] = readdirSync(from).filter((name) => name.startsWith('export.'))
  const name = single ?? 'export.zip'
  const octets = single === undefined ? zipOf(from) : readFileSync(join(from, single))
  return placeFile(directory, name, octets, mode)
}

/** Writes a file for its owner alone. */
export function placeFile(
  directory: string,
  name: string,
  content: string | Uint8Array,
  mode = 0o600,
): string {
  const path = join(directory, name)
  writeFileSync(path, content)
  chmodSync(path, mode)
  return path
}

/** An archive of everything in a directory but what the test expects. */
function zipOf(directory: string): Uint8Array {
  const names = readdirSync(directory, { recursive: true, encoding: 'utf8' })
  const files = names.filter((name) => name !== 'expected.json' && statSync(join(directory, name)).isFile())
  return zipSync(Object.fromEntries(files.map((name) => [name, readFileSync(join(directory, name))])))
}

/** Names of the files below a directory that hold a text, in any of the encodings a database or a log might use. */
export function filesWith(directory: string, text: string): string[] {
  const forms = (['utf8', 'utf16le', 'base64', 'hex'] as const).map((encoding) =>
    encoding === 'utf8' || encoding === 'utf16le'
      ? Buffer.from(text, encoding)
      : Buffer.from(Buffer.from(text).toString(encoding).slice(0, -4)),
  )
  return readdirSync(directory, { recursive: true, encoding: 'utf8' }).filter((name) => {
    const path = join(directory, name)
    if (!statSync(path).isFile()) return false
    const octets = readFileSync(path)
    return forms.some((form) => octets.includes(form))
  })
}
