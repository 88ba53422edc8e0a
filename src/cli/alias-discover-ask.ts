import type { Proposal } from '../report/discover.ts'
import { type DiscoverView, proposalText } from '../report/discover-text.ts'
import { readName } from './arguments.ts'
import type { Ask } from './ask.ts'
import { UserError } from './user-error.ts'

/** What the person said of proposals; of those in neither they said nothing. */
export interface Answers {
  readonly accepted: readonly Proposal[]
  /** Not to be proposed again. */
  readonly refused: readonly Proposal[]
  /** They stopped with Ctrl-C on the way. */
  readonly isStopped: boolean
}

/** Nothing was said. */
export const nothing: Answers = { accepted: [], refused: [], isStopped: false }

/**
 * Asks which proposals to register: all that are sure, one by one, or none. Whoever stops on the way keeps what they said
 * before.
 */
export async function askWhich(
  proposals: readonly Proposal[],
  isSure: (one: Proposal) => boolean,
  view: DiscoverView,
  ask: Ask,
  show: (text: string) => void,
): Promise<Answers> {
  const sure = proposals.filter(isSure)
  const { say } = view.paint
  const how = await ask.choose<'sure' | 'each' | 'none'>(
    say`Register them?`,
    [
      ...(sure.length === 0
        ? []
        : [{ value: 'sure' as const, name: say`Those that are high or medium (${sure.length})` }]),
      { value: 'each', name: say`Decide on each` },
      { value: 'none', name: say`Nothing now` },
    ],
    sure.length === 0 ? 'each' : 'sure',
  )
  if (how === 'none') return nothing
  return how === 'sure' ? { ...nothing, accepted: sure } : await askEach(proposals, isSure, view, ask, show)
}

async function askEach(
  proposals: readonly Proposal[],
  isSure: (one: Proposal) => boolean,
  view: DiscoverView,
  ask: Ask,
  show: (text: string) => void,
): Promise<Answers> {
  const accepted: Proposal[] = []
  const refused: Proposal[] = []
  try {
    for (const [place, one] of proposals.entries()) {
      show(`${place + 1}/${proposals.length}  ${proposalText(one, view)}`)
      const answer = await answerTo(one, isSure(one), view, ask)
      if (answer === 'stop') break
      if (answer === 'no') refused.push(one)
      else if (answer !== 'later') accepted.push(answer)
    }
  } catch (error) {
    // Ctrl-C after a hundred answers throws none of them away.
    const isStopped = error instanceof UserError && error.code === 'interrupted'
    if (!isStopped || accepted.length + refused.length === 0) throw error
    return { accepted, refused, isStopped }
  }
  return { accepted, refused, isStopped: false }
}

/** @returns what is to be registered, or what else the person said */
async function answerTo(
  one: Proposal,
  isSure: boolean,
  { paint: { say } }: DiscoverView,
  ask: Ask,
): Promise<Proposal | 'later' | 'no' | 'stop'> {
  const answer = await ask.choose<'yes' | 'name' | 'later' | 'no' | 'stop'>(
    say`Register it so?`,
    [
      { value: 'yes', name: say`Yes` },
      { value: 'name', name: say`Yes, under another name` },
      { value: 'later', name: say`Not now` },
      { value: 'no', name: say`No, and do not propose it again` },
      { value: 'stop', name: say`Stop here` },
    ],
    // To press Enter through a list is no refusal.
    isSure ? 'yes' : 'later',
  )
  if (answer === 'yes') return one
  if (answer !== 'name') return answer
  const name = await ask.text(say`Name of the service:`, one.service.name, faultOfName)
  return { ...one, service: { ...one.service, name: readName(name, 'service name') } }
}

/** What is wrong with a name, or null: it is asked for again, and the answers before it stay. */
function faultOfName(text: string): string | null {
  try {
    readName(text, 'service name')
    return null
  } catch (error) {
    if (error instanceof UserError) return error.message
    throw error
  }
}
