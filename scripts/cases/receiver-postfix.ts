import { parisTime, shift } from './date.ts'
import type { Sample } from './sample.ts'
import { authorDomain, type Stamp, type WrittenSignature } from './stamp.ts'
import { base64Of, type Field, idOf } from './text.ts'

const base = 'claire@me.example'
const host = 'mx.me.example'

/** Claire's own server: Postfix with OpenDKIM, policyd-spf and, since 2017, OpenDMARC; Dovecot delivers. */
export function stampPostfix(sample: Sample, signatures: readonly WrittenSignature[]): Stamp {
  const at = new Date(sample.at)
  const year = at.getUTCFullYear()
  const { client, mailFrom } = sample.transport
  const queueId = idOf(`${sample.name} queue`, 10)
  const delivered = parisTime(shift(at, 1))
  const lmtpId = base64Of(`${sample.name} lmtp`, 15)
  const lmtp =
    year < 2018
      ? `from ${host} ([127.0.0.1])\n\tby ${host} (Dovecot) with LMTP id ${lmtpId}\n\tfor <${base}>; ${delivered}`
      : `from ${host} ([127.0.0.1])\n\tby ${host} with LMTP\n\tid ${lmtpId}\n\t(envelope-from <${mailFrom}>)\n\tfor <${base}>; ${delivered}`
  const tls =
    year < 2017
      ? ''
      : '\t(using TLSv1.2 with cipher ECDHE-RSA-AES256-GCM-SHA384 (256/256 bits))\n\t(No client certificate requested)\n'
  const protocol = year < 2015 ? 'ESMTP' : 'ESMTPS'
  const received = `from ${client.helo} (${client.name ?? 'unknown'} [${client.ip}])\n${tls}\tby ${host} (Postfix) with ${protocol} id ${queueId}\n\tfor <${sample.recipient}>; ${parisTime(at)}`
  return {
    above: [
      ['Return-Path', `<${mailFrom}>`],
      ['Delivered-To', base],
      ['Received', lmtp],
      ['X-Original-To', sample.recipient],
      ...writeDmarc(sample, year),
      ['Authentication-Results', `${host}; ${writeDkim(signatures)}`],
      ['Authentication-Results', writePolicyd(sample, year)],
      ['Received', received],
    ],
    below: [],
  }
}

function writeDmarc(sample: Sample, year: number): readonly Field[] {
  if (year < 2017) return []
  const domain = authorDomain(sample)
  const value =
    sample.dmarc === undefined
      ? `${host}; dmarc=none (p=none dis=none) header.from=${domain}`
      : `${host}; dmarc=${sample.dmarc.result} (p=${sample.dmarc.policy} dis=none) header.from=${domain}`
  return [['Authentication-Results', value]]
}

function writeDkim(signatures: readonly WrittenSignature[]): string {
  if (signatures.length === 0) return 'dkim=none reason="no signature"'
  const results = signatures.map(({ domain, identity, result = 'pass', b }) => {
    const reason =
      result === 'pass' ? '(2048-bit key; unprotected)' : 'reason="signature verification failed"'
    return `dkim=${result} ${reason} header.d=${domain} header.i=${identity ?? `@${domain}`} header.b="${b.slice(0, 8)}"`
  })
  return results.join('; ')
}

const policydWords = {
  pass: ['Pass', 'sender SPF authorized'],
  none: ['None', 'no SPF record'],
  neutral: ['Neutral', 'access neither permitted nor denied'],
  softfail: ['Softfail', 'domain owner discourages use of this host'],
  fail: ['Fail', 'SPF fail - not authorized'],
} as const

function writePolicyd(sample: Sample, year: number): string {
  const { client, mailFrom, spf } = sample.transport
  const [word, words] = policydWords[spf]
  // policyd-spf wrote results with a capital until version 2.
  const result = year < 2017 ? word : spf
  const checked =
    mailFrom === ''
      ? `smtp.helo=${client.helo}`
      : `smtp.mailfrom=${mailFrom.slice(mailFrom.lastIndexOf('@') + 1)}`
  return `${host}; spf=${result} (${words}) ${checked} (client-ip=${client.ip}; helo=${client.helo}; envelope-from=${mailFrom || '<>'}; receiver=${sample.recipient})`
}
