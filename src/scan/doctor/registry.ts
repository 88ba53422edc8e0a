import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Paths } from '../../config/paths.ts'
import { advice, type Finding, fine, problem } from '../../report/doctor-finding.ts'
import type { Store } from '../../store/store.ts'
import { StoreError } from '../../store/store-error.ts'

/** Whether the registry is whole, and the kept messages are those that it names. */
export function registryFindings(store: Store, { registry, evidenceDir }: Paths): readonly Finding[] {
  const faults = store.check()
  const size = statSync(registry).size
  return [
    fine('machine', 'sqlite', `SQLite ${store.sqliteVersion()}`),
    faults.length === 0
      ? fine(
          'registry',
          'integrity',
          `${registry} is whole: version ${store.dump.schema}, ${Math.round(size / 1000)} kB`,
        )
      : problem(
          'registry',
          'integrity',
          `${registry} is damaged: ${faults.slice(0, 3).join('; ')}`,
          'put it aside and bring back an export with: leaktrace restore',
        ),
    fine(
      'registry',
      'contents',
      `it holds ${count(store.aliases.list().length, 'address', 'addresses')}, ${count(store.services.list().length, 'service')}, ${count(store.sightings.count(), 'message')}, ${count(store.cases.list().length, 'case')}`,
    ),
    lockFinding(store),
    ...evidenceFindings(store, evidenceDir),
  ]
}

/** The lock ends with its process: it is free, or somebody works. */
function lockFinding(store: Store): Finding {
  try {
    store.lockScan().release()
    return fine('registry', 'lock', 'no scan is running, and no lock is left over')
  } catch (error) {
    if (!(error instanceof StoreError) || error.code !== 'locked') throw error
    return fine('registry', 'lock', error.message)
  }
}

function evidenceFindings(store: Store, directory: string): Finding[] {
  const named = new Set(store.evidence.list().map(({ path }) => path))
  const there = new Set(filesIn(directory))
  const gone = [...named].filter((path) => !there.has(path))
  const changed = [...named].filter(
    (path) => there.has(path) && hashOf(join(directory, path)) !== path.slice(0, 64),
  )
  const spare = [...there].filter((path) => !named.has(path))
  const findings: Finding[] = []
  if (changed.length > 0)
    findings.push(
      problem(
        'registry',
        'evidence-changed',
        `not what was kept: ${cut(changed)} in ${directory}`,
        'remove the file, then fetch the message again with: leaktrace scan --full',
      ),
    )
  if (gone.length > 0)
    findings.push(
      advice(
        'registry',
        'evidence-gone',
        `gone from ${directory}: ${cut(gone)}`,
        'bring it back from an export of yours; letters cannot rest on it',
      ),
    )
  if (spare.length > 0)
    findings.push(
      advice(
        'registry',
        'evidence-spare',
        `named by nothing in the registry: ${cut(spare)} in ${directory}`,
        'look at it, and remove what you do not need',
      ),
    )
  if (findings.length === 0)
    findings.push(fine('registry', 'evidence', `${count(named.size, 'kept message')}, each as it was kept`))
  return findings
}

function filesIn(directory: string): string[] {
  try {
    return readdirSync(directory)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return []
    throw error
  }
}

function hashOf(file: string): string {
  return createHash('sha256').update(readFileSync(file)).digest('hex')
}

function cut(names: readonly string[]): string {
  const shown = names.slice(0, 3).join(', ')
  return names.length > 3 ? `${shown} and ${names.length - 3} more` : shown
}

function count(number: number, one: string, many = `${one}s`): string {
  return `${number} ${number === 1 ? one : many}`
}
