import { strFromU8, type UnzipFileInfo, unzipSync } from 'fflate'
import type { ImportFormat, ZipFormat } from '../../alias/import/format.ts'
import { notJson, pickJson, shapeOf } from '../../alias/import/json.ts'
import { LONGEST_WHOLE, type OpenFile, refusePublic, unknownFormat } from './open-file.ts'
import { isEncrypted } from './read-json.ts'
import { ENCRYPTED_HINT, type ExportReading, fault } from './reading.ts'

/** Reads the parts of an archive that its format names; everything else stays packed. */
export async function readZipExport(
  file: OpenFile,
  formats: readonly ImportFormat[],
): Promise<ExportReading> {
  const archive = await file.handle.readFile()
  const names = namesIn(archive)
  if (names === null)
    return fault(
      'malformed',
      `${file.name} is no proper zip archive`,
      'nothing was imported; export it again',
    )
  const zips = formats.filter((one) => one.container === 'zip')
  const format = zips.find(({ marks, partOf }) =>
    marks.every((mark) => names.some((name) => partOf(name) === mark)),
  )
  if (names.some((name) => /\.(?:pgp|gpg)$/i.test(name)))
    return fault('encrypted', `${file.name} is encrypted`, ENCRYPTED_HINT)
  if (format === undefined) return unknownFormat(file, formats)
  const refused = refusePublic(file, format.neverRead)
  if (refused !== null) return refused
  return readParts(file, archive, format)
}

function readParts(file: OpenFile, archive: Uint8Array, format: ZipFormat): ExportReading {
  const packed = unpack(archive, ({ name }) => format.partOf(name) !== null)
  if (packed === null)
    return fault('malformed', `${file.name} cannot be unpacked`, 'export it again, without a password')
  const parts = new Map<string, unknown>()
  for (const [name, octets] of packed) {
    const part = format.partOf(name)
    if (part === null) continue
    const text = strFromU8(octets)
    const shape = shapeOf(text)
    if (shape === notJson)
      return fault(
        'malformed',
        `${part}.json in ${file.name} is no proper JSON`,
        'export it again, without a password',
      )
    if (isEncrypted(shape)) return fault('encrypted', `${file.name} is encrypted`, ENCRYPTED_HINT)
    parts.set(
      part,
      pickJson(text, (key, value) => format.isKept(part, key, value)),
    )
  }
  const { entries, contacts } = format.read(parts)
  const rows = entries.map((entry, at) => ({ row: at + 1, entry }))
  return { kind: 'export', format, rows, contacts, secret: format.neverRead }
}

/** The names of the files in an archive, none of them unpacked; null when it is none. */
function namesIn(archive: Uint8Array): readonly string[] | null {
  const names: string[] = []
  const found = unpack(archive, ({ name }) => {
    names.push(name)
    return false
  })
  return found === null ? null : names
}

/** The files of an archive that are wanted; null when it is damaged, encrypted, or unpacks to more than is read. */
function unpack(
  archive: Uint8Array,
  isWanted: (file: UnzipFileInfo) => boolean,
): ReadonlyMap<string, Uint8Array> | null {
  let size = 0
  try {
    const files = unzipSync(archive, {
      filter: (one) => {
        if (!isWanted(one)) return false
        size += one.originalSize
        if (size > LONGEST_WHOLE) throw new RangeError('the archive unpacks to too much')
        return true
      },
    })
    return new Map(Object.entries(files))
  } catch {
    return null // fflate's errors and the one above; octets of the archive may stand in their words
  }
}
