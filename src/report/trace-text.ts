import { espById } from '../directory/index.ts'
import { showAddress } from '../mail/address.ts'
import { isUnder } from '../mail/domain.ts'
import type { EspFinding, Grade, Hop, Sighting } from '../trace/sighting.ts'
import type { Verdict } from '../verdict/verdict.ts'
import { clean, cleanCut, cut } from './clean.ts'
import { paintConfidence } from './incident-text.ts'
import type { Paint } from './paint.ts'
import type { Say } from './say.ts'
import { abuseOf, type Traced } from './trace-json.ts'
import { verdictWords } from './verdict-words.ts'

/** One message explained: whom it reached, who wrote it, who carried it, what it is and why. */
export function traceText(traced: Traced, paint: Paint): string {
  const { say } = paint
  const { file, sighting, recipient, verdict } = traced
  const lines = [
    `${paint.strong(clean(file))}`,
    `  ${cleanCut(sighting.subject ?? say`(no subject)`, 100)}`,
    `  ${say`received ${say.moment(sighting.receivedAt)}`}`,
    '',
  ]
  const label = (text: string): string => `  ${paint.faint(text.padEnd(6))} `
  if (recipient === null) lines.push(`${label(say`to`)}${say`no field says whom it was delivered to`}`)
  else {
    lines.push(
      `${label(say`to`)}${clean(showAddress(recipient.address))}  ${say`${grade(recipient.grade, paint)}, by ${recipient.field} (field ${String(recipient.index)})`}`,
    )
    if (recipient.relay !== null) lines.push(`${label('')}${say`through the relay ${recipient.relay}`}`)
  }
  lines.push(`${label(say`from`)}${authorText(sighting, paint)}`)
  const checks = checksText(sighting, say)
  if (checks !== '') lines.push(`${label('')}${paint.faint(checks)}`)
  for (const line of verificationLines(sighting, say)) lines.push(`${label('')}${paint.faint(line)}`)
  lines.push(`${label(say`via`)}${espText(sighting, paint)}`)
  for (const line of espLines(sighting.esp, say)) lines.push(`${label('')}${paint.faint(line)}`)
  lines.push('', ...verdictLines(verdict, paint))
  const notes = sighting.notes.filter((note) => note.code !== 'receiver-assumed' || verdict === null)
  for (const note of notes)
    lines.push(`    ${paint.faint('·')} ${say.told(clean(note.detail))}${fieldsText(note.fields, paint)}`)
  lines.push(
    '',
    `  ${paint.strong(say`The way it came`)} ${paint.faint(say`(latest first; below your own receiver everything is only the message’s word)`)}`,
  )
  for (const hop of sighting.path) lines.push(hopLine(hop, paint))
  return lines.join('\n')
}

function grade(of: Grade | 'ambiguous' | 'refuted', paint: Paint): string {
  const words = paint.say.told(of === 'claimed' ? 'only claimed' : of)
  if (of === 'proved') return paint.good(words)
  return of === 'likely' ? paint.warn(words) : paint.bad(words)
}

function authorText({ author }: Sighting, paint: Paint): string {
  const { say } = paint
  if (author === null) return say`nobody that can be read`
  if (author.grade === 'ambiguous')
    return `${author.readings.map((one) => clean(one.address)).join(say` or `)}  ${grade('ambiguous', paint)}`
  const name = author.name === null || author.name === '' ? '' : `${cleanCut(author.name, 60)} `
  return `${name}<${clean(showAddress(author.address))}>  ${grade(author.refuted ? 'refuted' : author.grade, paint)}`
}

function checksText(sighting: Sighting, say: Say): string {
  const { authentication, verification } = sighting
  const { spf, dkim, dmarc, authservId, domains } = authentication
  const results = [spf && `SPF ${spf}`, dkim && `DKIM ${dkim}`, dmarc && `DMARC ${dmarc}`]
    .filter(Boolean)
    .join(', ')
  if (results === '') return ''
  const passed = verification === undefined || dkim === 'pass' ? domains : spfDomains(sighting)
  const by = authservId === null ? say`your receiver` : clean(authservId)
  const told = say`checked by ${by}: ${clean(results)}`
  return passed.length === 0 ? told : say`${told} (for ${clean(passed.join(', '))})`
}

/** What is left of the domains that passed when leaktrace alone found the signatures to hold. */
function spfDomains({ authentication: { domains, spfDomain } }: Sighting): readonly string[] {
  return domains.filter((domain) => spfDomain !== null && isUnder(spfDomain, domain))
}

