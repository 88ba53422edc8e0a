import { domainOf, localPartOf, showAddress } from '../../mail/address.ts'
import { toULabel } from '../../mail/domain.ts'
import { type Disguise, HIDDEN_DOMAIN, type Hidden } from './hidden.ts'
import { toBytes, toOctets, utf8Octets } from './octets.ts'

/** An address to look for; texts are octets in lower case. */
export interface AddressNeedle {
  readonly hidden: Hidden
  /** The local part in each form in which it is written. */
  readonly locals: readonly string[]
  readonly unguessable: boolean
  /** What may follow the local part: a detail, anything that stands for the at sign, the domain. Sticky. */
  readonly after: RegExp
  /** The same, whatever follows. */
  readonly afterLoose: RegExp
  /** Domain and separator before the local part (`domain=user` of SRS, `domain!user`), at the end of a short text. */
  readonly before: RegExp
  readonly reach: number
  /** In the place of the local part. */
  readonly token: string
  /** In the place of the domain where that is hidden with the address; null where it stays. */
  readonly domain: string | null
}

/** A text to look for wherever it stands. */
export interface TextNeedle {
  readonly hidden: Hidden
  /** What it begins with: found first, since that is fast. */
  readonly start: string
  /** The whole of it, sticky, from where it starts. */
  readonly whole: RegExp
  /** It must not be a part of a longer word. */
  readonly isWord: boolean
  readonly token: string
}

/** What is looked for in one pass over a text; `shortest` is the length of the shortest of it. */
export interface Needles {
  /** The longest local part first. */
  readonly addresses: readonly AddressNeedle[]
  readonly texts: readonly TextNeedle[]
  readonly shortest: number
}

/** A local part shorter than this stands in other words too often to be hidden without its domain. */
const LONG_ENOUGH = 6

// Few and bounded: what stands for `@` in links, return paths and display names (`=`, `%40`, ` at `, `(a)`, `_at_`).
const AT = '(?:[^a-z0-9]{1,12}|[^a-z0-9]{1,3}(?:at|a|arobase)[^a-z0-9]{1,3}|40|2540)'
const DOT = '[^a-z0-9]{0,2}(?:[._-]|dot|point|%2e)[^a-z0-9]{0,2}'
const DETAIL = '(?:\\+[^\\s@"<>(),;:]{1,128}?)?'

/**
 * What to look for, in the order in which it must be hidden: domains after the addresses, which are told by them.
 */
export function needlesOf(hide: readonly Hidden[], disguise: Disguise): readonly Needles[] {
  const addresses: AddressNeedle[] = []
  const texts: TextNeedle[] = []
  const domains: TextNeedle[] = []
  for (const hidden of hide) {
    if (hidden.kind === 'text') texts.push(...wordNeedles(hidden, hidden.text, disguise))
    else if (hidden.kind === 'link') {
      const url = lower(utf8Octets(hidden.url))
      const token = `https://${HIDDEN_DOMAIN}/${disguise.token(hidden.url)}`
      if (url !== '') texts.push({ hidden, start: url, whole: sticky(literal(url)), isWord: false, token })
    } else {
      addresses.push(addressNeedle(hidden, disguise))
      texts.push(...digestNeedles(hidden, disguise))
      if (hidden.domain !== 'everywhere') continue
      const domain = domainOf(hidden.address)
      for (const form of domainForms(domain)) {
        const start = form.split('.', 1)[0]!
        const token = `${disguise.token(domain)}.invalid`
        domains.push({ hidden, start, whole: sticky(domainPattern(form)), isWord: true, token })
      }
    }
  }
  return [gather(addresses, texts), gather([], domains)].filter(({ shortest }) => shortest < Infinity)
}

function gather(addresses: readonly AddressNeedle[], texts: readonly TextNeedle[]): Needles {
  const unique = [...new Map(texts.map((text) => [text.whole.source, text])).values()]
  const starts = [...addresses.flatMap(({ locals }) => locals), ...unique.map(({ start }) => start)]
  const ordered = [...addresses].sort((a, b) => b.locals[0]!.length - a.locals[0]!.length)
  return { addresses: ordered, texts: unique, shortest: Math.min(...starts.map(({ length }) => length)) }
}

