import type { Proposal } from '../report/discover.ts'
import { type DiscoverView, proposalText } from '../report/discover-text.ts'
import { readName } from './arguments.ts'
import type { Ask } from './ask.ts'

/**
 * Asks which proposals to register: all that are sure, one by one, or none. Whoever stops on the way keeps what they said yes
 * to.
 */
export async function askWhich(
  proposals: readonly Proposal[],
  isSure: (one: Proposal) => boolean,
  view: DiscoverView,
  ask: Ask,
  show: (text: string) => void,
): Promise<Proposal[]> {
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
  if (how === 'none') return []
  return how === 'sure' ? sure : await askEach(proposals, isSure, view, ask, show)
}

async function askEach(
  proposals: readonly Proposal[],
  isSure: (one: Proposal) => boolean,
  view: DiscoverView,
  ask: Ask,
  show: (text: string) => void,
): Promise<Proposal[]> {
  const { say } = view.paint
  const accepted: Proposal[] = []
  for (const [place, one] of proposals.entries()) {
    show(`${place + 1}/${proposals.length}  ${proposalText(one, view)}`)
    const answer = await ask.choose<'yes' | 'name' | 'no' | 'stop'>(
      say`Register it so?`,
      [
        { value: 'yes', name: say`Yes` },
        { value: 'name', name: say`Yes, under another name` },
        { value: 'no', name: say`No` },
        { value: 'stop', name: say`Stop here` },
      ],
      isSure(one) ? 'yes' : 'no',
    )
    if (answer === 'stop') break
    if (answer === 'yes') accepted.push(one)
    if (answer === 'name') {
      const name = readName(await ask.text(say`Name of the service:`, one.service.name), 'service name')
      accepted.push({ ...one, service: { ...one.service, name } })
    }
  }
  return accepted
}
