/** What is true of one real message, as `labels.jsonl` says it, and where it was received. */
import type { Service } from '../src/alias/service.ts'
import { receiverProfileFor } from '../src/directory/index.ts'
import type { Address } from '../src/mail/address.ts'
import { type ReceivingSide, unknownSide } from '../src/trace/receiving-side.ts'
import { openPerson, type Person } from '../src/verdict/person.ts'
import type { VerdictKind } from '../src/verdict/verdict.ts'

/** A message of which the ESP is known. */
export interface EspLabel {
  readonly kind: 'esp'
  readonly id: string
  readonly sha256: string
  readonly repo_or_package: string
  readonly esp: string
  /** ESPs that are right to name; `none` when naming nobody is right. */
  readonly accept: readonly string[]
  /** Innocents whose headers were pasted or forged. */
  readonly must_not: readonly string[]
  /** The ESP whose network it rides on. */
  readonly infra: string | null
  /** Customer ids of the ESP, and of the one below. */
  readonly account_ids_ok: readonly string[]
  readonly infra_account_id: string | null
}

/** A message to an alias of which it is known whether its service wrote. */
export interface AliasLabel {
  readonly kind: 'alias'
  readonly id: string
  readonly sha256: string
  readonly repo_or_package: string
  readonly alias: Address
  readonly alias_forms: readonly Address[]
  readonly service: string
  readonly service_domains: readonly string[]
  readonly expected_verdict: string
  /** `original`, `leak` or `harvested`, `unclear`. */
  readonly accept: readonly string[]
}

/** What is true of a sample. */
export type Label = EspLabel | AliasLabel

/** Reads labels, one JSON object a line. */
export function parseLabels(text: string): readonly Label[] {
  return text.split('\n').flatMap((line) => (line.trim() === '' ? [] : [JSON.parse(line) as Label]))
}

/** Whether an ESP carried the message: naming nobody would be a miss. */
export function hasEsp(label: EspLabel): boolean {
  return !label.accept.includes('none')
}

/** An ESP's name as labels write it and its id in the directory are the same but for dots. */
export function isAccepted(label: EspLabel, id: string): boolean {
  return label.accept.some((name) => name.replaceAll('.', '-') === id)
}

/**
 * Whether the customer named is the ESP's; null when nothing is to be found: the label knows none, its id is that of the
 * network below and not of the ESP named, or the header section does not hold it.
 *
 * @param header the header section, folded or not
 */
export function isCustomer(
  label: EspLabel,
  named: { readonly id: string; readonly customer: string | null },
  header: string,
): boolean | null {
  const isUpper = named.id === label.esp.replaceAll('.', '-')
  const ids = label.account_ids_ok.filter((id) => isUpper && id !== label.infra_account_id)
  const infra = !isUpper || label.infra === null ? label.infra_account_id : null
  const all = (infra === null ? ids : [...ids, infra]).map((id) => id.toLowerCase())
  const text = header.replace(/\r?\n[ \t]+/g, '').toLowerCase()
  if (!all.some((id) => text.includes(id))) return null
  return all.includes(named.customer?.toLowerCase() ?? '')
}

/** The receiving sides of the sources, as the person who received the mail would have configured them. */
export function sideOf({ repo_or_package: source }: Label): ReceivingSide {
  if (source.startsWith('linux-mailinglist-archives/')) {
    return named(['mail.lfdr.de'], ['sourceforge.net', 'sourceforge.com'])
  }
  if (source.startsWith('prototypefund/')) return named(['kasserver.com'], [])
  if (source.startsWith('npm:')) return named(['dogma.slashnull.org', 'jmason.org', 'netnoteinc.com'], [])
  return named(['outlook.com'], [])
}

function named(receivers: readonly string[], forwarders: readonly string[]): ReceivingSide {
  const profile = receiverProfileFor({ imapHost: null, address: null, byHost: receivers[0] ?? null })
  return { receivers, forwarders, profile, origin: 'configured' }
}

/** Nothing is configured: the receiver is assumed from the message alone. */
export const nothingConfigured: ReceivingSide = unknownSide

/** The person of an alias label: one alias, given to one service. */
export function personOf(label: AliasLabel): Person {
  const service: Service = {
    id: 1,
    name: label.service,
    domains: label.service_domains.map((domain) => ({
      domain,
      role: 'own',
      since: null,
      until: null,
      alias: null,
    })),
    contacts: [],
  }
  const aliases = [...new Set([label.alias, ...label.alias_forms])].map((address, place) => ({
    id: place + 1,
    address,
    disclosures: [{ service: label.service, givenOn: null, how: null, exclusive: false }],
    context: null,
    origin: 'added' as const,
    guessable: null,
    status: 'active' as const,
    note: null,
  }))
  const schemes = { own: [], aliasDomains: [], plusAddresses: [], gmailDots: false }
  return openPerson({ aliases, services: [service], confirmed: [] }, schemes, () => false)
}

/** A verdict in the words of the labels. */
export function verdictWord(kind: VerdictKind): string {
  if (kind === 'expected' || kind === 'authorised' || kind === 'disclosed') return 'original'
  if (kind === 'leak' || kind === 'impersonation') return 'leak'
  return kind === 'undetermined' ? 'unclear' : kind
}
