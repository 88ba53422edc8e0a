import { languages } from '../report/say.ts'
import { sayIn } from '../report/say-in.ts'
import { verifyAgain } from '../scan/dkim/verify.ts'
import { NoHeader } from '../scan/message.ts'
import { copiesOf, factsOf, type PackMessage, routeOf } from './evidence-pack-derived.ts'
import type { DkimKeys, Manifest, PackMessageEntry } from './evidence-pack-manifest.ts'
import { readAgain } from './evidence-pack-reading.ts'
import type { PackFault } from './verify-pack-files.ts'

/** A signature checked again with the key that was captured. */
export interface SignatureAgain {
  readonly file: string
  readonly signingDomain: string | null
  readonly selector: string | null
  /** What it came to when the key was captured, and now. */
  readonly captured: string
  readonly now: string
  /** When DNS gave the key, ISO 8601 UTC; null where it gave none. */
  readonly keyAt: string | null
}

/** What came of reading the messages again. */
export interface MessagesAgain {
  readonly faults: readonly PackFault[]
  readonly signatures: readonly SignatureAgain[]
  /** Files that were made again from the messages and are the same. */
  readonly remade: readonly string[]
  /** What could not be checked, and why. */
  readonly notes: readonly string[]
}

/**
 * Reads the messages of a pack again, checks their signatures with the captured keys, and makes the copies anew; nothing
 * is asked anywhere. Copies are made in the language of the pack, whatever that of the person.
 *
 * @param files only those whose hashes agree
 * @param version of this program: another one may word copies in another way
 */
export async function readMessagesAgain(
  manifest: Manifest,
  keys: DkimKeys | null,
  files: ReadonlyMap<string, Buffer>,
  version: string,
): Promise<MessagesAgain> {
  const faults: PackFault[] = []
  const signatures: SignatureAgain[] = []
  const remade: string[] = []
  const notes: string[] = []
  const same = manifest.leaktrace === version
  const language = languages.find((one) => one === (manifest.lang ?? 'en'))
  const say = same && language !== undefined ? await sayIn(language) : null
  if (!same)
    notes.push(
      `the pack was made by leaktrace ${manifest.leaktrace}, this is ${version}: copies and grades are not made again`,
    )
  else if (say === null)
    notes.push(`the pack is in a language that this leaktrace does not know: copies are not made again`)
  const compare = (name: string, text: string): void => {
    const there = files.get(name)
    if (there === undefined) return
    if (there.equals(Buffer.from(text, 'utf8'))) remade.push(name)
    else
      faults.push({
        file: name,
        code: 'copy-differs',
        message: 'it is not what the messages of the pack give',
      })
  }
  const read: PackMessage[] = []
  for (const entry of manifest.messages) {
    const octets = files.get(entry.file)
    if (octets === undefined) continue
    const kept = keys?.messages.find(({ file }) => file === entry.file)
    const isTold = manifest.missing.some(({ what }) => what.includes(entry.file))
    if (kept === undefined && !isTold)
      notes.push(`no keys were captured for ${entry.file}: its signatures are not checked`)
    const verification =
      kept === undefined ? null : await verifyAgain(octets, { at: kept.at, keys: kept.keys, signatures: [] })
    if (kept !== undefined && verification !== null)
      signatures.push(...compareSignatures(kept, verification.signatures, faults))
    if (say !== null)
      for (const copy of await copiesOf(manifest.alias, { entry, octets }, say)) compare(copy.name, copy.text)
    if (entry.reading === null) {
      notes.push(`how ${entry.file} was read is not told: what is said of it is not checked`)
      continue
    }
    try {
      const sighting = readAgain(octets, entry.reading, verification)
      faults.push(...compareFacts(entry, factsOf(manifest.alias, octets, sighting), same))
      read.push({ entry, octets, sighting, verification })
    } catch (error) {
      if (!(error instanceof NoHeader)) throw error
      faults.push({ file: entry.file, code: 'facts-differ', message: 'it cannot be read as a message' })
    }
  }
  if (say !== null && read.length === manifest.messages.length) {
    const route = routeOf(manifest.alias, read, say)
    compare(route.name, route.text)
  } else if (say !== null)
    notes.push('route.md is not made again, since not every message could be read again')
  return { faults, signatures, remade, notes }
}

type Kept = DkimKeys['messages'][number]

function compareSignatures(
  { file, signatures, keys }: Kept,
  now: readonly Kept['signatures'][number][],
  faults: PackFault[],
): SignatureAgain[] {
  if (now.length !== signatures.length) {
    const message = `${signatures.length} signatures are recorded for it and it has ${now.length}`
    faults.push({ file, code: 'signature-differs', message })
  }
  return now.map(({ field, signingDomain, selector, result, reason }, place) => {
    const then = signatures[place]
    const isSame =
      then !== undefined &&
      [field, signingDomain, selector, result, reason].every(
        (value, at) =>
          value === [then.field, then.signingDomain, then.selector, then.result, then.reason][at],
      )
    if (!isSame) {
      const message = `the signature of ${signingDomain ?? '?'} now comes to ${result}; recorded is ${then?.result ?? 'none'}`
      faults.push({ file, code: 'signature-differs', message })
    }
    const key = keys.find(({ name }) => name === `${selector}._domainkey.${signingDomain}`)
    const keyAt = key === undefined || key.value === null ? null : key.at
    return { file, signingDomain, selector, captured: then?.result ?? 'none', now: result, keyAt }
  })
}

function compareFacts(
  entry: PackMessageEntry,
  now: ReturnType<typeof factsOf>,
  sameVersion: boolean,
): PackFault[] {
  const always = ['messageId', 'date'] as const
  const names = sameVersion ? ([...always, 'receivedAt', 'author', 'authorGrade'] as const) : always
  return names
    .filter((name) => entry[name] !== now[name])
    .map((name) => ({
      file: 'manifest.json',
      code: 'facts-differ' as const,
      message: `it says ${name} ${entry[name] ?? 'none'} of ${entry.file}, which says ${now[name] ?? 'none'}`,
    }))
}
