import type { CaseEvent, CaseEventKind, CaseParty } from './case-event.ts'
import type { CaseState, DueKind } from './case-state.ts'

/** The words of states, dates, events and parties, as a list or a timeline shows them. */
export const stateWords: Record<CaseState, string> = {
  draft: 'not sent',
  waiting: 'waiting',
  'identity-asked': 'asked who you are',
  extended: 'more time taken',
  overdue: 'overdue',
  answered: 'answered',
  'answered-badly': 'answered in part or not',
  reminded: 'reminded',
  complained: 'complained',
  silent: 'no news of the complaint',
  closed: 'closed',
  abandoned: 'given up',
}

/** What is due on a date. */
export const dueWords: Record<DueKind, string> = {
  answer: 'answer due',
  nudge: 'a week without an answer',
  'reminded-answer': 'answer to the reminder',
  'authority-news': 'news from the authority',
}

/** Whom a case is with. */
export const partyWords: Record<CaseParty, string> = {
  esp: 'the provider that carried the mail',
  service: 'the service',
  author: 'who wrote the mail',
  authority: 'an authority',
}

/** What happened. */
export const eventWords: Record<CaseEventKind, string> = {
  sent: 'letter sent',
  bounced: 'letter came back',
  acknowledged: 'receipt acknowledged',
  'identity-asked': 'asked who you are',
  'identity-given': 'showed who you are',
  extended: 'more time taken',
  'reply-seen': 'a message that may be an answer',
  'mail-after-objection': 'mail after the objection',
  answered: 'answered',
  reminded: 'reminder sent',
  complained: 'complaint sent',
  progress: 'news',
  outcome: 'outcome',
  closed: 'closed',
  abandoned: 'given up',
}

/** What an answer is worth, to stand behind “answered”. */
export const answerWords: Record<NonNullable<CaseEvent['answer']>, string> = {
  complete: 'in full',
  partial: 'in part',
  refused: 'with a refusal',
  false: 'with something that does not agree with the facts',
}

/** What happened, in a few words. */
export function eventPhrase({ kind, answer, hasReasons }: CaseEvent): string {
  if (kind === 'answered' && answer !== null) return `${eventWords.answered} ${answerWords[answer]}`
  if (kind === 'extended' && hasReasons === false) return `${eventWords.extended}, without reasons`
  return eventWords[kind]
}
