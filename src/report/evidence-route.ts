import type { KeyRecord } from '../trace/own-checks.ts'
import type { Hop, Sighting } from '../trace/sighting.ts'
import { clean, cleanFrench } from './clean.ts'
import type { Mask } from './evidence-mask.ts'
import { english, type Say } from './say.ts'

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
export function routeText(alias: string, messages: readonly RoutedMessage[], say: Say): string {
  return `${[
    say`# The way of each message`,
    '',
    say`What the receiving side of the person stamped or checked is *proved*; half of it is *likely*; what only the message
says is *claimed* and proves nothing. Numbers in brackets are the header fields it rests on, counted from 0 at the top,
as in the files that end in \`-headers.txt\`.`,
    ...messages.flatMap((message) => ['', ...sectionOf(alias, message, say)]),
  ].join('\n')}\n`
}

function sectionOf(alias: string, message: RoutedMessage, say: Say): string[] {
  const { file, role, sighting, mask } = message
  const { author, returnPath, receivedAt, date, messageId, subject } = sighting
  const show = (text: string): string => code(mask.text(text))
  const stamped = sighting.candidates.filter((one) => one.address === alias)
  return [
    `## ${file}`,
    '',
    say`- What it is here: ${role}`,
    `- Message-ID${say`: `}${messageId === null ? say`none` : code(mask.field('message-id', messageId))}`,
    say`- Subject: ${subject === null ? say`none` : show(subject)}`,
    say`- Taken in by the receiving side: ${receivedAt ?? say`not known`}`,
    say`- The message dates itself (proves nothing): ${date ?? say`not at all`}`,
    ...(stamped.length === 0
      ? [say`- Delivered to ${code(alias)}: no field of this message says so`]
      : stamped.map(
          ({ field, index, grade }) =>
            say`- Delivered to ${code(alias)}: *${say.told(grade)}*, by ${code(field)} ${fields([index])}`,
        )),
    author === null
      ? say`- Author: none that can be read`
      : say`- Author: ${show(author.address)}, *${say.told(author.refuted ? 'refuted' : author.grade)}* ${fields(author.fields)}`,
    say`- Return path: ${returnPath === null ? say`not known` : returnPath === '' ? say`empty (a reaction to mail)` : show(returnPath)}`,
    ...checkLines(sighting, say),
    ...espLines(sighting, show, say),
    ...signatureLines(message, say),
    '',
    ...wayLines(sighting.path, say),
    ...(sighting.notes.length === 0 ? [] : ['', say`Notes:`, '']),
    ...sighting.notes.map((note) =>
      `- ${plain(say.told(mask.text(note.detail)), say)} ${fields(note.fields)}`.trimEnd(),
    ),
  ]
}

function checkLines({ authentication }: Sighting, say: Say): string[] {
  const { authservId, spf, dkim, dmarc, domains } = authentication
  const found = Object.entries({ SPF: spf, DKIM: dkim, DMARC: dmarc }).flatMap(([name, result]) =>
    result === null ? [] : [`${name} ${clean(result)}`],
  )
  if (found.length === 0) return [say`- Checks by the receiving side: none recorded`]
  const by = authservId === null ? say`the receiving side` : code(authservId)
  const passed = domains.length === 0 ? say`for no domain` : say`for ${domains.map(code).join(', ')}`
  return [say`- Checks by ${by}: ${found.join(', ')}; passed ${passed} ${fields(authentication.fields)}`]
}

function espLines({ esp, carrier, network }: Sighting, show: (text: string) => string, say: Say): string[] {
  const over = carrier === null ? '' : ` ${say`(network of ${clean(carrier.name)})`}`
  const by = network === null ? '' : say`- Network that handed it over: ${code(network)}`
  if (esp === null)
    return [
      say`- E-mail service provider: none is named by what was checked${over}`,
      ...(by === '' ? [] : [by]),
    ]
  const customer = esp.customer === null ? '' : say`, customer ${code(esp.customer)}`
  return [
    say`- E-mail service provider: ${`${clean(esp.name)}${customer}${over}`}, *${say.told(esp.grade)}*, by:`,
    ...esp.evidence.map(
      ({ kind, value, field }) => `  - ${say.told(kind)} ${show(value)} ${fields([field])}`,
    ),
    ...(by === '' ? [] : [by]),
  ]
}

/** leaktrace's own check of the signatures; the keys are those of `dkim-keys.json`. */
function signatureLines({ sighting: { verification }, keys }: RoutedMessage, say: Say): string[] {
  if (verification === undefined)
    return [say`- DKIM signatures checked by leaktrace: no; no key was captured for this message`]
  if (verification.signatures.length === 0) return [say`- DKIM signatures checked by leaktrace: it has none`]
  return [
    say`- DKIM signatures checked by leaktrace on ${verification.at}:`,
    ...verification.signatures.map(({ signingDomain, selector, result, reason, warnings, field }) => {
      const key = keys.find(({ name }) => name === `${selector}._domainkey.${signingDomain}`)
      const asked =
        key === undefined ? '' : say`, key asked for on ${clean(key.at)} from ${clean(key.resolver)}`
      const why = reason === null ? '' : ` (${plain(say.told(reason), say)})`
      const warned = warnings.map(({ detail }) => `${say`; `}${plain(say.told(detail), say)}`).join('')
      const came = `${result}${why}${asked}${warned} ${fields([field])}`
      return `  - ${say`${code(signingDomain ?? '?')}, selector ${code(selector ?? '?')}: ${came}`}`
    }),
  ]
}

function wayLines(path: readonly Hop[], say: Say): string[] {
  if (path.length === 0) return [say`It carries no trace of its way.`]
  const cell = (text: string | null): string => (text === null ? '' : code(text).replaceAll('|', '\\|'))
  const boundary = path.findIndex((hop) => hop.boundary)
  return [
    say`Its way, latest first:`,
    '',
    say`| field | from (name looked up) | address | by | at (UTC) | |`,
    '| --- | --- | --- | --- | --- | --- |',
    ...path.map(({ field, from, rdns, ip, by, at, boundary: isBoundary }, place) => {
      const name = rdns === null || rdns === from ? cell(from) : `${cell(from)} (${cell(rdns)})`
      const known = rdns === null && from !== null ? say`${name} (its own word)` : name
      const note = isBoundary
        ? `**${say`taken in here from outside`}**`
        : boundary < 0 || place > boundary
          ? say.told('claimed')
          : say`within the receiving side`
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
export function plain(text: string, say: Say = english): string {
  const shown = say.language === 'en' ? clean(text) : cleanFrench(text)
  return shown.replace(/[\\`*_{}[\]<>#|~!]/g, (sign) => `\\${sign}`)
}
