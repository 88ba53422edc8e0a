import type { ComplaintFacts, FactDesk } from '../complaint/facts.ts'
import { espById } from '../directory/index.ts'
import type { Desk, Esp } from '../directory/types.ts'
import { domainOf, parseAddress } from '../mail/address.ts'
import { decodeEncodedWords } from '../mail/encoded-word.ts'
import { fieldValues, type HeaderSection } from '../mail/header.ts'
import { registrableDomain } from '../mail/registrable-domain.ts'
import type { EspFinding } from '../trace/sighting.ts'

type EspFacts = NonNullable<ComplaintFacts['esp']>

/** Fields in which an ESP says where complaints go, in the order in which they are believed. */
const complaintFields = [
  'x-report-abuse-to',
  'x-report-abuse',
  'x-complaints-to',
  'x-abuse-reports-to',
  'abuse-reports-to',
  'x-abuse',
] as const

/**
 * The ESP of a case and its desks, in the order in which they should be tried: the directory's own record; a complaint
 * field of the message, where the ESP itself is proved and the address is the ESP's (its customer writes the header
 * section too, and may plant an innocent's address); `abuse@` of its domain (RFC 2142 §4).
 *
 * @param section of a message that the ESP carried, null when none is kept whole
 */
export function espFacts(
  finding: EspFinding,
  carrier: string | null,
  section: HeaderSection | null,
): EspFacts | null {
  if (finding.grade === 'claimed') return null
  const record = espById(finding.id)
  if (record === null) return null
  const found = finding.grade === 'proved' && section !== null ? deskOfMessage(section, record) : []
  const desks = [...record.abuse.flatMap((desk) => deskOfRecord(desk, record)), ...found]
  return {
    id: finding.id,
    name: finding.name,
    grade: finding.grade,
    customer: finding.customer,
    carrier,
    desks: withoutDoubles(desks.length > 0 ? desks : roleAddress(finding, record)),
  }
}

function deskOfRecord(desk: Desk, { sources }: Esp): FactDesk[] {
  if (desk.evidence === 'unverified') return []
  const readOn =
    sources
      .map((source) => source.readOn)
      .sort()
      .at(-1) ?? null
  return [
    {
      kind: desk.kind,
      value: desk.value,
      from: 'directory',
      source: desk.source,
      readOn,
      note: desk.note,
    },
  ]
}

function deskOfMessage(section: HeaderSection, record: Esp): FactDesk[] {
  return complaintFields.flatMap((name) =>
    fieldValues(section, name).flatMap(({ value }) => {
      const address = addressIn(decodeEncodedWords(value))
      if (address === null || !isOfEsp(domainOf(address), record)) return []
      const source = `field ${name} of the message`
      return [{ kind: 'address', value: address, from: 'message', source, readOn: null, note: null } as const]
    }),
  )
}

/** The first address in free text: "please report to abuse@esp.example with a copy". */
function addressIn(text: string): string | null {
  for (const word of text.split(/[\s<>()[\],;:"]+/)) {
    const address = word.includes('@') ? parseAddress(word.replace(/\.$/, '')) : undefined
    if (address !== undefined) return address
  }
  return null
}

function isOfEsp(domain: string, { hosts, returnPathDomains, signingDomains }: Esp): boolean {
  return [...hosts, ...returnPathDomains, ...signingDomains].some((pattern) => pattern.test(domain))
}

/** RFC 2142 §4: `abuse` stands at the domain of the organisation that the evidence names. */
function roleAddress(finding: EspFinding, record: Esp): FactDesk[] {
  for (const { kind, value } of finding.evidence) {
    const domain = kind === 'claim' ? null : registrableDomain(value)
    if (domain === null || !isOfEsp(domain, record)) continue
    return [
      {
        kind: 'address',
        value: `abuse@${domain}`,
        from: 'rfc2142',
        source: 'RFC 2142, section 4',
        readOn: null,
        note: null,
      },
    ]
  }
  return []
}

function withoutDoubles(desks: readonly FactDesk[]): FactDesk[] {
  return [...new Map(desks.toReversed().map((desk) => [desk.value.toLowerCase(), desk])).values()].reverse()
}
