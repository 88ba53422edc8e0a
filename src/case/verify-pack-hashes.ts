import type { Manifest } from './evidence-pack-manifest.ts'
import { sha256Of } from './evidence-pack-sums.ts'
import type { PackFault } from './verify-pack-files.ts'

const sumsFile = 'SHA256SUMS'
const manifestFile = 'manifest.json'

/**
 * Holds the files, SHA256SUMS and the manifest against one another, each against both others, and names the one that
 * stands alone.
 *
 * @param manifest null where it cannot be read
 */
export function compareHashes(
  files: ReadonlyMap<string, Buffer>,
  sums: ReadonlyMap<string, string>,
  manifest: Manifest | null,
): PackFault[] {
  const faults: PackFault[] = []
  const fault = (file: string, code: PackFault['code'], message: string): void => {
    faults.push({ file, code, message })
  }
  const listed = new Map((manifest?.files ?? []).map((one) => [one.name, one]))
  if (manifest !== null && listed.size !== manifest.files.length)
    fault(manifestFile, 'bad-form', 'it lists a file twice')
  // Each message is read once, however often a pack made by somebody else names it.
  const named = manifest?.messages.map(({ file }) => file) ?? []
  if (new Set(named).size !== named.length) fault(manifestFile, 'bad-form', 'it describes a message twice')
  const names = [...new Set([...files.keys(), ...sums.keys(), ...listed.keys()])].sort()
  for (const name of names) {
    if (name === sumsFile) {
      if (sums.has(name) || listed.has(name)) fault(name, 'bad-form', 'it cannot be listed')
      continue
    }
    const octets = files.get(name)
    const inSums = sums.get(name)
    const inManifest = listed.get(name)
    const byManifest = manifest !== null && name !== manifestFile
    if (octets === undefined) {
      if (inManifest === undefined && manifest !== null)
        fault(
          sumsFile,
          'changed',
          `it lists ${name}, which is not there and which the manifest does not list`,
        )
      else fault(name, 'missing', 'it is listed and not there')
      continue
    }
    if (inSums === undefined && name === manifestFile) {
      fault(sumsFile, 'changed', `it does not list ${name}`)
      continue
    }
    if (inSums === undefined && (!byManifest || inManifest === undefined)) {
      fault(name, 'added', 'it was not part of the pack when that was made')
      continue
    }
    const sha256 = sha256Of(octets)
    if (inSums === undefined) fault(sumsFile, 'changed', `it does not list ${name}, which the manifest does`)
    if (byManifest && inManifest === undefined)
      fault(manifestFile, 'changed', `it does not list ${name}, which SHA256SUMS does`)
    const sumsHold = inSums === undefined || inSums === sha256
    const manifestHolds =
      !byManifest ||
      inManifest === undefined ||
      (inManifest.sha256 === sha256 && inManifest.size === octets.length)
    if (!sumsHold && byManifest && inManifest !== undefined && manifestHolds)
      fault(
        sumsFile,
        'changed',
        `its SHA-256 of ${name} is neither that of the file nor that of the manifest`,
      )
    else if (!sumsHold) {
      fault(name, 'changed', sizeWords(octets, inManifest?.size))
      // Of these two, each is the only witness of the other.
      if (name === manifestFile)
        fault(sumsFile, 'changed', `or it is this file that changed, in the line of ${manifestFile}`)
    } else if (!manifestHolds)
      fault(manifestFile, 'changed', `what it says of ${name} is true neither of the file nor of SHA256SUMS`)
  }
  return faults
}

function sizeWords(octets: Buffer, size: number | undefined): string {
  const words = 'its SHA-256 is not the one recorded'
  if (size === undefined || size === octets.length) return words
  return `${words}; it has ${octets.length} octets and had ${size}`
}
