// Writes the messages and expectations below fixtures/ that scripts/cases/ describes: `node scripts/make-cases.ts`.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { fixtureFiles } from './cases/fixture-files.ts'

const root = fileURLToPath(new URL('../fixtures', import.meta.url))
const files = fixtureFiles()
// Folders that hold nothing else are written anew, so that a renamed message leaves no old file behind.
for (const path of files.keys()) {
  const folder = /^(?:cases\/[^/]+\/(?:messages|what-if)|demo\/Maildir)\//.exec(path)?.[0]
  if (folder !== undefined) rmSync(join(root, folder), { recursive: true, force: true })
}
for (const [path, contents] of files) {
  mkdirSync(dirname(join(root, path)), { recursive: true })
  writeFileSync(join(root, path), contents)
}
process.stdout.write(`${files.size} files written below ${root}\n`)
