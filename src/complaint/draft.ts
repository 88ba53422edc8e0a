import { authorAddressee, authorityAddressee, espAddressee, serviceAddressee } from './addressee.ts'
import { planAuthor } from './author-plan.ts'
import { planAuthority } from './authority-plan.ts'
import type { Draft, LetterContext, Written } from './context.ts'
import { dueOn as dueDay } from './deadline.ts'
import { writer as english } from './en/writer.ts'
import { enclosedWith, enclosures } from './enclosures.ts'
import { planEsp } from './esp-plan.ts'
import type { ComplaintFacts, FactMessage } from './facts.ts'
import { frenchSpaces } from './fr/french.ts'
import { writer as frenchWriter } from './fr/writer.ts'
import { lawBook, type Regime } from './law.ts'
import type {
  Addressee,
  Drafted,
  Letter,
  LetterBlock,
  LetterKind,
  LetterLanguage,
  Refusal,
} from './letter.ts'
import { olderAdvice } from './older-law.ts'
import { plainLetter } from './plain.ts'
import { refuse } from './refuse.ts'
import { planReminder } from './reminder-plan.ts'
import { planService } from './service-plan.ts'
import type { LetterWriter } from './writer.ts'

export type { LetterContext } from './context.ts'

const writers: Record<LetterLanguage, LetterWriter> = { fr: frenchWriter, en: english }

/** What one letter is made of before it is put together. */
interface Made {
  readonly to: Addressee
  readonly written: Written
  readonly sample: FactMessage | null
}

/** Writes a letter from the record of facts, or says why it is not written and what to do instead. */
export function draftLetter(kind: LetterKind, facts: ComplaintFacts, context: LetterContext): Drafted {
  const refusal = refuse(kind, facts, context)
  if (refusal !== null) return { refusal }
  const { lang } = context
  const regime = regimeOf(facts, context)
  const law = lawBook(facts.writtenOn, lang, regime)
  const { name, replyTo } = facts.person
  const postal = facts.person.postal?.split(/\s*\n\s*/).filter((line) => line !== '') ?? []
  if (name === null || replyTo === null) return { refusal: unwritable }
  if (restsOnLaw(kind) && regime !== 'none' && law.name('gdpr-12-3') === '') return { refusal: beforeGdpr }
  const answerBy = hasPeriod(kind) ? dueDay(facts.writtenOn, 1, (day) => context.isFree(day, null)) : null
  const base = {
    facts,
    signatory: { name, replyTo, postal: postal.length === 0 ? null : postal.join(', ') },
    law,
    dueOn: answerBy,
  }
  const writer = writers[lang]
  const made = make(kind, base, context, writer)
  if (made === null) return { refusal: unwritable }
  const set = typography(lang)
  const toldIn = context.toldIn ?? lang
  const told =
    toldIn === lang
      ? made
      : (make(kind, { ...base, law: lawBook(facts.writtenOn, toldIn, regime) }, context, writers[toldIn]) ??
        made)
  const setTold = typography(toldIn)
  const enclosed = enclosedWith(kind, facts, made.sample, context.reminds)
  const letter: Letter = {
    kind,
    lang,
    reference: facts.reference,
    to: { ...made.to, where: setTold(told.to.where) },
    from: [name, ...postal, replyTo],
    writtenOn: facts.writtenOn,
    subject: `${set(made.written.subject)} [${facts.reference}]`,
    blocks: made.written.blocks.map((block) => setBlock(block, set)),
    signature: name,
    enclosures: enclosures(enclosed, (one) => set(writer.enclosureTitle(one))),
    dueOn: answerBy,
    advice: [...told.written.advice, ...olderAdvice(kind, facts, regime, toldIn)].map(setTold),
  }
  return { letter: plainLetter(letter) }
}

function typography(lang: LetterLanguage): (text: string) => string {
  return lang === 'fr' ? frenchSpaces : (text) => text
}

function make(
  kind: LetterKind,
  base: Omit<Draft<never>, 'plan'>,
  context: LetterContext,
  writer: LetterWriter,
): Made | null {
  const { facts } = base
  const { authority, reminds } = context
  const [service] = facts.services
  switch (kind) {
    case 'esp-notice': {
      const plan = planEsp(facts, context.aliasToken)
      if (plan === null) return null
      const written = writer.espNotice({ ...base, plan })
      return { to: espAddressee(plan.esp, writer), written, sample: plan.sample }
    }
    case 'service-access': {
      if (service === undefined) return null
      const plan = planService(facts, service)
      const to = serviceAddressee(service, writer)
      return { to, written: writer.serviceAccess({ ...base, plan }), sample: null }
    }
    case 'author-objection': {
      const plan = planAuthor(facts)
      if (plan === null) return null
      const to = authorAddressee(plan.name, plan.intruder.contacts, writer)
      return { to, written: writer.authorObjection({ ...base, plan }), sample: null }
    }
    case 'authority-author': {
      if (authority === null) return null
      const plan = planAuthority(facts, authority, 'author')
      const to = authorityAddressee(authority, writer)
      return { to, written: writer.authorityAuthor({ ...base, plan }), sample: null }
    }
    case 'authority-service': {
      if (authority === null || service === undefined) return null
      const plan = planAuthority(facts, authority, 'service')
      const to = authorityAddressee(authority, writer)
      return { to, written: writer.authorityService({ ...base, plan }, service), sample: null }
    }
    case 'reminder': {
      const plan = reminds === null ? null : planReminder(facts, reminds, context.isFree)
      if (plan === null) return null
      const written = writer.reminder({ ...base, plan })
      return { to: remindedParty(facts, plan.earlier.name, plan.earlier.to, writer), written, sample: null }
    }
  }
}

/** Who was written to before; their address as it is recorded today. */
function remindedParty(facts: ComplaintFacts, name: string, to: string, writer: LetterWriter): Addressee {
  const { services, intruder } = facts
  const service = services.find((one) => one.name === name) ?? services[0]
  if (to === 'service' && service !== undefined) return { ...serviceAddressee(service, writer), name }
  return authorAddressee(name, to === 'author' ? (intruder?.contacts ?? []) : [], writer)
}

function regimeOf({ person }: ComplaintFacts, { authority }: LetterContext): Regime {
  if (authority !== null) {
    if (authority.kind === 'spam' || authority.countries.includes('CH')) return 'none'
    return authority.countries.includes('GB') ? 'uk' : 'eu'
  }
  return person.country === 'GB' ? 'uk' : 'eu'
}

/** The letters that make requests to which a period to answer applies (GDPR art. 12(3)). */
function hasPeriod(kind: LetterKind): boolean {
  return kind === 'service-access' || kind === 'author-objection'
}

function restsOnLaw(kind: LetterKind): boolean {
  return kind !== 'esp-notice'
}

const beforeGdpr: Refusal = {
  code: 'law-not-in-force',
  what: 'the GDPR, on which this letter rests, does not apply on the day of writing',
  instead: 'it applies from 25 May 2018: check the clock of this computer',
}

const unwritable: Refusal = {
  code: 'missing-fact',
  what: 'a fact that this letter needs is not recorded',
  instead: 'look at what is known with: leaktrace leak show ALIAS',
}

/** Sets the typography of a language; values of a block of facts stay as they were read. */
function setBlock(block: LetterBlock, set: (text: string) => string): LetterBlock {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return { ...block, text: set(block.text) }
    case 'list':
      return { ...block, items: block.items.map(set) }
    case 'table':
      return { ...block, head: block.head.map(set), rows: block.rows.map((row) => row.map(set)) }
    case 'facts':
      return block
  }
}
