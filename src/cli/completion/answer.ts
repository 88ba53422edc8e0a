import { clean } from '../../report/clean.ts'
import type { Candidate, Expected } from './candidates.ts'
import type { Shell } from './scripts.ts'
import { bashQuoted, type TypedLine } from './words.ts'

/** What is answered to a shell: first what kind of thing fits, then the words, each in the shell's own form. */
export function answerText(
  shell: Shell,
  expected: Expected,
  found: readonly Candidate[],
  typed: Pick<TypedLine, 'current' | 'inQuotes'> & { readonly prefix: string; readonly breaks: string },
): string {
  const fitting = found
    .map((one) => ({ ...one, value: typed.prefix + one.value }))
    // What a terminal could obey is in no line that is to be typed.
    .filter(({ value }) => value.startsWith(typed.current) && clean(value) === value)
  const kind = expected.kind === 'files' || expected.kind === 'directories' ? expected.kind : 'words'
  const lines = fitting.map((one) => {
    const description = clean(one.description)
    if (shell === 'bash') return bashWord(one.value, typed)
    if (description === '') return shell === 'zsh' ? escapeColons(one.value) : one.value
    return shell === 'zsh' ? `${escapeColons(one.value)}:${description}` : `${one.value}\t${description}`
  })
  return [kind, ...lines].map((line) => `${line}\n`).join('')
}

function escapeColons(value: string): string {
  return value.replace(/[\\:]/g, '\\$&')
}

/** Readline breaks an unquoted word at some characters, of which @ is one, and replaces only what follows the last. */
function bashWord(
  value: string,
  { current, inQuotes, breaks }: { current: string; inQuotes: boolean; breaks: string },
): string {
  if (inQuotes) return value
  let last = -1
  for (let at = 0; at < current.length; at++)
    if ('@:='.includes(current.charAt(at)) && breaks.includes(current.charAt(at))) last = at
  return bashQuoted(value.slice(last + 1))
}
