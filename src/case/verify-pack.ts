import * as z from 'zod/mini'
import {
  dkimKeysSchema,
  type Manifest,
  manifestSchema,
  registryExtractSchema,
} from './evidence-pack-manifest.ts'
import { recordHash } from './evidence-pack-registry.ts'
import { sha256Of } from './evidence-pack-sums.ts'
import { type PackFault, readFiles, readSums } from './verify-pack-files.ts'
import { compareHashes } from './verify-pack-hashes.ts'
import { type MessagesAgain, readMessagesAgain } from './verify-pack-messages.ts'

/** What came of checking an evidence pack. */
export interface PackCheck {
  /** Null: it cannot be read. */
  readonly manifest: Manifest | null
  /** SHA-256 of SHA256SUMS; null where that is missing. */
  readonly fingerprint: string | null
  /** How many files were read. */
  readonly files: number
  /** Empty: everything agrees. */
  readonly faults: readonly PackFault[]
  readonly signatures: MessagesAgain['signatures']
  readonly remade: readonly string[]
  readonly notes: readonly string[]
}

/** A directory in which there is nothing of a pack. */
export class NoPack extends Error {
  override readonly name = 'NoPack'
}

/**
 * Checks a pack by itself: every file against SHA256SUMS and the manifest, these against each other, signatures with the
 * captured keys, and the copies against the messages. It needs no registry, no configuration and no network.
 *
 * @param version of this program
 * @throws NoPack; the file system's errors where the directory cannot be read
 */
export async function verifyPack(directory: string, version: string): Promise<PackCheck> {
  const faults: PackFault[] = []
  const files = readFiles(directory, faults)
  const sumsOctets = files.get('SHA256SUMS')
  const manifestOctets = files.get('manifest.json')
  if (sumsOctets === undefined && manifestOctets === undefined) throw new NoPack()
  const missing = { code: 'missing', message: 'it is not there' } as const
  if (sumsOctets === undefined) faults.push({ file: 'SHA256SUMS', ...missing })
  const sums = sumsOctets === undefined ? new Map<string, string>() : readSums(sumsOctets, faults)
  const manifest = readJson('manifest.json', manifestOctets, manifestSchema, faults)
  faults.push(...compareHashes(files, sums, manifest))
  const told = new Set(faults.map(({ file }) => file))
  const sound = new Map([...files].filter(([name]) => !told.has(name)))
  const keys = readJson('dkim-keys.json', sound.get('dkim-keys.json'), dkimKeysSchema, faults)
  checkExtract(sound.get('registry-extract.json'), manifest, faults)
  const nothing: MessagesAgain = { faults: [], signatures: [], remade: [], notes: [] }
  const again =
    manifest === null || told.has('manifest.json')
      ? nothing
      : await readMessagesAgain(manifest, keys, sound, version)
  return {
    manifest,
    fingerprint: sumsOctets === undefined ? null : sha256Of(sumsOctets),
    files: files.size,
    faults: [...faults, ...again.faults],
    signatures: again.signatures,
    remade: again.remade,
    notes: again.notes,
  }
}

function readJson<T extends z.core.$ZodType>(
  file: string,
  octets: Buffer | undefined,
  schema: T,
  faults: PackFault[],
): z.core.output<T> | null {
  if (octets === undefined) return null
  try {
    const read = z.safeParse(schema, JSON.parse(octets.toString('utf8')))
    if (read.success) return read.data
    const place = read.error.issues[0]?.path.join('.') ?? ''
    faults.push({
      file,
      code: 'bad-form',
      message: `it is not what leaktrace writes${place && `, at ${place}`}`,
    })
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
    faults.push({ file, code: 'bad-form', message: 'it is no JSON' })
  }
  return null
}

function checkExtract(octets: Buffer | undefined, manifest: Manifest | null, faults: PackFault[]): void {
  const file = 'registry-extract.json'
  const extract = readJson(file, octets, registryExtractSchema, faults)
  if (extract === null) return
  if (recordHash(extract.record) !== extract.sha256)
    faults.push({ file, code: 'facts-differ', message: 'its record has another SHA-256 than it says' })
  if (manifest !== null && extract.record.address !== manifest.alias)
    faults.push({ file, code: 'facts-differ', message: 'it is about another address than the manifest' })
}
