/** Signed messages, and a zone that holds the keys: DNS as the tests know it. */

import { generateKeyPairSync } from 'node:crypto'
import { dkimSign } from 'mailauth/lib/dkim/sign.js'
import type { KeyResolver, TxtAnswer } from '../../../src/scan/dkim/key-book.ts'

/** A key pair, and the TXT record of its public half (RFC 6376 §3.6.1). */
export interface SigningKey {
  readonly privateKey: string
  readonly record: string
}

/** A new key pair with the record that publishes it. */
export function newKey(type: 'rsa' | 'ed25519' = 'rsa', bits = 1024): SigningKey {
  const pair =
    type === 'rsa' ? generateKeyPairSync('rsa', { modulusLength: bits }) : generateKeyPairSync(type)
  const der = pair.publicKey.export({ type: 'spki', format: 'der' })
  const published = type === 'rsa' ? der : der.subarray(-32)
  return {
    privateKey: pair.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    record: `v=DKIM1; k=${type}; p=${published.toString('base64')}`,
  }
}

/** How a message is signed; what is left out is plain. */
export interface Signing {
  readonly domain?: string
  readonly selector?: string
  readonly key: SigningKey
  readonly headers?: string
  readonly bodyLength?: number
  readonly expires?: Date
  readonly algorithm?: string
}

/** The message with a signature on top. */
export async function signed(message: string, about: Signing): Promise<string> {
  const signer = {
    signingDomain: about.domain ?? 'shop.example',
    selector: about.selector ?? 's1',
    privateKey: about.key.privateKey,
    ...(about.algorithm === undefined ? {} : { algorithm: about.algorithm }),
    ...(about.bodyLength === undefined ? {} : { maxBodyLength: about.bodyLength }),
  }
  const { signatures, errors } = await dkimSign(message, {
    ...signer,
    canonicalization: 'relaxed/relaxed',
    headerList: about.headers ?? 'From:Subject:To:Date',
    signTime: new Date('2026-11-20T09:00:00Z'),
    ...(about.expires === undefined ? {} : { expires: about.expires }),
    signatureData: [signer],
  })
  if (signatures === '') throw new Error(`not signed: ${JSON.stringify(errors)}`)
  return `${signatures}${message}`
}

/** A resolver made of a zone, which counts what it is asked. A record that is an Error is a failure of DNS. */
export function zone(records: Record<string, string | Error>): KeyResolver & { readonly asked: string[] } {
  const asked: string[] = []
  return {
    name: 'zone of the test',
    asked,
    resolveTxt: async (name): Promise<TxtAnswer> => {
      asked.push(name)
      const record = records[name]
      if (record === undefined) return { kind: 'none' }
      if (record instanceof Error) return { kind: 'failed', reason: record.message }
      return { kind: 'found', records: [record], ttl: 3600 }
    },
  }
}

/** Where the usual key is published, and when the tests take place. */
export const NAME = 's1._domainkey.shop.example'
export const NOW = new Date('2026-11-21T12:00:00Z')

/** An unsigned message from the shop. */
export const LETTER = [
  'From: Shop <news@shop.example>',
  'To: shop.k7q2xd@me.example',
  'Subject: Your order',
  'Date: Fri, 20 Nov 2026 09:00:00 +0000',
  'Message-ID: <1@shop.example>',
  '',
  'Thank you for your order.',
  '',
].join('\r\n')
