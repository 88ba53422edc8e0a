import { execFileSync, spawnSync } from 'node:child_process'
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestContext } from 'node:test'

/** Dovecot's Sieve interpreter. */
export interface Sieve {
  /** What the compiler says against a script; empty when it takes it. */
  faults(script: string): string
  /** The folders a message is put into; the implicit keep is `INBOX`. */
  deliver(script: string, message: string, envelopeTo?: string): readonly string[]
}

/** As root, Dovecot's tools give up their rights before they read mail. */
const NOBODY = 65534

/** The interpreter for one test; null when none is installed: the test then says so and is skipped. */
export function findSieve(t: TestContext): Sieve | null {
  if (spawnSync('sievec', [], { stdio: 'ignore' }).error !== undefined) {
    t.skip('sievec is not installed (Debian: apt-get install dovecot-sieve)')
    return null
  }
  const directory = mkdtempSync(join(tmpdir(), 'sieve-'))
  t.after(() => rmSync(directory, { recursive: true, force: true }))
  // Open to whom the tool becomes; nothing in it is private.
  chmodSync(directory, 0o777)
  mkdirSync(join(directory, 'mail'), { mode: 0o777 })
  const asRoot = process.getuid?.() === 0
  const conf = join(directory, 'dovecot.conf')
  const rights = asRoot ? [`mail_uid = ${NOBODY}`, `mail_gid = ${NOBODY}`, `first_valid_uid = 1`] : []
  writeFileSync(conf, [...rights, `mail_location = maildir:${directory}/mail`, ''].join('\n'))
  const [rules, mail] = [join(directory, 'rules.sieve'), join(directory, 'message.eml')]
  return {
    faults(script) {
      writeFileSync(rules, script)
      const { status, stderr } = spawnSync('sievec', ['-c', conf, rules, join(directory, 'rules.svbin')], {
        encoding: 'utf8',
      })
      return status === 0 ? '' : stderr
    },
    deliver(script, message, envelopeTo = 'claire@me.example') {
      writeFileSync(rules, script)
      writeFileSync(mail, message)
      rmSync(join(directory, 'rules.svbin'), { force: true })
      const args = ['-c', conf, '-r', envelopeTo, '-a', envelopeTo, rules, mail]
      const told = execFileSync('sieve-test', args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })
      return [...told.matchAll(/store message in folder: (.+)/g)].map((found) => found[1] ?? '')
    },
  }
}
