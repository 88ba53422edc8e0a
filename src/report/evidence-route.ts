import type { KeyRecord } from '../trace/own-checks.ts'
import type { Hop, Sighting } from '../trace/sighting.ts'
import { clean } from './clean.ts'
import type { Mask } from './evidence-mask.ts'

/** A message of an evidence pack, as its way is told. */
export interface RoutedMessage {
  readonly file: string
  /** What it is here, in words: `message of a stranger`. */
  readonly role: string
  readonly sighting: Sighting
  readonly keys: readonly KeyRecord[]
  readonly mask: Mask
}

/** `route.md`: for each message what its header section proves, and by which fields. */
export function routeText(alias: string, messages: readonly RoutedMessage[]): string {
  return `${[
    '# The way of each message',
    '',
    'What the receiving side of the person stamped or checked is *proved*; half of it is *likely*; what only the message',
    'says is *claimed* and proves nothing. Numbers in brackets are the header fields it rests on, counted from 0 at the top,',
    'as in the files that end in `-headers.txt`.',
    ...messages.flatMap((message) => ['', ...sectionOf(alias, message)]),
  ].join('\n')}\n`
}

function sectionOf(alias: string, message: RoutedMessage): string[] {
  const { file, role, sighting, mask } = message
  const { author, returnPath, receivedAt, date, messageId, subject } = sighting
  const show = (text: string): string => code(mask.text(text))
  const stamped = sighting.candidates.filter((one) => one.address === alias)
  return [
    `## ${file}`,
    '',
    `- What it is here: ${role}`,
    `- Message-ID: ${messageId === null ? 'none' : code(mask.field('message-id', messageId))}`,
    `- Subject: ${subject === null ? 'none' : show(subject)}`,
    `- Taken in by the receiving side: ${receivedAt ?? 'not known'}`,
    `- The message dates itself (proves nothing): ${date ?? 'not at all'}`,
    ...(stamped.length === 0
      ? [`- Delivered to ${code(alias)}: no field of this message says so`]
      : stamped.map(
          ({ field, index, grade }) =>
            `- Delivered to ${code(alias)}: *${grade}*, by ${code(field)} ${fields([index])}`,
        )),
    author === null
      ? '- Author: none that can be read'
      : `- Author: ${show(author.address)}, *${author.refuted ? 'refuted' : author.grade}* ${fields(author.fields)}`,
    `- Return path: ${returnPath === null ? 'not known' : returnPath === '' ? 'empty (a reaction to mail)' : show(returnPath)}`,
    ...checkLines(sighting),
    ...espLines(sighting, show),
    ...signatureLines(message),
    '',
    ...wayLines(sighting.path),
    ...(sighting.notes.length === 0 ? [] : ['', 'Notes:', '']),
    ...sighting.notes.map((note) => `- ${plain(mask.text(note.detail))} ${fields(note.fields)}`.trimEnd()),
  ]
}

function checkLines({ authentication }: Sighting): string[] {
  const { authservId, spf, dkim, dmarc, domains } = authentication
  const found = Object.entries({ SPF: spf, DKIM: dkim, DMARC: dmarc }).flatMap(([name, result]) =>
    result === null ? [] : [`${name} ${clean(result)}`],
  )
  if (found.length === 0) return ['- Checks by the receiving side: none recorded']
  const by = authservId === null ? 'the receiving side' : code(authservId)
  const passed = domains.length === 0 ? 'for no domain' : `for ${domains.map(code).join(', ')}`
  return [`- Checks by ${by}: ${found.join(', ')}; passed ${passed} ${fields(authentication.fields)}`]
}

function espLines({ esp, carrier, network }: Sighting, show: (text: string) => string): string[] {
  const over = carrier === null ? '' : ` (network of ${clean(carrier.name)})`
  const by = network === null ? '' : `- Network that handed it over: ${code(network)}`
  if (esp === null)
    return [`- E-mail service provider: none is named by what was checked${over}`, ...(by === '' ? [] : [by])]
  const customer = esp.customer === null ? '' : `, customer ${code(esp.customer)}`
  return [
    `- E-mail service provider: ${clean(esp.name)}${customer}${over}, *${esp.grade}*, by:`,
    ...esp.evidence.map(({ kind, value, field }) => `  - ${kind} ${show(value)} ${fields([field])}`),
    ...(by === '' ? [] : [by]),
  ]
}

/** leaktrace's own check of the signatures; the keys are those of `dkim-keys.json`. */
function signatureLines({ sighting: { verification }, keys }: RoutedMessage): string[] {
  if (verification === undefined)
    return ['- DKIM signatures checked by leaktrace: no; no key was captured for this message']
  if (verification.signatures.length === 0) return ['- DKIM signatures checked by leaktrace: it has none']
  return [
    `- DKIM signatures checked by leaktrace on ${verification.at}:`,
    ...verification.signatures.map(({ signingDomain, selector, result, reason, warnings, field }) => {
      const key = keys.find(({ name }) => name === `${selector}._domainkey.${signingDomain}`)
      const asked = key === undefined ? '' : `, key asked for on ${clean(key.at)} from ${clean(key.resolver)}`
      const why = reason === null ? '' : ` (${plain(reason)})`
      const warned = warnings.map(({ detail }) => `; ${plain(detail)}`).join('')
      return `  - ${code(signingDomain ?? '?')}, selector ${code(selector ?? '?')}: ${result}${why}${asked}${warned} ${fields([field])}`
    }),
  ]
}

function wayLines(path: readonly Hop[]): string[] {
  if (path.length === 0) return ['It carries no trace of its way.']
  const cell = (text: string | null): string => (text === null ? '' : code(text).replaceAll('|', '\\|'))
  const boundary = path.findIndex((hop) => hop.boundary)
  return [
    'Its way, latest first:',
    '',
    '| field | from (name looked up) | address | by | at (UTC) | |',
    '| --- | --- | --- | --- | --- | --- |',
    ...path.map(({ field, from, rdns, ip, by, at, boundary: isBoundary }, place) => {
      const name = rdns === null || rdns === from ? cell(from) : `${cell(from)} (${cell(rdns)})`
      const known = rdns === null && from !== null ? `${name} (its own word)` : name
      const note = isBoundary
        ? '**taken in here from outside**'
        : boundary < 0 || place > boundary
          ? 'claimed'
          : 'within the receiving side'
      return `| ${field} | ${known} | ${cell(ip)} | ${cell(by)} | ${at ?? ''} | ${note} |`
    }),
  ]
}

function fields(of: readonly number[]): string {
  return of.length === 0 ? '' : `[${[...new Set(of)].join(', ')}]`
}

/** Text of a message as Markdown that nothing can happen in: no link, no image, no HTML. */
export function code(text: string): string {
  return `\`${clean(text).replaceAll('`', '\u02cb')}\``
}

/** A sentence of leaktrace's with words of a message in it. */
export function plain(text: string): string {
  return clean(text).replace(/[\\`*_{}[\]<>#|~!]/g, (sign) => `\\${sign}`)
}
