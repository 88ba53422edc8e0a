import type { ShownFinding } from './case-shown.ts'
import { clean, cleanCut } from './clean.ts'
import { showDay } from './dates.ts'
import type { Paint } from './paint.ts'

/** What a scan saw for the cases, with what to do: it never decides what an answer is worth. */
export function findingText(findings: readonly ShownFinding[], paint: Paint): string {
  const groups = Map.groupBy(findings, (one) => `${one.case} ${one.kind} ${one.by === 'counterpart'}`)
  return [...groups.values()]
    .flatMap((group) => {
      const more = group.length - shownAtMost
      const lines = group.slice(0, shownAtMost).flatMap((one) => findingLines(one, paint))
      const number = group[0]?.case ?? 0
      return more <= 0 ? lines : [...lines, `  and ${more} more like it: leaktrace case show ${number}`]
    })
    .join('\n')
}

/** Of one kind in one case. */
const shownAtMost = 3

function findingLines(one: ShownFinding, paint: Paint): string[] {
  const label = paint.strong(`Case ${one.case} (${clean(one.name)})`)
  const log = `leaktrace case log ${one.case}`
  const lines = [`${label}: ${sentence(one)}`]
  if (one.subject !== null && one.kind !== 'sent')
    lines.push(`  “${cleanCut(one.subject, 90)}”${authorWords(one)}`)
  lines.push(`  ${nextWords(one, log)}`)
  return lines
}

function sentence({ kind, on, by, automatic }: ShownFinding): string {
  const day = showDay(on)
  switch (kind) {
    case 'sent':
      return `your letter of ${day} was found; the period counts from there.`
    case 'returned':
      return `the letter seems to have come back on ${day}.`
    case 'mail-after-objection':
      return `mail came on ${day}, after your objection.`
    case 'answer':
      if (automatic) return `an automatic reply came on ${day}.`
      return by === 'counterpart'
        ? `a message of theirs came on ${day}; it may be the answer.`
        : `an answer seems to have come on ${day}.`
  }
}

/** Who wrote it: plainly what it only says of itself. */
function authorWords({ author, grade }: ShownFinding): string {
  if (author === null) return ', from nobody'
  return grade === 'claimed'
    ? `, claims to be from ${clean(author)}; nothing confirms it`
    : `, from ${clean(author)}`
}

function nextWords({ kind, case: number, automatic }: ShownFinding, log: string): string {
  switch (kind) {
    case 'sent':
      return `see: leaktrace case show ${number}`
    case 'returned':
      return `check it, then: ${log} bounced`
    case 'mail-after-objection':
      return `read it; what is now possible: leaktrace case show ${number}`
    case 'answer':
      return automatic
        ? `read it, then: ${log} acknowledged`
        : `read it, then: ${log} answered complete|partial|refused|false`
  }
}
