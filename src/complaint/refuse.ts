import { isUnidentified } from './author-plan.ts'
import type { LetterContext } from './context.ts'
import { reactionTo, stepOf } from './earlier.ts'
import { planEsp } from './esp-plan.ts'
import type { ComplaintFacts } from './facts.ts'
import type { LetterKind, Refusal } from './letter.ts'
import {
  missingGivenOn,
  notTheService,
  withoutAuthority,
  withoutOrganisation,
  withoutRequest,
  wrongAuthority,
  wrongLanguage,
} from './refuse-authority.ts'
import { aliasWord, REPORT_IT, toService } from './refuse-words.ts'
import { planReminder } from './reminder-plan.ts'

/** Why a letter must not be written on these facts; null when it may be. */
export function refuse(kind: LetterKind, facts: ComplaintFacts, context: LetterContext): Refusal | null {
  return byKind(kind, facts, context) ?? missingIdentity(kind, facts)
}

function byKind(kind: LetterKind, facts: ComplaintFacts, context: LetterContext): Refusal | null {
  switch (kind) {
    case 'esp-notice':
      return withoutEsp(facts, context)
    case 'service-access':
      return facts.services.length === 0 ? withoutService(facts) : null
    case 'author-objection':
      return withoutMessage(facts) ?? unsafeAuthor(facts)
    case 'authority-author':
      return (
        withoutMessage(facts) ??
        withoutOrganisation(facts) ??
        withoutAuthority(facts, context) ??
        wrongLanguage(context) ??
        missingGivenOn(facts)
      )
    case 'authority-service':
      return (
        notTheService(facts) ??
        withoutRequest(facts, context) ??
        withoutMessage(facts) ??
        withoutAuthority(facts, context) ??
        wrongAuthority(facts, context) ??
        wrongLanguage(context) ??
        missingGivenOn(facts)
      )
    case 'reminder':
      return notDue(facts, context)
  }
}

function withoutEsp(facts: ComplaintFacts, { aliasToken }: LetterContext): Refusal | null {
  if (facts.incident.messages === 0) return withoutMessage(facts)
  if (facts.esp === null)
    return {
      code: 'no-esp',
      what: 'nothing but headers that anybody can write names an ESP for these messages',
      instead: `${REPORT_IT}; to the service: ${toService(facts)}`,
    }
  return planEsp(facts, aliasToken) === null ? withoutMessage({ ...facts, messages: [] }) : null
}

function withoutService(facts: ComplaintFacts): Refusal {
  return {
    code: 'missing-fact',
    what: 'it is not recorded to which service this address was given',
    instead: `leaktrace alias edit ${aliasWord(facts)} --service NAME`,
  }
}

function withoutMessage(facts: ComplaintFacts): Refusal | null {
  const { messages, alias } = facts
  if (messages.length > 0) return null
  return {
    code: 'no-message',
    what: `no message of a stranger to ${alias.address} is at hand for this letter`,
    instead: `ask the service: ${toService(facts)}; what is known: leaktrace leak show ${aliasWord(facts)}`,
  }
}

/** A letter to somebody who hides, or who wears another's name, only tells them that the address is read. */
function unsafeAuthor(facts: ComplaintFacts): Refusal | null {
  const { intruder } = facts
  if ((intruder?.domain ?? intruder?.claims ?? null) === null)
    return {
      code: 'no-organisation',
      what: 'nobody is named as the author of these messages',
      instead: REPORT_IT,
    }
  if (intruder?.kind === 'impersonation')
    return {
      code: 'phishing',
      what: 'these messages wear the name of somebody else; an answer would confirm the address',
      instead: `${REPORT_IT}; to the service: ${toService(facts)}`,
    }
  if (intruder === null || isUnidentified(intruder))
    return {
      code: 'no-proved-author',
      what: 'the author of these messages is not proved, so a letter could reach somebody who sent nothing',
      instead: `${REPORT_IT}; ${facts.esp === null ? `to the service: ${toService(facts)}` : `to the ESP: leaktrace complain ${aliasWord(facts)} --to esp`}`,
    }
  return null
}

function notDue(facts: ComplaintFacts, { reminds, isFree }: LetterContext): Refusal | null {
  if (reminds === null)
    return {
      code: 'no-prior-request',
      what: 'no earlier letter is recorded that could be reminded of',
      instead: 'look at what is recorded with: leaktrace case list',
    }
  const { dueOn } = stepOf(reminds)
  if (reminds.state === 'identity-asked')
    return {
      code: 'not-due',
      what: `${reminds.name} asked who you are, and waits for your answer`,
      instead: `answer from the address that the letter is about, then record it: leaktrace case log ${reminds.case} identity-given`,
    }
  if (dueOn === null)
    return {
      code: 'not-due',
      what: `no law sets ${reminds.name} a period to answer that letter`,
      instead: 'ask for news by quoting its reference, or send the letter again',
    }
  if (planReminder(facts, reminds, isFree) !== null) return null
  if (reactionTo(reminds).kind === 'complete')
    return {
      code: 'not-due',
      what: `${reminds.name} answered that letter in full, by what you recorded`,
      instead: `look at the case with: leaktrace case show ${reminds.case}`,
    }
  return {
    code: 'not-due',
    what: `${reminds.name} may still answer until ${dueOn}`,
    instead: 'wait for that day; leaktrace case due shows it',
  }
}

function missingIdentity(kind: LetterKind, { person, alias, services }: ComplaintFacts): Refusal | null {
  const authority = kind === 'authority-author' || kind === 'authority-service'
  const missing = [
    ...(person.name === null ? [['name', 'your name'] as const] : []),
    ...(person.replyTo === null ? [['reply_to', 'the address for answers'] as const] : []),
    ...(authority && person.postal === null ? [['postal', 'your postal address'] as const] : []),
  ]
  const [first] = missing
  if (first !== undefined)
    return {
      code: 'missing-fact',
      what: `${first[1]} is not recorded`,
      instead: `set ${missing.map(([key]) => `\`${key}\``).join(', ')} in [identity] of the config file`,
    }
  const stated = kind === 'service-access' && alias.exclusive
  return stated ? missingGivenOn({ alias, services }) : null
}
