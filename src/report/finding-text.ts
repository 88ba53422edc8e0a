import type { ShownFinding } from './case-shown.ts'
import { clean, cleanCut } from './clean.ts'
import type { Paint } from './paint.ts'
import type { Say } from './say.ts'

/** What a scan saw for the cases, with what to do: it never decides what an answer is worth. */
export function findingText(findings: readonly ShownFinding[], paint: Paint): string {
  const groups = Map.groupBy(findings, (one) => `${one.case} ${one.kind} ${one.by === 'counterpart'}`)
  return [...groups.values()]
    .flatMap((group) => {
      const more = group.length - shownAtMost
      const lines = group.slice(0, shownAtMost).flatMap((one) => findingLines(one, paint))
      const number = group[0]?.case ?? 0
      const { say } = paint
      return more <= 0
        ? lines
        : [...lines, `  ${say`and ${more} more like it: leaktrace case show ${String(number)}`}`]
    })
    .join('\n')
}

/** Of one kind in one case. */
const shownAtMost = 3

function findingLines(one: ShownFinding, paint: Paint): string[] {
  const { say } = paint
  const label = paint.strong(say`Case ${String(one.case)} (${clean(one.name)})`)
  const log = `leaktrace case log ${one.case}`
  const lines = [say`${label}: ${sentence(one, say)}`]
  if (one.subject !== null && one.kind !== 'sent')
    lines.push(`  ${say`“${cleanCut(one.subject, 90)}”`}${authorWords(one, say)}`)
  lines.push(`  ${nextWords(one, log, say)}`)
  return lines
}

function sentence({ kind, on, by, automatic }: ShownFinding, say: Say): string {
  const day = say.day(on)
  switch (kind) {
    case 'sent':
      return say`your letter of ${day} was found; the period counts from there.`
    case 'returned':
      return say`the letter seems to have come back on ${day}.`
    case 'mail-after-objection':
      return say`mail came on ${day}, after your objection.`
    case 'answer':
      if (automatic) return say`an automatic reply came on ${day}.`
      return by === 'counterpart'
        ? say`a message of theirs came on ${day}; it may be the answer.`
        : say`an answer seems to have come on ${day}.`
  }
}

/** Who wrote it: plainly what it only says of itself. */
function authorWords({ author, grade }: ShownFinding, say: Say): string {
  if (author === null) return say`, from nobody`
  return grade === 'claimed'
    ? say`, claims to be from ${clean(author)}; nothing confirms it`
    : say`, from ${clean(author)}`
}

function nextWords({ kind, case: number, automatic }: ShownFinding, log: string, say: Say): string {
  switch (kind) {
    case 'sent':
      return say`see: leaktrace case show ${String(number)}`
    case 'returned':
      return say`check it, then: ${`${log} bounced`}`
    case 'mail-after-objection':
      return say`read it; what is now possible: leaktrace case show ${String(number)}`
    case 'answer':
      return automatic
        ? say`read it, then: ${`${log} acknowledged`}`
        : say`read it, then: ${`${log} answered complete|partial|refused|false`}`
  }
}
