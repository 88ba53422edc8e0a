import { readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Config } from '../config/account.ts'
import { type Address, domainOf, localPartOf } from '../mail/address.ts'
import type { Traces } from '../store/forget.ts'
import type { Store } from '../store/store.ts'
import { loadPerson } from './registry.ts'
import { judged } from './scan.ts'

/** An address that is to be forgotten, and all there is of it. */
export interface Forgettable extends Traces {
  readonly address: Address
  readonly spellings: RegExp
  /** Files of kept messages that came to it or name it, below the evidence directory. */
  readonly files: readonly string[]
}

/** Finds all there is of an address; the verdicts are made anew before, if they are stale. */
export function findTraces(
  store: Store,
  config: Config | null,
  address: Address,
  evidenceDir: string,
  now: Date,
): Forgettable {
  judged(store, config, now)
  const isUnguessable = loadPerson(store, config).aliasOf(address)?.unguessable === true
  const spellings = spellingsOf(address, isUnguessable)
  const traces = store.forgetting.traces({ address, spellings })
  const gone = new Set([...traces.delivered, ...traces.naming])
  const kept = Map.groupBy(store.evidence.list(), ({ path }) => path)
  const files = evidenceFiles(evidenceDir).filter((name) => {
    const records = kept.get(name) ?? []
    const goes = records.length > 0 && records.every(({ sightingId }) => gone.has(sightingId))
    return goes || isNamedIn(readFileSync(join(evidenceDir, name)), address, spellings)
  })
  return { ...traces, address, spellings, files }
}

/** Whether there is anything to forget. */
export function isKnown({ aliasId, delivered, naming, files }: Forgettable): boolean {
  return aliasId !== null || delivered.length + naming.length + files.length > 0
}

/**
 * Forgets it: the files, then the rows, and then the registry is written anew, so that no octet of what was removed
 * stands in it or in its log. The caller holds the scan lock.
 *
 * @returns whether that is so; false: another process was reading meanwhile, and old pages may still stand in the log
 */
export function forgetAddress(
  store: Store,
  config: Config | null,
  found: Forgettable,
  evidenceDir: string,
  now: Date,
): boolean {
  const paths = new Set(found.files)
  // Files first: when this is cut, what is left is found again by the rows.
  for (const path of paths) rmSync(join(evidenceDir, path), { force: true })
  const records = store.evidence.list().filter(({ path }) => paths.has(path))
  store.evidence.remove(records.map(({ sightingId }) => sightingId))
  store.forgetting.remove(found)
  judged(store, config, now)
  return store.compact()
}

/**
 * Finds the address in a text, whole: `shop@me.example` is not in `bookshop@me.example`. Also as mailing programs write
 * it into return-paths (`shop=me.example`) and, when nobody can guess it, its local part alone.
 */
export function spellingsOf(address: Address, isUnguessable: boolean): RegExp {
  const local = literal(localPartOf(address))
  const domain = literal(domainOf(address))
  const one = isUnguessable ? `${local}(?:[@=]${domain})?` : `${local}[@=]${domain}`
  const before = isUnguessable ? '[\\w.]' : "[\\w.!#$%&'*+/=?^`{|}~-]"
  return new RegExp(`(?<!${before})${one}(?![\\w-])(?!\\.\\w)`, 'giu')
}

function literal(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')
}

function evidenceFiles(directory: string): readonly string[] {
  try {
    return readdirSync(directory)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return []
    throw error
  }
}

/** Whether a message names it: as it is, broken over two lines, or in base64. */
function isNamedIn(message: Buffer, address: Address, spellings: RegExp): boolean {
  const text = message.toString('latin1')
  const unbroken = text.replace(/=?\r?\n/g, '')
  return (
    text.search(spellings) !== -1 ||
    unbroken.search(spellings) !== -1 ||
    [0, 1, 2].some((place) => unbroken.includes(base64At(address, place)))
  )
}

/** The letters of base64 that a text alone decides when it begins at this octet of a group of three (RFC 4648 §4). */
export function base64At(text: string, place: number): string {
  const octets = Buffer.from(`${'\0'.repeat(place)}${text}`, 'utf8')
  return octets.toString('base64').slice(Math.ceil((place * 8) / 6), Math.floor((octets.length * 8) / 6))
}
