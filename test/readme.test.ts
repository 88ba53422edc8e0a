import assert from 'node:assert/strict'
import { cpSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { type Computer, freshComputer } from './cli/world.ts'

const path = fileURLToPath(new URL('../README.md', import.meta.url))
const demo = fileURLToPath(new URL('../fixtures/demo', import.meta.url))
const cloudwatt = fileURLToPath(new URL('../fixtures/cases/cloudwatt', import.meta.url))
/** Set to write what the commands print into the README instead of comparing; look at the diff afterwards. */
const update = process.env.LEAKTRACE_UPDATE_README === '1'

/** Claire's computer as the README assumes it: her mail, and for its first screen the registry she has built. */
async function claires(t: Parameters<typeof freshComputer>[0], registered: boolean): Promise<Computer> {
  const computer = freshComputer(t)
  cpSync(join(demo, 'Maildir'), join(computer.directory, 'Maildir'), { recursive: true })
  cpSync(
    join(cloudwatt, 'messages', '11-push-emploi-mailing.eml'),
    join(computer.directory, 'push-emploi.eml'),
  )
  if (!registered) return computer
  cpSync(join(demo, 'config.toml'), computer.configFile)
  const { openStore } = await import('../src/store/store.ts')
  const { fillRegistry } = await import('../src/scan/registry-file.ts')
  const store = openStore(join(computer.dataDir, 'registry.db'), { now: () => new Date() })
  fillRegistry(store, JSON.parse(readFileSync(join(demo, 'registry.json'), 'utf8')))
  store.close()
  return computer
}

/** Splits a typed line into words, with double quotes and `~` as a shell has them. */
function wordsOf(line: string, home: string): string[] {
  return (line.match(/"[^"]*"|\S+/g) ?? []).map((word) => word.replace(/^"|"$/g, '').replace(/^~/, home))
}

/** What one block prints when its commands are typed. */
async function typed(block: string, computer: Computer): Promise<string> {
  const lines: string[] = []
  for (const command of block.split('\n').filter((line) => line.startsWith('$ '))) {
    const [program, ...args] = wordsOf(command.slice(2), computer.directory)
    assert.equal(program, 'leaktrace', command)
    const { stdout, stderr, status } = await computer.lt(args)
    assert.equal(status, 0, `${command}\n${stderr}`)
    lines.push(command, (stderr + stdout).replaceAll(computer.directory, '~').trimEnd())
  }
  return lines.join('\n')
}

test('every console block of the README prints what it shows', async (t) => {
  const text = readFileSync(path, 'utf8')
  let written = ''
  for (const [place, section] of text.split(/^(?=## )/m).entries()) {
    const computer = await claires(t, place === 0)
    let rest = section
    for (;;) {
      const block = /^```console\n([\s\S]*?)\n```$/m.exec(rest)
      if (block === null) break
      const printed = await typed(block[1] ?? '', computer)
      if (!update) assert.equal(block[1], printed)
      written += `${rest.slice(0, block.index)}\`\`\`console\n${printed}\n\`\`\``
      rest = rest.slice(block.index + block[0].length)
    }
    written += rest
  }
  if (update) writeFileSync(path, written)
  assert.ok(
    text.includes('npm ci && npx leaktrace demo') && text.includes('npm ci && npm test'),
    'the two commands',
  )
})

test('the letter in the README stands so in the golden letter', () => {
  const quoted = /^```text\n([\s\S]*?)\n```$/m.exec(readFileSync(path, 'utf8'))?.[1]
  const golden = new URL('../fixtures/letters/cloudwatt/esp-notice.en.txt', import.meta.url)
  assert.ok(quoted !== undefined && readFileSync(golden, 'utf8').includes(quoted))
})