/** A line for each signature that leaktrace checked. */
function verificationLines({ verification }: Sighting, say: Say): string[] {
  if (verification === undefined) return []
  if (verification.signatures.length === 0) return [say`checked by leaktrace: the message is not signed`]
  return verification.signatures.map(
    ({ result, reason, signingDomain, selector, signedFields, warnings }) => {
      const why = reason === null ? '' : ` (${say.told(clean(reason))})`
      const signed = clean([...new Set(signedFields)].join(' '))
      const warned = warnings.map(({ detail }) => say`; warning: ${say.told(clean(detail))}`).join('')
      const by = clean(signingDomain ?? '?')
      return cut(
        `${say`checked by leaktrace: DKIM ${result} for ${by}, selector ${clean(selector ?? '?')}`}${why}${say`, signed fields ${signed}`}${warned}`,
        600,
      )
    },
  )
}

function espText({ esp, carrier }: Sighting, paint: Paint): string {
  const { say } = paint
  const over = carrier === null ? '' : say`, over ${carrier.name}`
  if (esp === null)
    return carrier === null
      ? say`no e-mail service provider is named by what was checked`
      : say`${carrier.name} (no e-mail service provider)`
  const customer = esp.customer === null ? '' : say`, customer ${clean(esp.customer)}`
  return `${esp.name}${customer}${over}  ${grade(esp.grade, paint)}`
}

function espLines(esp: EspFinding | null, say: Say): string[] {
  if (esp === null) return []
  const evidence = esp.evidence.map(
    (one) => say`${say.told(one.kind)} ${cleanCut(one.value, 70)} (field ${String(one.field)})`,
  )
  const desk = esp.grade === 'claimed' ? null : deskText(esp.id)
  return [...evidence, ...(desk === null ? [] : [say`complaints: ${desk}`])]
}

function deskText(id: string): string | null {
  const address = abuseOf(id)
  if (address !== null) return address
  return (
    espById(id)?.abuse.find((desk) => desk.kind === 'form' && desk.evidence !== 'unverified')?.value ?? null
  )
}

function verdictLines(verdict: Verdict | null, paint: Paint): string[] {
  const { say } = paint
  if (verdict === null)
    return [
      `  ${paint.faint(say`No verdict: there is no registry and no alias scheme to judge by. Register the address with: leaktrace alias add`)}`,
    ]
  const words = verdictWords[verdict.kind]
  const sure =
    verdict.confidence === null
      ? ''
      : `, ${paintConfidence(verdict.confidence, say.told(`${verdict.confidence} confidence`), paint)}`
  const given =
    verdict.kind === 'leak' && verdict.services.length > 0
      ? leakSentence(verdict, say)
      : say.told(words.meaning)
  return [
    `  ${paint.strong(say.told(words.title).toUpperCase())}${sure}`,
    `  ${given}`,
    ...verdict.reasons.map(
      (one) => `    ${paint.faint('·')} ${say.reason(one)}${fieldsText(one.fields, paint)}`,
    ),
  ]
}

function leakSentence({ services, intruder }: Verdict, say: Say): string {
  const given = services.map(clean).join(say` and `)
  if (intruder?.domain != null)
    return say`The address given to ${given} is now used by ${clean(intruder.domain)}.`
  if (intruder?.claims == null) return say`The address given to ${given} is now used by somebody unnamed.`
  return say`The address given to ${given} is now used by somebody who claims to be ${clean(intruder.claims)}.`
}

function fieldsText(fields: readonly number[], paint: Paint): string {
  if (fields.length === 0) return ''
  const { say } = paint
  const places = [...new Set(fields)].join(', ')
  return paint.faint(` ${fields.length === 1 ? say`[field ${places}]` : say`[fields ${places}]`}`)
}

function hopLine({ from, ip, by, at, inner, boundary }: Hop, paint: Paint): string {
  const { say } = paint
  const client = from === null ? say`handed in locally` : cleanCut(from, 60)
  const text = `${client}${ip === null ? '' : ` [${clean(ip)}]`} → ${cleanCut(by ?? '?', 60)}  ${say.moment(at)}`
  if (boundary) return `    ${paint.good('▶')} ${text}  ${paint.good(say`taken in here from outside`)}`
  return `      ${inner ? text : paint.faint(text)}`
}