/** Octets in lower case, one character an octet as before. */
export function lower(octets: string): string {
  return octets.toLowerCase() // Keeps the length: no letter of latin1 has a longer small one.
}

function addressNeedle(hidden: Hidden & { kind: 'address' }, disguise: Disguise): AddressNeedle {
  const local = localPartOf(hidden.address)
  const bare = local.startsWith('"') ? local.slice(1, -1).replace(/\\(.)/g, '$1') : local
  const domain = domainOf(hidden.address)
  const domains = domainForms(domain).map(domainPattern).join('|')
  return {
    hidden,
    // A plus sign in a link that was read as a form is a space.
    locals: [...new Set([local, bare, bare.replaceAll('+', ' ')].map((form) => lower(utf8Octets(form))))],
    unguessable: hidden.unguessable && bare.length >= LONG_ENOUGH,
    after: sticky(`${DETAIL}${AT}(?<domain>${domains})(?![a-z0-9])`),
    afterLoose: sticky(`${DETAIL}${AT}(?<domain>${domains})`),
    before: new RegExp(`(?<![a-z0-9-])(?<domain>${domains})[^a-z0-9]{1,6}$`, 'd'),
    reach: 4 * domain.length + 16,
    token: disguise.token(hidden.address),
    domain: hidden.domain === 'in-address' ? HIDDEN_DOMAIN : null,
  }
}

/** The domain in A-labels and in U-labels. */
function domainForms(domain: string): readonly string[] {
  return [...new Set([domain, toULabel(domain)].map((form) => lower(utf8Octets(form))))]
}

function domainPattern(domain: string): string {
  return domain.split('.').map(literal).join(DOT)
}

function wordNeedles(hidden: Hidden, text: string, disguise: Disguise): readonly TextNeedle[] {
  const token = disguise.token(text)
  const latin1 = /^[\0-\xff]*$/.test(text) ? [text] : []
  const forms = new Set([utf8Octets(text), ...latin1].map((form) => lower(form.trim())))
  return [...forms].flatMap((form) => {
    const words = form.split(/[ \t]+/)
    if (form === '') return []
    const whole = sticky(words.map(literal).join('[\\s_.+-]{1,4}'))
    return [{ hidden, start: words[0]!, whole, isWord: true, token }]
  })
}

/** The address as trackers carry it when they do not want to be seen carrying it. */
function* digestNeedles(hidden: Hidden & { kind: 'address' }, disguise: Disguise): Iterable<TextNeedle> {
  const { address } = hidden
  const forms = new Set([
    address,
    showAddress(address),
    address.toUpperCase(),
    `${address}\n`,
    `mailto:${address}`,
  ])
  if (hidden.unguessable) forms.add(localPartOf(address))
  const token = disguise.token(address)
  for (const digest of disguise.digests) {
    for (const form of forms) {
      const octets = digest(new TextEncoder().encode(form))
      const hex = [...octets].map((octet) => octet.toString(16).padStart(2, '0')).join('')
      const base64 = btoa(toOctets(octets)).replace(/=+$/, '')
      const url = base64.replaceAll('+', '-').replaceAll('/', '_')
      for (const text of new Set([hex, base64, url])) {
        const start = lower(text)
        // A longer digest may begin with a shorter one's name only by chance, so no boundary is asked for.
        yield { hidden, start, whole: sticky(literal(start)), isWord: false, token: fill(token, text.length) }
      }
      yield {
        hidden,
        start: lower(toOctets(octets)),
        whole: sticky(literal(lower(toOctets(octets)))),
        isWord: false,
        token: toOctets(toBytes(fill(token, octets.length))),
      }
    }
  }
}

/** A token of that length, so that what reads digests still reads one. */
function fill(token: string, length: number): string {
  return token.repeat(Math.ceil(length / token.length)).slice(0, length)
}

function sticky(source: string): RegExp {
  return new RegExp(source, 'dy')
}

function literal(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&')
}
