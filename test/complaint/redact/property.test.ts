import assert from 'node:assert/strict'
import { createHash, createHmac } from 'node:crypto'
import { test } from 'node:test'
import fc from 'fast-check'
import PostalMime from 'postal-mime'
import { type Disguise, type Hidden, redact } from '../../../src/complaint/redact.ts'
import { decodedForms } from './decoded.ts'
import { plantedMessage } from './planted.ts'

const HASHES = ['md5', 'sha1', 'sha256'] as const
const disguise: Disguise = {
  token: (text) => createHmac('sha256', 'key').update(text).digest('hex').slice(0, 16),
  digests: HASHES.map((name) => (octets) => new Uint8Array(createHash(name).update(octets).digest())),
}
const ALIAS = 'cloudwatt.k7q2xd@me.example'
const MAILBOX = 'claire@provider.example'
const RUNS = 150

for (const [address, isSeen] of [
  [ALIAS, (form: string) => form.includes('k7q2xd') || form.includes('me.example')],
  [MAILBOX, (form: string) => /claire[^a-z0-9]{1,6}provider\.example/.test(form)],
] as const) {
  const hidden: Hidden =
    address === ALIAS
      ? { kind: 'address', address, unguessable: true, domain: 'everywhere' }
      : { kind: 'address', address, unguessable: false, domain: 'in-address' }
  const digests = HASHES.flatMap((name) => {
    const digest = createHash(name).update(address).digest()
    return [digest.toString('hex'), digest.toString('base64url').toLowerCase()]
  })

  test(`${address}, wherever and however it is written, is in no decoded form of the copy`, async () => {
    await fc.assert(
      fc.asyncProperty(plantedMessage(address), async (message) => {
        const copy = Buffer.from(redact(message, [hidden], 'alias', disguise))
        for (const form of await decodedForms(copy)) {
          assert.ok(!isSeen(form), form)
          for (const digest of digests) assert.ok(!form.includes(digest), form)
        }
        assert.deepEqual(await structure(copy), await structure(message))
        for (const line of copy.toString('latin1').split('\r\n')) assert.ok(line.length <= 998, line)
        assert.deepEqual(redact(copy, [hidden], 'alias', disguise), copy)
      }),
      { numRuns: RUNS },
    )
  })

  test(`a message without ${address} comes back octet by octet`, () => {
    fc.assert(
      fc.property(plantedMessage(null), (message) => {
        assert.deepEqual(Buffer.from(redact(message, [hidden], 'alias', disguise)), message)
      }),
      { numRuns: RUNS },
    )
  })
}

test('any octets at all are taken, and lose the address', () => {
  const hidden = { kind: 'address', address: ALIAS, unguessable: true, domain: 'everywhere' } as const
  const noise = fc.uint8Array({ maxLength: 300 }).map((octets) => Buffer.from(octets))
  const pieces = fc.array(fc.oneof(noise, fc.constant(Buffer.from(ALIAS)), fc.constant(Buffer.from('\r\n'))))
  fc.assert(
    fc.property(pieces, (each) => {
      const copy = Buffer.from(redact(Buffer.concat(each), [hidden], 'alias', disguise)).toString('latin1')
      assert.ok(!copy.toLowerCase().includes('k7q2xd'))
    }),
    { numRuns: 300 },
  )
})

/** Media types, in order, as another parser sees them. */
async function structure(message: Buffer): Promise<readonly unknown[]> {
  const mail = await PostalMime.parse(message)
  const types = mail.attachments.map(({ mimeType, filename }) => [mimeType, filename])
  return [mail.text === undefined, mail.html === undefined, ...types]
}
