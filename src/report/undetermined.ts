import { showAddress } from '../mail/address.ts'
import { explainReason } from '../verdict/reason.ts'
import type { Verdict } from '../verdict/verdict.ts'
import { clean } from './clean.ts'
import { showDay } from './dates.ts'
import type { Paint } from './paint.ts'

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
export function undeterminedJson(open: readonly ShownUndetermined[]): Record<string, unknown> {
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
  if (open.length === 0) return 'Nothing is undetermined.'
  const lines: string[] = []
  for (const one of open.slice(0, 200)) {
    const first = one.verdict.reasons[0]
    const count = `${one.messages} ${one.messages === 1 ? 'message' : 'messages'}`
    lines.push(
      `${paint.strong(clean(showAddress(one.alias)))}  ${count}, last on ${showDay(one.lastSeen)}, from ${clean(one.author ?? 'nobody')}`,
    )
    if (first !== undefined) lines.push(`  ${clean(explainReason(first))}`)
    for (const command of deciding(one, one.verdict)) lines.push(`  ${paint.faint(clean(command))}`)
  }
  if (open.length > 200)
    lines.push('', paint.faint(`and ${open.length - 200} more (--json lists all)`.slice(0, width)))
  return lines.join('\n')
}

/** The commands that decide it, either way; none where only a look at the message can. */
function deciding({ alias, domain }: Omit<ShownUndetermined, 'verdict'>, verdict: Verdict): string[] {
  const code = verdict.reasons[0]?.code
  if (code === 'possible-second-domain' && domain !== null) {
    return [`leaktrace leak allow ${alias} ${domain} --role own`, `leaktrace leak confirm ${alias} ${domain}`]
  }
  if (code === 'recipient-claimed') return ['leaktrace account check']
  return []
}
