import { pacificTime, shift } from './date.ts'
import type { Sample } from './sample.ts'
import { authorDomain, type Stamp, type WrittenSignature } from './stamp.ts'
import { base64Of, idOf } from './text.ts'

/** Google Workspace: its results stand below the boundary Received, its ARC set above. */
export function stampGoogle(sample: Sample, signatures: readonly WrittenSignature[]): Stamp {
  const at = new Date(sample.at)
  const { client, mailFrom, spf } = sample.transport
  const seconds = Math.floor(at.getTime() / 1000)
  const smtpId = idOf(`${sample.name} smtp`, 14, '0123456789abcdefghijklmnopqrstuvwxyz')
  const inner = `2002:a05:6512:3d0:${idOf(sample.name, 3, '0123456789abcdef')}:0:0:0`
  const spfWords =
    spf === 'pass'
      ? `google.com: domain of ${mailFrom} designates ${client.ip} as permitted sender`
      : `google.com: ${mailFrom} does not designate permitted sender hosts`
  const dkim = signatures.map(
    ({ domain, selector, result = 'pass', b }) =>
      `dkim=${result} header.i=@${domain} header.s=${selector} header.b=${b.slice(0, 8)}`,
  )
  const dmarc =
    sample.dmarc === undefined
      ? []
      : [
          `dmarc=${sample.dmarc.result} (p=${sample.dmarc.policy.toUpperCase()} sp=${sample.dmarc.policy.toUpperCase()} dis=NONE) header.from=${authorDomain(sample)}`,
        ]
  const results = ['mx.google.com', ...dkim, `spf=${spf} (${spfWords}) smtp.mailfrom=${mailFrom}`, ...dmarc]
  const listed = results.join(';\n       ')
  return {
    above: [
      ['Delivered-To', sample.recipient],
      ['Received', `by ${inner} with SMTP id ${smtpId}csp4211870lfj;\n        ${pacificTime(shift(at, 1))}`],
      ['X-Google-Smtp-Source', base64Of(`${sample.name} source`, 54)],
      ['X-Received', `by ${inner} with SMTP id ${smtpId}.12.${seconds}123;\n        ${pacificTime(at)}`],
      [
        'ARC-Seal',
        `i=1; a=rsa-sha256; t=${seconds}; cv=none;\n        d=google.com; s=arc-20160816;\n        b=${base64Of(`${sample.name} seal`, 48)}`,
      ],
      [
        'ARC-Message-Signature',
        `i=1; a=rsa-sha256; c=relaxed/relaxed; d=google.com; s=arc-20160816;\n        h=subject:to:from:date:dkim-signature;\n        bh=${base64Of(`${sample.name} arc body`, 32)};\n        b=${base64Of(`${sample.name} arc`, 48)}`,
      ],
      ['ARC-Authentication-Results', `i=1; ${listed}`],
      ['Return-Path', `<${mailFrom}>`],
      [
        'Received',
        `from ${client.helo} (${client.name === null ? '' : `${client.name}. `}[${client.ip}])\n        by mx.google.com with ESMTPS id ${smtpId}.301.${dateStamp(at)}\n        for <${sample.recipient}>\n        (version=TLS1_2 cipher=ECDHE-RSA-AES128-GCM-SHA256 bits=128/128);\n        ${pacificTime(at)}`,
      ],
      ['Received-SPF', `${spf} (${spfWords}) client-ip=${client.ip};`],
      ['Authentication-Results', listed],
    ],
    below: [],
  }
}

function dateStamp(at: Date): string {
  return at.toISOString().slice(0, 19).replace(/[-T:]/g, '.')
}
