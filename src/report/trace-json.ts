import { espById } from '../directory/index.ts'
import type { KeyRecord, Verification } from '../trace/own-checks.ts'
import type { Recipient } from '../trace/recipient.ts'
import type { Sighting } from '../trace/sighting.ts'
import { explainReason } from '../verdict/reason.ts'
import type { Verdict } from '../verdict/verdict.ts'
import type { RecipientPart, TraceOutput, VerificationPart } from './schema/trace.ts'
import type { VerdictPart } from './schema/verdict.ts'

/** One traced message: its facts, and the verdict where there is a registry or a scheme to judge by. */
export interface Traced {
  readonly file: string
  readonly sighting: Sighting
  /** The keys that leaktrace's own check rests on. */
  readonly keys?: readonly KeyRecord[]
  readonly recipient: Recipient | null
  readonly verdict: Verdict | null
}

/** A message that could not be read. */
export interface Untraced {
  readonly file: string
  readonly code: string
  readonly message: string
}

/** `leaktrace.trace/1`: one object a message; what is unknown is null and never left out. */
export function traceJson(traced: Traced): TraceOutput {
  const { file, sighting, recipient, verdict } = traced
  const { author, authentication, esp } = sighting
  return {
    schema: 'leaktrace.trace/1',
    file,
    messageId: sighting.messageId,
    date: sighting.date,
    receivedAt: sighting.receivedAt,
    subject: sighting.subject,
    recipient: recipient === null ? null : recipientJson(recipient, sighting),
    relays: sighting.relays.map(({ relay, alias, grade, lost }) => ({ relay, alias, grade, lost })),
    author:
      author === null
        ? null
        : {
            address: author.address,
            name: author.name,
            domain: author.domain,
            registrableDomain: author.registrableDomain,
            grade: author.grade,
            refuted: author.refuted,
            fields: author.fields,
            ...(author.grade === 'ambiguous'
              ? { readings: author.readings.map(({ address, domain }) => ({ address, domain })) }
              : {}),
          },
    returnPath: sighting.returnPath,
    authentication: {
      authservId: authentication.authservId,
      spf: authentication.spf,
      dkim: authentication.dkim,
      dmarc: authentication.dmarc,
      domains: authentication.domains,
    },
    verification: verificationJson(sighting.verification ?? null, traced.keys ?? []),
    receiver: sighting.receiver,
    carrier: sighting.carrier,
    path: sighting.path.map(({ from, ip, by, at, inner, boundary, field }) => ({
      from,
      ip,
      by,
      at,
      boundary,
      inner,
      field,
    })),
    esp: esp === null ? null : { ...esp, abuse: abuseOf(esp.id), evidence: esp.evidence },
    listId: sighting.listId,
    notes: sighting.notes,
    verdict: verdict === null ? null : verdictJson(verdict),
  }
}

/** A message that could not be read still gives an object. */
export function untracedJson({ file, code, message }: Untraced): TraceOutput {
  return {
    schema: 'leaktrace.trace/1',
    file,
    messageId: null,
    date: null,
    receivedAt: null,
    subject: null,
    recipient: null,
    relays: [],
    author: null,
    returnPath: null,
    authentication: null,
    verification: null,
    receiver: null,
    carrier: null,
    path: [],
    esp: null,
    listId: null,
    notes: [],
    verdict: null,
    error: { code, message },
  }
}

/** leaktrace's own check; null where none was asked for. */
function verificationJson(
  verification: Verification | null,
  keys: readonly KeyRecord[],
): VerificationPart | null {
  if (verification === null) return null
  return {
    at: verification.at,
    signatures: verification.signatures.map((one) => ({
      signingDomain: one.signingDomain,
      selector: one.selector,
      result: one.result,
      reason: one.reason,
      signedFields: one.signedFields,
      bodyLength: one.bodyLength,
      expiresAt: one.expiresAt,
      warnings: one.warnings,
      field: one.field,
    })),
    keys,
  }
}

function recipientJson(recipient: Recipient, sighting: Sighting): RecipientPart {
  const { address, field, index, grade, relay, standing } = recipient
  return {
    address,
    field,
    index,
    grade,
    alias: standing === 'registered' || standing === 'scheme' ? address : null,
    relay,
    candidates: sighting.candidates.map((candidate) => ({
      address: candidate.address,
      field: candidate.field,
      index: candidate.index,
      grade: candidate.grade,
    })),
  }
}

/** The verdict part of `leaktrace.trace/1`. */
export function verdictJson({ kind, confidence, service, services, reasons }: Verdict): VerdictPart {
  return {
    kind,
    confidence,
    service,
    services,
    reasons: reasons.map((one) => ({ code: one.code, detail: explainReason(one), fields: one.fields })),
  }
}

/** The abuse desk's address of an ESP, when its source is named; null when it is only a form or unverified. */
export function abuseOf(id: string): string | null {
  const desk = espById(id)?.abuse.find((one) => one.kind === 'address' && one.evidence !== 'unverified')
  return desk?.value ?? null
}
