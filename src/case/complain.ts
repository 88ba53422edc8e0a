import type { Alias } from '../alias/alias.ts'
import type { CaseFile } from '../complaint/case-event.ts'
import { draftLetter } from '../complaint/draft.ts'
import type { ComplaintFacts, EarlierLetter } from '../complaint/facts.ts'
import type { Letter, LetterKind, LetterLanguage, Refusal } from '../complaint/letter.ts'
import type { Config } from '../config/account.ts'
import { authorityById, authorityFor } from '../directory/authorities.ts'
import type { Authority } from '../directory/authority/authority.ts'
import { isFreeDay } from '../directory/holidays.ts'
import type { Incident } from '../incident/incident.ts'
import { loadPerson } from '../scan/registry.ts'
import type { Judged } from '../scan/scan.ts'
import type { Store } from '../store/store.ts'
import { caseCountry, caseReference, earlierLetters, type NewCase } from './cases.ts'
import { type Copies, copiesFor, factsWithCopies, type Redaction } from './copies.ts'
import { strangersMessages } from './fact-messages.ts'
import { gatherFacts } from './facts.ts'
import type { Counterpart } from './reference.ts'
import { type Chosen, type Party, type Scope, scopeOf, type Unchosen } from './scope.ts'

/** What the person asked for. */
export interface Complaint {
  readonly alias: Alias
  readonly incident: Incident
  readonly party: Party
  readonly chosen: Chosen
  /** Id of an authority; null: that of the person's country. */
  readonly authority: string | null
  /** Null: the language that fits the addressee and the person. */
  readonly lang: LetterLanguage | null
  /** In which the person is told what to know beside the letter; null: the language of the letter. */
  readonly toldIn: LetterLanguage | null
  readonly redaction: Redaction | null
  readonly noPriorRequest: boolean
  /** The case whose letter a reminder is about. */
  readonly reminds: CaseFile | null
  /** ISO day. */
  readonly today: string
}

/** A letter with all that goes with it. */
export interface Written {
  readonly letter: Letter
  readonly facts: ComplaintFacts
  /** Its case, to be opened once the letter leaves the program: `openCase`. */
  readonly opens: NewCase
  readonly copies: Copies
  /** What is to be recorded once it is sent. */
  readonly event: 'sent' | 'reminded' | 'complained'
  /** Id of the authority that it goes to; null for the others. */
  readonly authority: string | null
}

/** Composes the letter that was asked for; or says what has to be chosen first, or why it is not written. Nothing is kept. */
export function complain(
  store: Store,
  config: Config | null,
  judgement: Judged['judgement'],
  wanted: Complaint,
): Written | Unchosen | { readonly refusal: Refusal } {
  const { alias, incident, party, today } = wanted
  const known = loadPerson(store, config).aliasOf(alias.address)
  if (known === null) throw new RangeError(`${alias.address} is not registered`)
  const scope = scopeOf(party, incident, strangersMessages(store, alias.id), wanted.chosen)
  if ('option' in scope) return scope
  const authority = party === 'authority' ? authorityOf(wanted, config) : null
  const earlier = earlierLetters(store, alias.address, today)
  const counterpart = counterpartOf(wanted, scope, authority, earlier)
  const reference = caseReference(store, counterpart)
  const gathered = gatherFacts({
    store,
    config,
    known,
    incident,
    judgement,
    scope,
    reference,
    earlier,
    today,
  })
  const copies = copiesFor(store, config, gathered, party, wanted.redaction)
  const facts = factsWithCopies(gathered, copies)
  const kind: LetterKind = wanted.reminds === null ? scope.kind : 'reminder'
  const drafted = draftLetter(kind, facts, {
    lang: wanted.lang ?? languageFor(party, config, authority),
    toldIn: wanted.toldIn,
    authority,
    // Its holidays count in the letter as they do in the case.
    isFree: (day, country) => isFreeDay(day, country ?? caseCountry(store, counterpart)),
    noPriorRequest: wanted.noPriorRequest,
    reminds: remindedLetter(earlier, wanted.reminds),
    aliasToken: copies.aliasToken,
  })
  if ('refusal' in drafted) return drafted
  return {
    letter: drafted.letter,
    facts,
    opens: {
      ...counterpart,
      name: nameOf(counterpart, facts, authority),
      country: counterpart.to === 'authority' ? countryOf(authority) : null,
      kind,
    },
    copies,
    event: eventOf(counterpart, wanted),
    authority: authority?.id ?? null,
  }
}

/**
 * Whom the case is with. A complaint to an authority follows a request, and belongs to the case with whoever did not
 * answer it; without one it is a case of its own.
 */
function counterpartOf(
  { alias, party, reminds }: Complaint,
  { kind, intruder, esp, services }: Scope,
  authority: Authority | null,
  earlier: readonly EarlierLetter[],
): Counterpart {
  const about = { alias: alias.address }
  if (reminds !== null) return { ...about, to: reminds.to, counterpart: reminds.counterpart }
  const author = intruder?.domain ?? intruder?.claims ?? intruder?.key ?? alias.address
  if (party === 'esp') return { ...about, to: party, counterpart: esp?.id ?? '' }
  if (party === 'author') return { ...about, to: party, counterpart: author }
  const service = services[0] ?? ''
  if (party === 'service') return { ...about, to: party, counterpart: service }
  const asked = kind === 'authority-service' ? 'service' : 'author'
  const name = asked === 'service' ? service : author
  return earlier.some((one) => one.to === asked && one.name === name)
    ? { ...about, to: asked, counterpart: name }
    : { ...about, to: party, counterpart: `${authority?.id ?? ''}/${name}` }
}

function nameOf(
  { to, counterpart }: Counterpart,
  facts: ComplaintFacts,
  authority: Authority | null,
): string {
  if (to === 'esp') return facts.esp?.name ?? counterpart
  if (to === 'authority') return authority?.shortName ?? authority?.name ?? counterpart
  return counterpart
}

/** Where the counterpart has to act, as far as that is known. */
function countryOf(authority: Authority | null): string | null {
  return authority?.countries.length === 1 ? (authority.countries[0] ?? null) : null
}

function authorityOf({ authority }: Complaint, config: Config | null): Authority | null {
  if (authority !== null) return authorityById(authority) ?? null
  const country = config?.identity.country ?? null
  return country === null ? null : authorityFor(country)
}

/** Abuse desks read English; an authority what it takes; everybody else is written to in the person's own language. */
function languageFor(party: Party, config: Config | null, authority: Authority | null): LetterLanguage {
  if (party === 'esp') return 'en'
  const { language, country } = config?.identity ?? { language: null, country: null }
  const own = language ?? (country === 'FR' ? 'fr' : 'en')
  if (authority === null) return own
  // Where nobody recorded its languages, an authority abroad is written to in English.
  if (authority.languages.length === 0) return authority.countries.includes(country ?? '') ? own : 'en'
  if (authority.languages.includes(own)) return own
  return authority.languages.includes('fr') ? 'fr' : 'en'
}

function remindedLetter(earlier: readonly EarlierLetter[], reminds: CaseFile | null): EarlierLetter | null {
  if (reminds === null) return null
  return earlier.findLast((one) => one.case === reminds.number && one.to === reminds.to) ?? null
}

/** What is recorded once the letter is sent: a complaint about somebody who was asked before goes on with that case. */
function eventOf({ to }: Counterpart, { party, reminds }: Complaint): Written['event'] {
  if (reminds !== null) return 'reminded'
  return party === 'authority' && to !== 'authority' ? 'complained' : 'sent'
}
