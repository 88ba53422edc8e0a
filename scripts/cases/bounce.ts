import type { Sample } from './sample.ts'

/** What Cloudwatt's server returns of a question that Claire wrote from her alias (RFC 3464). */
export function bounceOf(alias: string): NonNullable<Sample['whole']> {
  const boundary = '7C1E42A0F1.1457107348/smtp-out1.cloudwatt.com'
  return {
    fields: [['Content-Type', `multipart/report; report-type=delivery-status;\n\tboundary="${boundary}"`]],
    body: `This is a MIME-encapsulated message.

--${boundary}
Content-Description: Notification
Content-Type: text/plain; charset=us-ascii

<support-beta@cloudwatt.com>: unknown user: "support-beta"

--${boundary}
Content-Description: Delivery report
Content-Type: message/delivery-status

Reporting-MTA: dns; smtp-out1.cloudwatt.com
Arrival-Date: Fri,  4 Mar 2016 17:02:26 +0100 (CET)

Final-Recipient: rfc822; support-beta@cloudwatt.com
Action: failed
Status: 5.1.1
Diagnostic-Code: x-unix; unknown user: "support-beta"

--${boundary}
Content-Description: Undelivered Message
Content-Type: message/rfc822

Date: Fri, 4 Mar 2016 17:02:20 +0100
From: Claire Aubrac <${alias}>
To: support-beta@cloudwatt.com
Subject: A qui avez-vous donne mon adresse ?
Message-ID: <20160304160220.1F00@me.example>

Bonjour, cette adresse n'a ete donnee qu'a vous.

--${boundary}--
`,
  }
}
