import { espById } from '../directory/index.ts'
import { showAddress } from '../mail/address.ts'
import { isUnder } from '../mail/domain.ts'
import type { EspFinding, Grade, Hop, Sighting } from '../trace/sighting.ts'
import { explainReason } from '../verdict/reason.ts'
import type { Verdict } from '../verdict/verdict.ts'
import { clean, cleanCut } from './clean.ts'
import { showMoment } from './dates.ts'
import { paintConfidence } from './incident-text.ts'
import type { Paint } from './paint.ts'
import { abuseOf, type Traced } from './trace-json.ts'
import { verdictWords } from './verdict-words.ts'

/** One message explained: whom it reached, who wrote it, who carried it, what it is and why. */
export function traceText(traced: Traced, paint: Paint): string {
  const { file, sighting, recipient, verdict } = traced
  const lines = [
    `${paint.strong(clean(file))}`,
    `  ${cleanCut(sighting.subject ?? '(no subject)', 100)}`,
    `  received ${showMoment(sighting.receivedAt)}`,
    '',
  ]
  const label = (text: string): string => `  ${paint.faint(text.padEnd(6))} `
  if (recipient === null) lines.push(`${label('to')}no field says whom it was delivered to`)
  else {
    lines.push(
      `${label('to')}${clean(showAddress(recipient.address))}  ${grade(recipient.grade, paint)}, by ${recipient.field} (field ${recipient.index})`,
    )
    if (recipient.relay !== null) lines.push(`${label('')}through the relay ${recipient.relay}`)
  }
  lines.push(`${label('from')}${authorText(sighting, paint)}`)
  const checks = checksText(sighting)
  if (checks !== '') lines.push(`${label('')}${paint.faint(checks)}`)
  for (const line of verificationLines(sighting)) lines.push(`${label('')}${paint.faint(line)}`)
  lines.push(`${label('via')}${espText(sighting, paint)}`)
  for (const line of espLines(sighting.esp)) lines.push(`${label('')}${paint.faint(line)}`)
  lines.push('', ...verdictLines(verdict, paint))
  const notes = sighting.notes.filter((note) => note.code !== 'receiver-assumed' || verdict === null)
  for (const note of notes)
    lines.push(`    ${paint.faint('·')} ${clean(note.detail)}${fieldsText(note.fields, paint)}`)
  lines.push(
    '',
    `  ${paint.strong('The way it came')} ${paint.faint('(latest first; below your own receiver everything is only the message’s word)')}`,
  )
  for (const hop of sighting.path) lines.push(hopLine(hop, paint))
  return lines.join('\n')
}

function grade(of: Grade | 'ambiguous' | 'refuted', paint: Paint): string {
  if (of === 'proved') return paint.good(of)
  return of === 'likely' ? paint.warn(of) : paint.bad(of === 'claimed' ? 'only claimed' : of)
}

function authorText({ author }: Sighting, paint: Paint): string {
  if (author === null) return 'nobody that can be read'
  if (author.grade === 'ambiguous')
    return `${author.readings.map((one) => clean(one.address)).join(' or ')}  ${grade('ambiguous', paint)}`
  const name = author.name === null || author.name === '' ? '' : `${cleanCut(author.name, 60)} `
  return `${name}<${clean(showAddress(author.address))}>  ${grade(author.refuted ? 'refuted' : author.grade, paint)}`
}

function checksText(sighting: Sighting): string {
  const { authentication, verification } = sighting
  const { spf, dkim, dmarc, authservId, domains } = authentication
  const results = [spf && `SPF ${spf}`, dkim && `DKIM ${dkim}`, dmarc && `DMARC ${dmarc}`]
    .filter(Boolean)
    .join(', ')
  if (results === '') return ''
  const passed = verification === undefined || dkim === 'pass' ? domains : spfDomains(sighting)
  return clean(
    `checked by ${authservId ?? 'your receiver'}: ${results}${passed.length === 0 ? '' : ` (for ${passed.join(', ')})`}`,
  )
}

