/** ESPs of the battery: what genuine mail of each looks like, out of the directory's own samples. */

import { readFileSync } from 'node:fs'
import { espById, espsByReturnPathDomain, espsBySigningDomain } from '../../src/directory/index.ts'
import { type Client, host } from '../message-builder.ts'

/** An ESP as its genuine mail looks to a receiver. */
export interface CastEsp {
  readonly id: string
  readonly client: Client
  readonly mailFrom: string
  readonly signingDomain: string | null
  /** Fields that it writes, as they stand in the message. */
  readonly fields: readonly string[]
  readonly customer: string | null
  /** How many kinds of fact the receiver can check: its host, its bounce domain, its signature. */
  readonly kinds: number
}

interface Sample {
  readonly esp: string
  readonly host: string | null
  readonly returnPath: string | null
  readonly signingDomain: string | null
  readonly headers: Readonly<Record<string, string>>
  readonly customer: string | null
}

const samples = JSON.parse(
  readFileSync(new URL('../../fixtures/directory/esp-samples.json', import.meta.url), 'utf8'),
) as readonly Sample[]

const names =
  'mailjet brevo sendgrid mailchimp mandrill amazon-ses postmark hubspot klaviyo constant-contact campaign-monitor activecampaign cleverreach rapidmail optimizely zendesk apsis maileon newsletter2go embluemail'.split(
    ' ',
  )

/** Twenty ESPs, each with a host, a bounce address and the fields it writes. */
export const ESPS: readonly CastEsp[] = names.map((id, place) => {
  const sample = samples.find((one) => one.esp === id)
  if (sample?.host == null || sample.returnPath === null || espById(id) === null)
    throw new Error(`no such sample: ${id}`)
  const bounce = sample.returnPath.slice(sample.returnPath.lastIndexOf('@') + 1)
  const isIts = (list: readonly { readonly id: string }[]): number =>
    list.some((one) => one.id === id) ? 1 : 0
  return {
    id,
    // Outlook writes no validated name: SendGrid's, whose bounces stand at the customer's domain, is known by its address.
    client: host(sample.host, id === 'sendgrid' ? '167.89.10.4' : `203.0.113.${20 + place}`),
    mailFrom: sample.returnPath,
    signingDomain: sample.signingDomain,
    fields: Object.entries(sample.headers).map(([name, value]) => `${name}: ${value}`),
    customer: sample.customer,
    kinds:
      1 +
      isIts(espsByReturnPathDomain(bounce)) +
      (sample.signingDomain === null ? 0 : isIts(espsBySigningDomain(sample.signingDomain))),
  }
})

/** The domain of a bounce address. */
export function bounceDomain({ mailFrom }: CastEsp): string {
  return mailFrom.slice(mailFrom.lastIndexOf('@') + 1)
}

/** Who holds it, as SPF's pass tells. */
export function bounceHolder(esp: CastEsp): string {
  return bounceDomain(esp).split('.').slice(-2).join('.')
}
