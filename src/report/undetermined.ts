import { showAddress } from '../mail/address.ts'
import { explainReason } from '../verdict/reason.ts'
import type { Verdict } from '../verdict/verdict.ts'
import { clean } from './clean.ts'
import { messageCount } from './counted.ts'
import type { Paint } from './paint.ts'
import type { UndeterminedOutput } from './schema/verdict.ts'

/** Messages that wait for the same decision of the person. */
export interface ShownUndetermined {
  readonly alias: string
  readonly author: string | null
  readonly domain: string | null
  readonly messages: number
  readonly firstSeen: string | null
  readonly lastSeen: string | null
  readonly verdict: Verdict
}

/** `leaktrace.undetermined/1`. */
export function undeterminedJson(open: readonly ShownUndetermined[]): UndeterminedOutput {
  return {
    schema: 'leaktrace.undetermined/1',
    undetermined: open.map(({ verdict, ...rest }) => ({
      ...rest,
      services: verdict.services,
      reasons: verdict.reasons.map((one) => ({
        code: one.code,
        detail: explainReason(one),
        fields: one.fields,
      })),
      decide: deciding(rest, verdict),
    })),
  }
}

/** `leak list --undetermined`: each with the command that decides it. */
export function undeterminedText(open: readonly ShownUndetermined[], width: number, paint: Paint): string {
  const { say } = paint
  if (open.length === 0) return say`Nothing is undetermined.`
  const nameless = open.filter(isNameless)
  const others = open.filter((one) => !isNameless(one))
  const lines = namelessLines(nameless, paint)
  if (nameless.length > 0 && others.length > 0) lines.push('')
  for (const one of others.slice(0, 200)) {
    const first = one.verdict.reasons[0]
    const author = one.author === null ? say`nobody` : clean(one.author)
    const count = messageCount(one.messages, say)
    lines.push(
      `${paint.strong(clean(showAddress(one.alias)))}  ${say`${count}, last on ${say.day(one.lastSeen)}, from ${author}`}`,
    )
    if (first !== undefined) lines.push(`  ${say.reason(first)}`)
    for (const command of deciding(one, one.verdict)) lines.push(`  ${paint.faint(clean(command))}`)
  }
  if (others.length > 200)
    lines.push('', paint.faint(say`and ${others.length - 200} more (--json lists all)`.slice(0, width)))
  return lines.join('\n')
}

const isNameless = ({ verdict }: ShownUndetermined): boolean => verdict.reasons[0]?.code === 'no-domain-known'

/** What one command decides for all addresses together, told once. */
function namelessLines(nameless: readonly ShownUndetermined[], { say, faint }: Paint): string[] {
  if (nameless.length === 0) return []
  const messages = messageCount(
    nameless.reduce((sum, one) => sum + one.messages, 0),
    say,
  )
  const addresses = new Set(nameless.map(({ alias }) => alias)).size
  return [
    addresses === 1
      ? say`${messages} to 1 address: no domain is known of whom it was given to, so nobody can be told from a stranger`
      : say`${messages} to ${say.number(addresses)} addresses: no domain is known of whom they were given to, so nobody can be told from a stranger`,
    `  ${faint('leaktrace alias discover')}`,
  ]
}

/** The commands that decide it, either way; none where only a look at the message can. */
function deciding({ alias, domain }: Omit<ShownUndetermined, 'verdict'>, verdict: Verdict): string[] {
  const code = verdict.reasons[0]?.code
  if (code === 'possible-second-domain' && domain !== null) {
    return [`leaktrace leak allow ${alias} ${domain} --role own`, `leaktrace leak confirm ${alias} ${domain}`]
  }
  if (code === 'no-domain-known') return ['leaktrace alias discover']
  if (code === 'recipient-claimed') return ['leaktrace account check']
  return []
}
