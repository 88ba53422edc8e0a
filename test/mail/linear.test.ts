import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { parseAddress, parseAddressList } from '../../src/mail/address.ts'
import { parseAuthenticationResults, parseReceivedSpf } from '../../src/mail/authentication-results.ts'
import { parseDateTime } from '../../src/mail/date.ts'
import { parseArcSeal, parseDkimSignature } from '../../src/mail/dkim-signature.ts'
import { toALabel, toULabel } from '../../src/mail/domain.ts'
import { decodeEncodedWords } from '../../src/mail/encoded-word.ts'
import { canonicalHeaderSection, decodeOctets, parseHeaderSection } from '../../src/mail/header.ts'
import { parseListId, parseListUris } from '../../src/mail/list-fields.ts'
import { parseReceived } from '../../src/mail/received.ts'
import { registrableDomain } from '../../src/mail/registrable-domain.ts'
import { countWork, FAMILIES, hostileText } from './hostile.ts'

const PARSERS: readonly ((text: string) => unknown)[] = [
  parseHeaderSection,
  canonicalHeaderSection,
  decodeOctets,
  parseDateTime,
  decodeEncodedWords,
  toALabel,
  toULabel,
  registrableDomain,
  parseAddress,
  parseAddressList,
  parseReceived,
  parseAuthenticationResults,
  parseReceivedSpf,
  parseDkimSignature,
  parseArcSeal,
  parseListId,
  parseListUris,
]

for (const parse of PARSERS) {
  test(`${parse.name} reads any string without throwing`, () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        parse(text)
      }),
      { numRuns: 300 },
    )
  })

  for (const [family, make] of FAMILIES) {
    test(`${parse.name} does twice the work for twice as many: ${family}`, () => {
      const small = countWork(() => parse(make(1_500)))
      const large = countWork(() => parse(make(3_000)))
      assert.ok(large <= small * 2.5 + 2_000, `${small} steps became ${large}`)
    })
  }
}

test('counting sees a quadratic loop', () => {
  const quadratic = (text: string): void => {
    for (let i = 0; i < text.length; i++) text.indexOf('x', i)
  }
  const small = countWork(() => quadratic('a'.repeat(500)))
  const large = countWork(() => quadratic('a'.repeat(1_000)))
  assert.ok(large > small * 3.5)
})
