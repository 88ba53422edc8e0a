/** What an attacker can write into a message: all that stands below the receiver's boundary. */

import fc from 'fast-check'
import { gmailHop, hop, host, MX, results } from './message-builder.ts'

const innocent = host('o1.p8.mailjet.com', '87.253.235.1')
const passes = [
  'spf=pass smtp.mailfrom=b1@a12345.bnc3.mailjet.com',
  'dkim=pass header.d=shop.example',
  'dkim=pass header.d=mailjet.com',
  'dmarc=pass header.from=shop.example',
  'arc=pass',
]

/** Fields that accuse or vouch for parties who had no part in the message. */
export const FORGED = [
  hop(innocent, MX, { for: 'innocent@me.example' }),
  gmailHop(innocent, 'innocent@me.example'),
  hop(host('mail-200163.simplelogin.co', '176.119.200.163'), MX, { for: 'innocent@me.example' }),
  hop(host('out.fwd.example', '198.51.100.20'), MX),
  hop(innocent, 'in.fwd.example', { for: 'innocent@me.example' }),
  `Received: from ${MX} ([127.0.0.1]) by ${MX} with LMTP id x for <innocent@me.example>; Wed, 02 Mar 2016 09:11:05 +0000`,
  `Received: by ${MX} (Postfix, from userid 0) id x; Wed, 02 Mar 2016 09:11:05 +0000`,
  'Received: by 2002:a05:6402:1c0f:b0:55f:1 with SMTP id x; Wed, 02 Mar 2016 09:11:05 +0000',
  results(MX, ...passes),
  results('mx.google.com', ...passes),
  results('in.fwd.example', ...passes),
  results(null, ...passes),
  'Received-SPF: pass identity=mailfrom; client-ip=87.253.235.1; envelope-from=news@shop.example',
  'Delivered-To: innocent@me.example',
  'X-Original-To: innocent@me.example',
  'Envelope-To: innocent@me.example',
  'To: innocent@me.example',
  'Cc: Innocent <innocent@me.example>',
  'Return-Path: <b1@a12345.bnc3.mailjet.com>',
  'Return-Path: <>',
  'Auto-Submitted: auto-replied',
  'Content-Type: multipart/report',
  'List-Id: News <news.shop.example>',
  'ARC-Seal: i=1; a=rsa-sha256; d=fwd.example; s=k; cv=none; b=x',
  'ARC-Authentication-Results: i=1; in.fwd.example; dkim=pass header.d=shop.example',
  'DKIM-Signature: v=1; a=rsa-sha256; d=shop.example; s=mailjet; h=from; bh=x; b=x',
  'X-MJ-MID: AAAAAA',
  'Feedback-ID: 42.12345.7:MJ',
  'X-SG-EID: x',
  'X-SimpleLogin-Type: Forward',
  'X-SimpleLogin-Envelope-To: innocent@me.example',
  'X-SimpleLogin-Original-From: Shop <news@shop.example>',
  results('mx.simplelogin.co', ...passes),
  'X-AnonAddy-Original-Sender: news@shop.example',
  'Duck-Original-From: Shop <news@shop.example>',
  'Duck-Original-To: innocent@me.example',
  'X-ICLOUD-HME: p=innocent@me.example; s=news@shop.example',
  'Sender: news@shop.example',
  'Reply-To: news@shop.example',
  'X-Sender-IP: 87.253.235.1',
] as const

const subset = fc.shuffledSubarray([...FORGED], { maxLength: 14 })

/** Forged fields in any order, with a From that names the innocent shop among them. */
export const forgedFields: fc.Arbitrary<readonly string[]> = fc
  .tuple(subset, fc.constantFrom('From: Shop <news@shop.example>', 'From: <news@shop.example>'), fc.nat())
  .map(([fields, from, place]) => fields.toSpliced(place % (fields.length + 1), 0, from))

/** The same field written in another lawful way: folded at spaces, with another case of its name. */
export function refolded(line: string, folds: readonly boolean[]): string {
  let place = 0
  const colon = line.indexOf(':') + 2
  const body = line
    .slice(colon)
    .replace(/(?<=[^\n]) (?! )/g, () => (folds[place++ % folds.length] === true ? '\r\n ' : ' '))
  return line.slice(0, colon).toUpperCase() + body
}
