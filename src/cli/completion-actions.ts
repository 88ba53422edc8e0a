import type { Command } from 'commander'
import { type PathChoices, pathsOf } from '../config/paths.ts'
import { answerText } from './completion/answer.ts'
import { placeAt } from './completion/candidates.ts'
import { treeOf } from './completion/command-tree.ts'
import { wordsFor } from './completion/known-words.ts'
import { type Shell, scripts, shells } from './completion/scripts.ts'
import { splitLine, type TypedLine } from './completion/words.ts'
import type { Session } from './session.ts'
import { UserError } from './user-error.ts'

/** `leaktrace completion` @throws UserError */
export function printScript(session: Session, typed: string): void {
  const shell = shells.find((one) => one === typed)
  if (shell === undefined)
    throw new UserError(
      'usage',
      `no completion is known for "${typed}"`,
      `choose one of: ${shells.join(', ')}`,
    )
  session.printFile(new TextEncoder().encode(scripts[shell]))
}

/**
 * Answers a shell: bash hands over its word breaks and the line up to the cursor, the others the words, the last
 * one being typed. `tree` prints the whole, for the manual page. Whatever goes wrong, nothing is printed between the keys that somebody is pressing.
 */
export async function complete(session: Session, program: Command, typed: string): Promise<void> {
  if (typed === 'tree') return session.printJson(treeOf(program))
  const shell = shells.find((one) => one === typed)
  if (shell === undefined) return
  const { line, breaks } = lineOf(shell, session.world.argv)
  const { expected, prefix } = placeAt(treeOf(program), line.words, line.current)
  const { env, home, workingDir, now } = session.world
  const paths = pathsOf(env, { ...choicesIn(line.words), home, workingDir })
  const found = await wordsFor(expected, paths, now).catch(() => [])
  const answer = answerText(shell, expected, found, { ...line, prefix, breaks })
  session.printFile(new TextEncoder().encode(answer))
}

/** From the arguments as they came: commander would take the options among them for its own. */
function lineOf(shell: Shell, argv: readonly string[]): { line: TypedLine; breaks: string } {
  const at = argv.indexOf('--')
  const given = argv.slice(at + 1)
  if (shell !== 'bash')
    return { line: { words: given.slice(0, -1), current: given.at(-1) ?? '', inQuotes: false }, breaks: '' }
  const { words, ...rest } = splitLine(given[0] ?? '')
  return { line: { ...rest, words: words.slice(1) }, breaks: argv[at - 1] ?? '' }
}

/** Options before the cursor that say whose registry it is. */
function choicesIn(words: readonly string[]): Pick<PathChoices, 'config' | 'dataDir'> {
  const of = (flag: string): string | undefined => {
    const at = words.findLastIndex((word) => word === flag || word.startsWith(`${flag}=`))
    const word = words[at]
    return word === flag ? words[at + 1] : word?.slice(flag.length + 1)
  }
  return { config: of('--config'), dataDir: of('--data-dir') }
}
