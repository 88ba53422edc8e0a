import { generateKeyPairSync, randomBytes, sign } from 'node:crypto'
import { isIP } from 'node:net'

/** A self-signed certificate and its key, PEM. */
export interface Certificate {
  readonly cert: Buffer
  readonly key: string
}

const DAY = 24 * 60 * 60 * 1000

/** Makes a certificate (RFC 5280) for names and IPv4 addresses, valid between two days counted from now. */
export function makeCertificate(names: readonly string[], fromDay = -1, toDay = 30): Certificate {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const algorithm = sequence(objectId('06082a8648ce3d040302')) // ecdsa-with-SHA256
  const name = sequence(set(sequence(objectId('0603550403'), der(0x0c, Buffer.from('leaktrace test')))))
  const validity = sequence(time(Date.now() + fromDay * DAY), time(Date.now() + toDay * DAY))
  const body = sequence(
    der(0xa0, der(0x02, Buffer.from([2]))), // version 3
    der(0x02, Buffer.concat([Buffer.from([1]), randomBytes(8)])),
    ...[algorithm, name, validity, name],
    publicKey.export({ type: 'spki', format: 'der' }),
    der(0xa3, sequence(alternativeNames(names), mayTrustItself())),
  )
  const signature = der(0x03, Buffer.concat([Buffer.from([0]), sign('sha256', body, privateKey)]))
  const pem = sequence(body, algorithm, signature).toString('base64')
  return {
    cert: Buffer.from(`-----BEGIN CERTIFICATE-----\n${pem}\n-----END CERTIFICATE-----\n`),
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
  }
}

function alternativeNames(names: readonly string[]): Buffer {
  const general = names.map((name) =>
    isIP(name) === 4 ? der(0x87, Buffer.from(name.split('.').map(Number))) : der(0x82, Buffer.from(name)),
  )
  return sequence(objectId('0603551d11'), der(0x04, sequence(...general)))
}

/** basicConstraints CA: it signs itself, so it must be allowed to sign. */
function mayTrustItself(): Buffer {
  const yes = der(0x01, Buffer.from([0xff]))
  return sequence(objectId('0603551d13'), yes, der(0x04, sequence(yes)))
}

function time(milliseconds: number): Buffer {
  const text = new Date(milliseconds).toISOString().replace(/[-:T]/g, '').slice(2, 14)
  return der(0x17, Buffer.from(`${text}Z`))
}

function sequence(...parts: readonly Buffer[]): Buffer {
  return der(0x30, Buffer.concat(parts))
}

function set(...parts: readonly Buffer[]): Buffer {
  return der(0x31, Buffer.concat(parts))
}

function objectId(hex: string): Buffer {
  return Buffer.from(hex, 'hex')
}

function der(tag: number, content: Buffer): Buffer {
  const { length } = content
  const size = length < 128 ? [length] : length < 256 ? [0x81, length] : [0x82, length >> 8, length & 255]
  return Buffer.concat([Buffer.from([tag, ...size]), content])
}