/** What is left of the domains that passed when leaktrace alone found the signatures to hold. */
function spfDomains({ authentication: { domains, spfDomain } }: Sighting): readonly string[] {
  return domains.filter((domain) => spfDomain !== null && isUnder(spfDomain, domain))
}

/** A line for each signature that leaktrace checked. */
function verificationLines({ verification }: Sighting): string[] {
  if (verification === undefined) return []
  if (verification.signatures.length === 0) return ['checked by leaktrace: the message is not signed']
  return verification.signatures.map(
    ({ result, reason, signingDomain, selector, signedFields, warnings }) => {
      const why = reason === null ? '' : ` (${reason})`
      const signed = [...new Set(signedFields)].join(' ')
      const warned = warnings.map(({ detail }) => `; warning: ${detail}`).join('')
      return cleanCut(
        `checked by leaktrace: DKIM ${result} for ${signingDomain ?? '?'}, selector ${selector ?? '?'}${why}, signed fields ${signed}${warned}`,
        600,
      )
    },
  )
}

function espText({ esp, carrier }: Sighting, paint: Paint): string {
  const over = carrier === null ? '' : `, over ${carrier.name}`
  if (esp === null)
    return carrier === null
      ? 'no e-mail service provider is named by what was checked'
      : `${carrier.name} (no e-mail service provider)`
  const customer = esp.customer === null ? '' : `, customer ${clean(esp.customer)}`
  return `${esp.name}${customer}${over}  ${grade(esp.grade, paint)}`
}

function espLines(esp: EspFinding | null): string[] {
  if (esp === null) return []
  const evidence = esp.evidence.map((one) => `${one.kind} ${cleanCut(one.value, 70)} (field ${one.field})`)
  const desk = esp.grade === 'claimed' ? null : deskText(esp.id)
  return [...evidence, ...(desk === null ? [] : [`complaints: ${desk}`])]
}

function deskText(id: string): string | null {
  const address = abuseOf(id)
  if (address !== null) return address
  return (
    espById(id)?.abuse.find((desk) => desk.kind === 'form' && desk.evidence !== 'unverified')?.value ?? null
  )
}

function verdictLines(verdict: Verdict | null, paint: Paint): string[] {
  if (verdict === null)
    return [
      `  ${paint.faint('No verdict: there is no registry and no alias scheme to judge by. Register the address with: leaktrace alias add')}`,
    ]
  const words = verdictWords[verdict.kind]
  const sure =
    verdict.confidence === null
      ? ''
      : `, ${paintConfidence(verdict.confidence, `${verdict.confidence} confidence`, paint)}`
  const given = verdict.kind === 'leak' && verdict.services.length > 0 ? leakSentence(verdict) : words.meaning
  return [
    `  ${paint.strong(words.title.toUpperCase())}${sure}`,
    `  ${given}`,
    ...verdict.reasons.map(
      (one) => `    ${paint.faint('·')} ${clean(explainReason(one))}${fieldsText(one.fields, paint)}`,
    ),
  ]
}

function leakSentence({ services, intruder }: Verdict): string {
  const user =
    intruder?.domain ??
    (intruder?.claims == null ? 'somebody unnamed' : `somebody who claims to be ${intruder.claims}`)
  return clean(`The address given to ${services.join(' and ')} is now used by ${user}.`)
}

function fieldsText(fields: readonly number[], paint: Paint): string {
  if (fields.length === 0) return ''
  return paint.faint(` [field${fields.length === 1 ? '' : 's'} ${[...new Set(fields)].join(', ')}]`)
}

function hopLine({ from, ip, by, at, inner, boundary }: Hop, paint: Paint): string {
  const client = from === null ? 'handed in locally' : cleanCut(from, 60)
  const text = `${client}${ip === null ? '' : ` [${clean(ip)}]`} → ${cleanCut(by ?? '?', 60)}  ${showMoment(at)}`
  if (boundary) return `    ${paint.good('▶')} ${text}  ${paint.good('taken in here from outside')}`
  return `      ${inner ? text : paint.faint(text)}`
}
