import { dateTime, shift } from './date.ts'
import type { Sample } from './sample.ts'
import { authorDomain, type Stamp, type WrittenSignature } from './stamp.ts'
import { base64Of, idOf } from './text.ts'

/** Microsoft 365: results without an authserv-id above the boundary, no field that names the recipient. */
export function stampMicrosoft(sample: Sample, signatures: readonly WrittenSignature[]): Stamp {
  const at = new Date(sample.at)
  const { client, mailFrom, spf } = sample.transport
  const mailFromDomain = mailFrom.slice(mailFrom.lastIndexOf('@') + 1)
  const edge = 'DB5EUR03FT042.mail.protection.outlook.com'
  const version = '(version=TLS1_2,\n cipher=TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384)'
  const [signature] = signatures
  const dkim =
    signature === undefined
      ? 'dkim=none (message not signed)\n header.d=none'
      : `dkim=${signature.result ?? 'pass'} (signature was ${signature.result === 'fail' ? 'not verified' : 'verified'})\n header.d=${signature.domain}`
  const dmarc = sample.dmarc?.result ?? 'none'
  const action = dmarc === 'fail' ? (sample.dmarc?.policy === 'quarantine' ? 'quarantine' : 'none') : 'none'
  const compauth = dmarc === 'fail' ? 'compauth=fail reason=000' : 'compauth=pass reason=100'
  const spfWords = spf === 'pass' ? 'Pass' : spf === 'fail' ? 'Fail' : 'None'
  const results = `spf=${spf} (sender IP is ${client.ip})\n smtp.mailfrom=${mailFromDomain}; ${dkim};dmarc=${dmarc} action=${action}\n header.from=${authorDomain(sample)};${compauth}`
  return {
    above: [
      [
        'Received',
        `from PAXPR03MB7412.eurprd03.prod.outlook.com (2603:10a6:102:2b1::12) by\n DB9PR03MB8721.eurprd03.prod.outlook.com with HTTPS; ${dateTime(shift(at, 3), 0)}`,
      ],
      [
        'ARC-Seal',
        `i=1; a=rsa-sha256; s=arcselector10001; d=microsoft.com; cv=none;\n b=${base64Of(`${sample.name} seal`, 48)}`,
      ],
      [
        'ARC-Authentication-Results',
        `i=1; mx.microsoft.com 1; ${results.replace(/compauth.*$/, 'arc=none')}`,
      ],
      [
        'Received',
        `from AM6P192CA0071.EURP192.PROD.OUTLOOK.COM (2603:10a6:209:82::48) by\n PAXPR03MB7412.eurprd03.prod.outlook.com (2603:10a6:102:2b1::12) with Microsoft\n SMTP Server ${version} id\n 15.20.7250.24; ${dateTime(shift(at, 2), 0)}`,
      ],
      [
        'Received',
        `from DB5EUR03FT042.eop-EUR03.prod.protection.outlook.com\n (2603:10a6:209:82:cafe::6a) by AM6P192CA0071.outlook.office365.com\n (2603:10a6:209:82::48) with Microsoft SMTP Server ${version} id\n 15.20.7250.24 via Frontend Transport; ${dateTime(shift(at, 1), 0)}`,
      ],
      ['Authentication-Results', results],
      [
        'Received-SPF',
        `${spfWords} (protection.outlook.com: domain of ${mailFromDomain}\n ${spf === 'pass' ? 'designates' : 'does not designate'} ${client.ip} as permitted sender)\n receiver=protection.outlook.com; client-ip=${client.ip};\n helo=${client.helo}; pr=C`,
      ],
      [
        'Received',
        `from ${client.helo} (${client.ip}) by\n ${edge} (100.127.142.12) with Microsoft SMTP\n Server ${version} id\n 15.20.7250.24 via Frontend Transport; ${dateTime(at, 0)}`,
      ],
      [
        'X-IncomingTopHeaderMarker',
        `OriginalChecksum:${idOf(`${sample.name} marker`, 64)};SizeAsReceived:3120;Count:18`,
      ],
    ],
    below: [
      ['X-IncomingHeaderCount', '18'],
      ['Return-Path', mailFrom],
      [
        'X-MS-Exchange-Organization-Network-Message-Id',
        idOf(`${sample.name} network`, 32, '0123456789abcdef'),
      ],
      ['X-MS-Exchange-Organization-MessageDirectionality', 'Incoming'],
      ['X-MS-Exchange-Organization-AuthSource', 'DB5EUR03FT042.eop-EUR03.prod.protection.outlook.com'],
      ['X-MS-Exchange-Organization-AuthAs', 'Anonymous'],
      ['X-Sender-IP', client.ip],
      ['X-MS-Exchange-Organization-SCL', dmarc === 'fail' ? '5' : '1'],
    ],
  }
}
