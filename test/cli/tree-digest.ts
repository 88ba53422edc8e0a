import { createHash } from 'node:crypto'
import { lstatSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Every path below a directory, with the hash of what a file holds: two are equal when nothing was written between them. */
export function treeDigest(directory: string): Record<string, string> {
  const names = readdirSync(directory, { recursive: true, encoding: 'utf8' }).sort()
  return Object.fromEntries(names.map((name) => [name, digestOf(join(directory, name))]))
}

function digestOf(path: string): string {
  const stat = lstatSync(path)
  const what = (stat.mode & 0o7777).toString(8)
  if (!stat.isFile()) return what
  return `${what} ${createHash('sha256').update(readFileSync(path)).digest('hex')}`
}
