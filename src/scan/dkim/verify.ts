import type { DKIMResult } from 'mailauth'
import { parseDkimSignature } from '../../mail/dkim-signature.ts'
import { toALabel } from '../../mail/domain.ts'
import { type HeaderField, parseHeaderSection } from '../../mail/header.ts'
import type { KeyRecord, SignatureCheck, SignatureWarning, Verification } from '../../trace/own-checks.ts'
import { headerHolds } from './header-signature.ts'
import { type AskKey, askKept } from './key-book.ts'
import { partsLeftOpen } from './signed-parts.ts'

/** A verification with the keys that it rests on: with the message, enough to do it again. */
export interface KeptVerification extends Verification {
  readonly keys: readonly KeyRecord[]
}

/** Signatures looked at in one message: each costs a question to DNS and a pass over the body (RFC 6376 §8.4). */
const MAX_SIGNATURES = 12
/** Header sections beyond these are not given to the verifier, whose reading takes quadratic time in their lines. */
const MAX_LINES = 5_000
const MAX_OCTETS = 262_144

/**
 * Checks the DKIM signatures of a message (RFC 6376, strictly; RFC 8301, RFC 8463).
 *
 * @param message as served
 * @param ask finds keys; asked for the names of the message's own signatures and no others
 * @param at when this is done, ISO 8601 UTC
 */
export async function verifyDkim(message: Buffer, ask: AskKey, at: string): Promise<KeptVerification> {
  const octets = withoutFromLine(message)
  const { fields, length } = parseHeaderSection(octets.toString('latin1', 0, MAX_OCTETS + 1))
  const signatures = fields.filter((field) => field.name === 'dkim-signature')
  if (signatures.length === 0) return { at, signatures: [], keys: [] }
  const lines = octets.toString('latin1', 0, length).split('\n', MAX_LINES + 1).length
  const unread = (reason: string): KeptVerification => ({
    at,
    signatures: signatures
      .slice(0, MAX_SIGNATURES)
      .map((field) => ({ ...blank(field), result: 'neutral', reason })),
    keys: [],
  })
  if (signatures.length > MAX_SIGNATURES) return unread('too many signatures')
  if (length > MAX_OCTETS || lines > MAX_LINES) return unread('the header section is too long')
  const keys = new Map<string, KeyRecord>()
  const names = new Set(signatures.flatMap((field) => keyName(field) ?? []))
  const keyOf = async (name: string): Promise<KeyRecord> => {
    const key = keys.get(name) ?? (await ask(name))
    keys.set(name, key)
    return key
  }
  const results = await checkAll(octets, names, keyOf)
  if (results.length !== signatures.length) return unread('its header section can be read in two ways')
  const checks: SignatureCheck[] = []
  for (const [place, field] of signatures.entries())
    checks.push(await judge(field, results[place] as DKIMResult, fields, keyOf))
  return { at, signatures: checks, keys: [...keys.values()] }
}

/** Does a verification again from the message and the keys kept with it; nothing is asked anywhere. */
export function verifyAgain(message: Buffer, { at, keys }: KeptVerification): Promise<KeptVerification> {
  return verifyDkim(message, askKept(keys, at), at)
}

/** A key that could not be asked for may be had another time. */
export function isUnfinished({ keys }: KeptVerification): boolean {
  return keys.some((key) => key.failure !== null)
}

async function checkAll(octets: Buffer, names: ReadonlySet<string>, keyOf: AskKey): Promise<DKIMResult[]> {
  // Of a CommonJS package that is loaded late, the bundle exports the default alone.
  const { default: mailauth } = await import('mailauth/lib/dkim/verify.js')
  const resolver = async (asked: string): Promise<string[][]> => {
    const name = asked.toLowerCase()
    // The verifier also looks at ARC's signatures, of which nothing is wanted here.
    if (!names.has(name)) throw failure('ENOTFOUND')
    const key = await keyOf(name)
    if (key.failure !== null) throw failure('EAI_AGAIN')
    if (key.value === null) throw failure('ENOTFOUND')
    return [[key.value]]
  }
  // Expiry is weighed against the day of arrival, not by the verifier: nothing has expired in 1970.
  const { results } = await mailauth.dkimVerify(octets, { resolver, strict: true, curTime: new Date(1) })
  return results
}

function failure(code: string): Error {
  return Object.assign(new Error(code), { code })
}

