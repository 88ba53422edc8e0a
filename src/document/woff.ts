import { inflateSync } from 'node:zlib'

/** Octets of the headers and directory entries of both forms. */
const woffHeader = 44
const woffEntry = 20
const sfntHeader = 12
const sfntEntry = 16

/**
 * Unpacks a font in WOFF (W3C, WOFF File Format 1.0, §3 to §5) into plain sfnt. fontkit reads WOFF too, but unpacks the
 * table of shapes anew for each of them, which takes seconds for a letter.
 *
 * @throws RangeError when it is no WOFF
 */
export function sfntOf(woff: Buffer): Buffer {
  if (woff.toString('latin1', 0, 4) !== 'wOFF') throw new RangeError('this is no font in WOFF')
  const count = woff.readUInt16BE(12)
  const header = Buffer.alloc(sfntHeader + count * sfntEntry)
  woff.copy(header, 0, 4, 8) // flavour
  header.writeUInt16BE(count, 4)
  // OpenType, "Table Directory": for readers that search it by halves.
  const power = Math.floor(Math.log2(count))
  header.writeUInt16BE(16 * 2 ** power, 6)
  header.writeUInt16BE(power, 8)
  header.writeUInt16BE(16 * count - 16 * 2 ** power, 10)
  const parts: Buffer[] = [header]
  let offset = header.length
  for (let place = 0; place < count; place++) {
    const entry = woff.subarray(woffHeader + place * woffEntry)
    const start = entry.readUInt32BE(4)
    const packed = woff.subarray(start, start + entry.readUInt32BE(8))
    const length = entry.readUInt32BE(12)
    const table = packed.length < length ? inflateSync(packed) : packed
    if (table.length !== length) throw new RangeError('a table of the font has another length than it says')
    const at = sfntHeader + place * sfntEntry
    entry.copy(header, at, 0, 4) // tag
    entry.copy(header, at + 4, 16, 20) // checksum of the unpacked table
    header.writeUInt32BE(offset, at + 8)
    header.writeUInt32BE(length, at + 12)
    parts.push(table, Buffer.alloc(-length & 3))
    offset += length + (-length & 3)
  }
  return Buffer.concat(parts)
}
