import type { ImportFormat } from '../../alias/import/format.ts'
import { members, notJson, pickJson, shapeOf } from '../../alias/import/json.ts'
import { type OpenFile, refusePublic, unknownFormat } from './open-file.ts'
import { ENCRYPTED_HINT, type ExportReading, fault } from './reading.ts'

/** Reads one JSON value; of it, what is not kept is dropped while it is parsed. */
export async function readJsonExport(
  file: OpenFile,
  formats: readonly ImportFormat[],
): Promise<ExportReading> {
  const text = new TextDecoder().decode(await file.handle.readFile())
  const shape = shapeOf(text)
  if (shape === notJson)
    return fault('malformed', `${file.name} is no proper JSON`, 'nothing was imported; export it again')
  if (isEncrypted(shape)) return fault('encrypted', `${file.name} is encrypted`, ENCRYPTED_HINT)
  const format = formats.filter((one) => one.container === 'json').find((one) => one.isShape(shape))
  if (format === undefined) return unknownFormat(file, formats)
  const refused = refusePublic(file, format.neverRead)
  if (refused !== null) return refused
  const entries = format.read(pickJson(text, format.isKept))
  const rows = entries.map((entry, at) => ({ row: at + 1, entry }))
  return { kind: 'export', format, rows, contacts: [], secret: format.neverRead }
}

/** Bitwarden and Proton Pass say so in clear. */
export function isEncrypted(shape: unknown): boolean {
  const { encrypted, passwordProtected } = members(shape)
  return encrypted === true || passwordProtected === true
}