/** One signature's result out of the verifier's words. */
async function judge(
  field: HeaderField,
  found: DKIMResult,
  fields: readonly HeaderField[],
  keyOf: AskKey,
): Promise<SignatureCheck> {
  const said = parseDkimSignature(field.value)
  const base = blank(field)
  const name = keyName(field)
  if (said === undefined || name === null || toALabel(found.signingDomain ?? '') !== said.signingDomain)
    return { ...base, result: 'neutral', reason: found.status.comment || 'it cannot be read' }
  const { status } = found
  const warnings: SignatureWarning[] = partsLeftOpen(said, fields, status.underSized ?? 0)
  if (status.testing === true)
    warnings.push({ code: 'testing-key', detail: 'the domain says that it only tests its key' })
  const expiresAt = found.expiresAfter ?? null
  const as = (change: Partial<SignatureCheck>): SignatureCheck => ({
    ...base,
    expiresAt,
    warnings,
    ...change,
  })
  const comment = status.comment || null
  switch (status.result) {
    case 'pass':
      return as({ result: 'pass' })
    case 'fail': {
      if (comment === 'bad signature')
        return as({ result: 'fail', reason: 'the signature is wrong', wrong: 'signature' })
      return { ...as(bodyDiffers(found, await keyOf(name), warnings)) }
    }
    case 'policy':
      return as({
        result: 'neutral',
        reason: 'its key or algorithm is too weak to prove anything',
        warnings: [...warnings, { code: 'weak', detail: `signed with ${said.algorithm}` }],
      })
    case 'temperror':
      return as({ result: 'temperror', reason: dnsReason(await keyOf(name)) })
    default:
      return as({ result: keyFaults.has(comment ?? '') ? 'permerror' : 'neutral', reason: comment })
  }
}

/** What the verifier says of a key that is missing or of no use (RFC 6376 §6.1.2: PERMFAIL). */
const keyFaults: ReadonlySet<string> = new Set([
  'no key',
  'unknown key version',
  'unknown key type',
  'invalid public key',
  'inappropriate hash algorithm',
  'inappropriate key algorithm',
  'key not for email',
  'domain mismatch',
])

/** The body is not the one that was signed. Whether the header section was signed so tells a change from a forgery. */
function bodyDiffers(
  found: DKIMResult,
  key: KeyRecord,
  warnings: readonly SignatureWarning[],
): Partial<SignatureCheck> {
  if (key.failure !== null) return { result: 'temperror', reason: dnsReason(key) }
  if (key.value === null) return { result: 'permerror', reason: 'no key' }
  const { algo = '', signature = '', signingHeaders } = found
  const signed = signingHeaders?.canonicalizedHeader ?? ''
  const holds = headerHolds({ algorithm: algo, signature, signed }, key.value)
  if (holds === null) return { result: 'permerror', reason: 'invalid public key' }
  if (!holds)
    return { result: 'fail', reason: 'the signature is wrong, and so is the body hash', wrong: 'signature' }
  const changed = {
    code: 'body-changed',
    detail: 'the header fields are as signed, the body is not',
  } as const
  return {
    result: 'fail',
    reason: 'the body is not the one signed',
    wrong: 'body',
    warnings: [...warnings, changed],
  }
}

function dnsReason({ failure, name }: KeyRecord): string {
  return `DNS could not be asked for ${name}: ${failure ?? 'no answer'}`
}

/** What the field says of itself, before anything is checked. */
function blank(field: HeaderField): SignatureCheck {
  const said = parseDkimSignature(field.value)
  return {
    field: field.index,
    signingDomain: said?.signingDomain ?? null,
    selector: said?.selector ?? null,
    result: 'neutral',
    reason: null,
    wrong: null,
    signedFields: said?.signedFields ?? [],
    bodyLength: said?.bodyLength ?? null,
    expiresAt: null,
    warnings: [],
  }
}

function keyName(field: HeaderField): string | null {
  const said = parseDkimSignature(field.value)
  return said === undefined ? null : `${said.selector}._domainkey.${said.signingDomain}`
}

/** An mbox `From ` line on top is no part of the message. */
function withoutFromLine(message: Buffer): Buffer {
  if (message.toString('latin1', 0, 5) !== 'From ') return message
  return message.subarray(message.indexOf(10) + 1)
}
