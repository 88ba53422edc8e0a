/** What each relay makes of a message: the marks it leaves, and its own hand-over. */

import { type Client, host } from '../message-builder.ts'
import type { RELAYED } from './world.ts'

/** A relay of which an address is registered. */
export type RelayId = keyof typeof RELAYED

/** A message as it reached the relay. */
export interface Original {
  readonly address: string
  readonly name: string
  /** Reverse-path of the original. */
  readonly mailFrom: string
  /** Results that the relay's own receiver reached. */
  readonly kept: readonly string[]
}

/** A relay as its mail looks to the receiver behind it. */
export interface RelayCast {
  readonly id: RelayId
  readonly client: Client
  readonly mailFrom: string
  readonly domain: string
  /** It keeps what it found when it checked. */
  readonly keeps: boolean
  readonly fields: (original: Original, alias: string) => readonly string[]
}

const coded = ({ address }: Original): string => address.replace('@', '_at_').replaceAll('.', '_')
const plus = ({ address }: Original, alias: string): string =>
  alias.replace('@', `+${address.replace('@', '=')}@`)

/** Every relay that is undone. */
export const RELAYS: readonly RelayCast[] = [
  {
    id: 'simplelogin',
    client: host('mail-200163.simplelogin.co', '176.119.200.163'),
    mailFrom: 'sl.lmytcmroga.abcdef@simplelogin.co',
    domain: 'simplelogin.co',
    keeps: true,
    fields: (original, alias) => [
      'X-SimpleLogin-Type: Forward',
      `X-SimpleLogin-Envelope-To: ${alias}`,
      `X-SimpleLogin-Original-From: ${original.name} <${original.address}>`,
      `X-SimpleLogin-Envelope-From: ${original.mailFrom}`,
      `Authentication-Results: mx.simplelogin.co; ${original.kept.join('; ')}`,
      `From: "${original.name} - ${original.address.replace('@', ' at ')}" <${coded(original)}_abcdefg@simplelogin.co>`,
      `To: ${alias}`,
    ],
  },
  {
    id: 'addy',
    client: host('mail2.anonaddy.me', '198.51.100.40'),
    mailFrom: 'b_1a2b3c@anonaddy.me',
    domain: 'anonaddy.me',
    keeps: true,
    fields: (original, alias) => [
      'Feedback-ID: F:01234567-89ab-cdef-0123-456789abcdef:anonaddy',
      `X-AnonAddy-Original-Sender: ${original.address}`,
      `X-AnonAddy-Original-Envelope-From: ${original.mailFrom}`,
      `X-AnonAddy-Authentication-Results: mail2.anonaddy.me; ${original.kept.join('; ')}`,
      `From: "${original.name} '${original.address.replace('@', ' at ')}'" <${plus(original, alias)}>`,
      `To: ${alias}`,
    ],
  },
  {
    id: 'duckduckgo',
    client: host('smtp-outbound.duck.com', '198.51.100.41'),
    mailFrom: 'bounce0=abcdef@duck.com',
    domain: 'duck.com',
    keeps: true,
    fields: (original, alias) => [
      `Duck-Original-From: ${original.name} <${original.address}>`,
      `Duck-Original-To: ${alias}`,
      `Authentication-Results-Original: mx.duck.com; ${original.kept.join('; ')}`,
      `From: "${original.name}" <${original.address.replace('@', '_at_')}_${alias.replace('@duck.com', '')}@duck.com>`,
      `To: ${alias}`,
    ],
  },
  {
    id: 'mailx',
    client: host('mx1.mailx.net', '198.51.100.42'),
    mailFrom: 'bounce@mailx.net',
    domain: 'mailx.net',
    keeps: true,
    fields: (original, alias) => [
      'Feedback-ID: mailx:0123456789abcdef:forward',
      `X-Mailx-Original-From-Header: ${original.name} <${original.address}>`,
      `X-Mailx-Original-Envelope-From: ${original.mailFrom}`,
      `X-Mailx-Authentication-Results: mx1.mailx.net; ${original.kept.join('; ')}`,
      `From: "${original.name}" <${plus(original, alias)}>`,
      'To: claire@gmail.com',
    ],
  },
  {
    id: 'hide-my-email',
    client: host('qs51p00im-qukt01072102.me.com', '17.57.155.1'),
    mailFrom: 'bounces+1-ab-x=icloud.com_at_bounce_shop_example_kq1t9_1a2b3c4d@icloud.com',
    domain: 'icloud.com',
    keeps: false,
    fields: (original, alias) => [
      `X-ICLOUD-HME: p=${alias}; d=; f=claire@gmail.com; r=to; s=${original.address}`,
      // Its coding ends the domain at a public suffix, and `.example` is none.
      `From: ${original.name} <${coded({ ...original, address: 'news@tm.example.com' })}_kq1t9x_1a2b3c4d@icloud.com>`,
      `To: Hide My Email <${alias}>`,
    ],
  },
  {
    id: 'firefox-relay',
    client: host('a48-117.smtp-out.amazonses.com', '54.240.48.117'),
    mailFrom: '0100018c0a1b2c3d-01234567-89ab-cdef-0123-456789abcdef-000000@mozmail.com',
    domain: 'mozmail.com',
    keeps: false,
    fields: (original, alias) => [
      `From: "${original.address} [via Relay]" <${alias}>`,
      'Reply-To: <replies@mozmail.com>',
      `Resent-From: ${original.address}`,
      'To: claire@gmail.com',
    ],
  },
]
