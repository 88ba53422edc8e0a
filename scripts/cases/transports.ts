import type { Client, Transport } from './sample.ts'
import { base64Of, type Field, idOf, uuidOf } from './text.ts'

const lower = '0123456789abcdefghijklmnopqrstuvwxyz'

/** Mail of an organisation's own servers, signed for its own domain. */
export function ownServer(
  domain: string,
  client: string | Client,
  ip: string,
  changes: Partial<Transport> = {},
): Transport {
  const host = typeof client === 'string' ? { name: client, helo: client, ip } : client
  return {
    client: host,
    mailFrom: `bounces@${domain}`,
    spf: 'pass',
    signatures: [{ domain, selector: 'mail' }],
    above: [],
    fields: [],
    ...changes,
  }
}

/** A mailing through Mailjet: signed for the customer and for the bounce domain, account number in the reverse-path. */
export function mailjet(key: string, author: string, account: string, host: string, ip: string): Transport {
  const domain = author.slice(author.indexOf('@') + 1)
  const mid = base64Of(`${key} mid`, 15).replaceAll(/[+/=]/g, 'A')
  const bounce = idOf(`${key} bounce`, 8, lower)
  return {
    client: { name: host, helo: host, ip },
    mailFrom: `${bounce}@a${account}.bnc3.mailjet.com`,
    spf: 'pass',
    signatures: [
      { domain, selector: 'mailjet', identity: author },
      {
        domain: 'bnc3.mailjet.com',
        selector: 'mailjet2',
        identity: `${bounce}@a${account}.bnc3.mailjet.com`,
      },
    ],
    above: [],
    fields: [
      ['Message-Id', `<${idOf(`${key} id`, 8, lower)}.${mid}@mailjet.com>`],
      ['List-Unsubscribe', `<mailto:unsub-${idOf(`${key} unsub`, 8, lower)}.${bounce}@bnc3.mailjet.com>`],
      ['Precedence', 'bulk'],
      ['X-MJ-Mid', mid],
      ['X-MJ-SMTPGUID', uuidOf(`${key} guid`)],
      [
        'X-Report-Abuse',
        'Message sent by Mailjet please report to abuse@mailjet.com with a copy of the message',
      ],
      ['X-Report-Abuse-To', 'abuse@mailjet.com'],
      ['Feedback-Id', `42.${account}.${idOf(`${key} feedback`, 7, '123456789')}:MJ`],
    ],
  }
}

/** A mailing through Brevo: signed for the customer alone, the ESP shows in host and reverse-path. */
export function brevo(
  key: string,
  author: string,
  recipient: string,
  account: string,
  host: string,
  ip: string,
): Transport {
  const domain = author.slice(author.indexOf('@') + 1)
  const mailing = idOf(`${key} mailing`, 9, '123456789')
  const messageId = `<${idOf(`${key} id`, 12, '123456789')}.${mailing}@smtp-relay.sendinblue.com>`
  return {
    client: { name: host, helo: host, ip },
    mailFrom: `bounces-${mailing}-${recipient.replace('@', '=')}@${host}`,
    spf: 'pass',
    signatures: [{ domain, selector: 'mail' }],
    above: [],
    fields: [
      ['Message-Id', messageId],
      ['Origin-messageId', messageId],
      ['X-sib-id', base64Of(`${key} sib`, 48)],
      ['X-Mailin-EID', Buffer.from(`${account}~${recipient}~${messageId}~${host}`).toString('base64')],
      ['X-Mailin-Client', account],
      ['X-Mailin-Campaign', idOf(`${key} campaign`, 3, '123456789')],
      ['Feedback-ID', `${ip}:${account}_${idOf(`${key} campaign`, 3, '123456789')}:${account}:Sendinblue`],
      ['List-Unsubscribe', `<https://r.mail.${domain}/tr/un/${idOf(`${key} un`, 24, lower)}>`],
      ['List-Unsubscribe-Post', 'List-Unsubscribe=One-Click'],
    ],
  }
}

/** A mailing through SendGrid: account number in the reverse-path, signed for the customer and for sendgrid.info. */
export function sendgrid(
  key: string,
  author: string,
  recipient: string,
  account: string,
  host: string,
  ip: string,
): Transport {
  const domain = author.slice(author.indexOf('@') + 1)
  const node = `geopod-ismtpd-${idOf(`${key} node`, 1, '123456789')}-0`
  const inner: Field = [
    'Received',
    `by filterdrecv-${idOf(`${key} filter`, 10, lower)}-${idOf(`${key} pod`, 5, lower)} with SMTP id ${idOf(`${key} smtp`, 22)}`,
  ]
  return {
    client: { name: host, helo: host, ip },
    mailFrom: `bounces+${account}-${idOf(`${key} tag`, 4, '0123456789abcdef')}-${recipient.replace('@', '=')}@em4127.${domain}`,
    spf: 'pass',
    signatures: [
      { domain, selector: 's1' },
      { domain: 'sendgrid.info', selector: 'smtpapi' },
    ],
    above: [
      inner,
      [
        'Received',
        `from ${Buffer.from(account).toString('base64')} (unknown) by ${node} (SG) with HTTP id ${idOf(`${key} http`, 22)}`,
      ],
    ],
    fields: [
      ['Message-ID', `<${idOf(`${key} id`, 22, lower)}@${node}>`],
      ['X-SG-EID', base64Of(`${key} eid`, 66)],
      ['X-SG-ID', base64Of(`${key} sgid`, 48)],
      ['X-Entity-ID', `${base64Of(`${key} entity`, 15)}==`],
    ],
  }
}

/** A mailing through Amazon SES in Ireland: signed for the customer and for amazonses.com. */
export function amazonSes(
  key: string,
  author: string,
  token: string,
  day: string,
  host: string,
  ip: string,
): Transport {
  const domain = author.slice(author.indexOf('@') + 1)
  const id = `0102018${idOf(`${key} ses`, 9, '0123456789abcdef')}-${uuidOf(`${key} ses`)}-000000`
  return {
    client: { name: host, helo: host, ip },
    mailFrom: `${id}@eu-west-1.amazonses.com`,
    spf: 'pass',
    signatures: [
      { domain, selector: idOf(`${key} selector`, 32, lower) },
      { domain: 'amazonses.com', selector: 'ihchhvubuqgjsxyuhssfvqohv7z3u4hn' },
    ],
    above: [],
    fields: [
      ['Message-ID', `<${id}@eu-west-1.amazonses.com>`],
      ['Feedback-ID', `1.${token}:AmazonSES`],
      ['X-SES-Outgoing', `${day}-${ip}`],
    ],
  }
}
