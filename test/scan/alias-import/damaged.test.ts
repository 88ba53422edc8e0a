import assert from 'node:assert/strict'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import fc from 'fast-check'
import { importFormats } from '../../../src/alias/import/index.ts'
import { tryImport } from '../../../src/scan/alias-import/import.ts'
import { readExport } from '../../../src/scan/alias-import/open-export.ts'
import { placeExport, placeFile } from '../../cli/import-files.ts'

const schemes = {
  own: ['claire@me.example'],
  aliasDomains: ['me.example'],
  plusAddresses: [],
  gmailDots: false,
}

/** Octets with some taken out, and some put in that mean much to a parser. */
function damaged(octets: Uint8Array, cuts: readonly (readonly [number, number, string])[]): Uint8Array {
  let left = Buffer.from(octets)
  for (const [at, length, put] of cuts) {
    const place = Math.floor(at * left.length)
    left = Buffer.concat([left.subarray(0, place), Buffer.from(put), left.subarray(place + length)])
  }
  return left
}

const cut = fc.tuple(
  fc.double({ min: 0, max: 0.999, noNaN: true }),
  fc.nat(40),
  fc.constantFrom('', '"', ',', '\n', '{', ']', '\u0000', '\ud800', '1e999', '__proto__'),
)

for (const { id } of importFormats) {
  test(`${id}: a damaged export is read in part or refused, never a bug`, async (t) => {
    const directory = mkdtempSync(join(tmpdir(), 'leaktrace-test-'))
    t.after(() => rmSync(directory, { recursive: true, force: true }))
    const whole = readFileSync(placeExport({ directory }, id))
    await fc.assert(
      fc.asyncProperty(fc.array(cut, { minLength: 1, maxLength: 4 }), async (cuts) => {
        const path = placeFile(directory, 'damaged', damaged(whole, cuts))
        const read = await readExport(path, 'damaged', null)
        if (read.kind === 'fault') assert.doesNotMatch(read.what + read.hint, /canary/)
        else assert.equal(tryImport(null, read, schemes, 'damaged').rows.length, read.rows.length)
      }),
      { numRuns: 60 },
    )
  })
}
