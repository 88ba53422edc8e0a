import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { test } from 'node:test'
import { sfntOf } from '../../src/document/woff.ts'

const file = '@fontsource/dejavu-sans/files/dejavu-sans-latin-400-normal.woff'
const woff = readFileSync(createRequire(import.meta.url).resolve(file))

/** OpenType, "Calculating checksums": the sum of the octets in fours. */
function checksum(table: Buffer): number {
  let sum = 0
  for (let at = 0; at < table.length; at += 4) {
    const four = Buffer.alloc(4)
    table.copy(four, 0, at, Math.min(at + 4, table.length))
    sum = (sum + four.readUInt32BE(0)) >>> 0
  }
  return sum
}

test('the tables of an unpacked font are those that their checksums tell of', () => {
  const sfnt = sfntOf(woff)
  assert.equal(sfnt.readUInt32BE(0), 0x00010000)
  const count = sfnt.readUInt16BE(4)
  assert.equal(count, woff.readUInt16BE(12))
  for (let place = 0; place < count; place++) {
    const entry = sfnt.subarray(12 + place * 16, 28 + place * 16)
    const tag = entry.toString('latin1', 0, 4)
    const start = entry.readUInt32BE(8)
    assert.equal(start % 4, 0, tag)
    const table = Buffer.from(sfnt.subarray(start, start + entry.readUInt32BE(12)))
    // OpenType, `head`: the checksum is taken with its adjustment as zero.
    if (tag === 'head') table.writeUInt32BE(0, 8)
    assert.equal(checksum(table), entry.readUInt32BE(4), tag)
  }
})

test('what is no WOFF, or is cut, is refused', () => {
  assert.throws(() => sfntOf(Buffer.from('OTTO and more')), RangeError)
  assert.throws(() => sfntOf(woff.subarray(0, woff.length / 2)))
})
