import { shellWord } from '../words/shell-word.ts'
import { bare } from './case-answers.ts'
import type { CaseFile } from './case-event.ts'
import type { CaseStanding } from './case-state.ts'

/** Something the person may do in a case. */
export interface NextStep {
  readonly code: keyof typeof stepWords
  readonly words: string
  /** Null where nothing is to be typed, or the alias is no longer registered. */
  readonly command: string | null
}

/** What each step asks for. */
export const stepWords = {
  send: 'send the letter yourself, then record it',
  'send-otherwise': 'send it another way (form, data protection officer, registered post), then record it',
  'read-reply': 'read what came, then record what it is',
  wait: 'nothing to do yet; record whatever comes',
  'show-identity':
    'answer from the address that the letter is about; a copy of a document only where there is reasonable doubt (GDPR art. 12(6))',
  remind: 'write once more',
  'complain-objection': 'complain to an authority: a message after an objection is the strongest evidence',
  complain: 'complain to an authority (GDPR art. 12(4), 77)',
  'tell-alliance':
    'where the provider is certified by the Certified Senders Alliance, tell its complaints office: csa-complaints@eco.de',
  'tell-network': 'write to the abuse desk of the network that owns the sending address',
  'record-news': 'record what the authority writes',
  'ask-authority': 'ask the authority where the complaint stands',
  close: 'all is answered: close it',
  'say-country': 'say in which country they are, so that its holidays count',
} as const

/** What the calendar says. */
export interface Calendar {
  /** The period that runs has ended. */
  readonly isOver: boolean
  /** It has ended for long enough to complain. */
  readonly mayComplain: boolean
  readonly isReturned: boolean
  /** A period of the law runs, and nobody said in which country. */
  readonly isCountryMissing: boolean
}

/** What may be done in a case, the likeliest first. */
export function nextSteps(
  file: CaseFile,
  standing: Pick<CaseStanding, 'state' | 'unread' | 'afterObjection'>,
  calendar: Calendar,
): NextStep[] {
  const found: NextStep['code'][] = standing.unread.length > 0 ? ['read-reply'] : []
  const isWithAuthority = standing.state === 'complained' || standing.state === 'silent'
  if (standing.afterObjection !== null && !isWithAuthority) found.push('complain-objection')
  found.push(...codesOf(file, standing.state, calendar))
  if (calendar.isCountryMissing) found.push('say-country')
  const isSaid = found.includes('complain-objection')
  return found
    .filter((code) => !(isSaid && code === 'complain'))
    .map((code) => ({ code, words: stepWords[code], command: commandOf(code, file) }))
}

function codesOf(file: CaseFile, state: CaseStanding['state'], calendar: Calendar): NextStep['code'][] {
  const isEsp = file.to === 'esp'
  const bad: NextStep['code'][] = isEsp ? ['remind', 'tell-alliance', 'tell-network'] : ['remind', 'complain']
  switch (state) {
    case 'draft':
      return [calendar.isReturned ? 'send-otherwise' : 'send']
    case 'waiting':
    case 'extended':
      return isEsp && calendar.isOver ? bad : ['wait']
    case 'identity-asked':
      return ['show-identity']
    case 'overdue':
      return calendar.mayComplain ? bad : ['remind']
    case 'answered-badly':
      return bad
    case 'reminded':
      return isEsp
        ? calendar.isOver
          ? bad.slice(1)
          : ['wait']
        : calendar.isOver
          ? ['complain']
          : ['wait', 'complain']
    case 'complained':
      return ['record-news']
    case 'silent':
      return ['ask-authority', 'record-news']
    case 'answered':
      return ['close']
    case 'closed':
    case 'abandoned':
      return []
  }
}

function commandOf(code: NextStep['code'], file: CaseFile): string | null {
  const log = `leaktrace case log ${file.number}`
  switch (code) {
    case 'send':
      return `${log} sent`
    case 'send-otherwise':
      return `${log} sent --channel post`
    case 'read-reply':
      return `${log} answered complete|partial|refused|false`
    case 'show-identity':
      return `${log} identity-given`
    case 'record-news':
      return `${log} progress`
    case 'close':
      return `${log} closed`
    case 'say-country':
      return `${log} --country FR`
    case 'remind':
      // No law sets an ESP a period, so there is no letter that reminds of one.
      if (file.to === 'esp') return `${log} reminded`
      return file.alias === null
        ? null
        : `leaktrace complain ${shellWord(file.alias)} --reminder ${file.number}`
    case 'complain':
    case 'complain-objection':
      return file.alias === null
        ? null
        : `leaktrace complain ${shellWord(file.alias)} --to authority${intruderOption(file)}`
    case 'wait':
      return 'leaktrace case log --help'
    case 'ask-authority':
    case 'tell-alliance':
    case 'tell-network':
      return null
  }
}

function intruderOption({ to, counterpart }: CaseFile): string {
  return to === 'author' ? ` --intruder ${shellWord(bare(counterpart))}` : ''
}
