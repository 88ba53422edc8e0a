import { styleText } from 'node:util'
import type { Say } from '../report/say.ts'
import type { Session } from './session.ts'
import { UserError } from './user-error.ts'

/** One of several answers. */
export interface Choice<Value> {
  readonly value: Value
  readonly name: string
}

/** How a person is asked. Each throws `interrupted` when they stop instead of answering. */
export interface Ask {
  yes(message: string, byDefault: boolean): Promise<boolean>
  /** @param check says what is wrong with a text, or null */
  text(message: string, byDefault: string, check?: (text: string) => string | null): Promise<string>
  /** A text that is not shown. */
  secret(message: string): Promise<string>
  choose<Value>(message: string, choices: readonly Choice<Value>[], byDefault?: Value): Promise<Value>
}

/** Prompts on the terminal, drawn on stderr; null without one, for then nobody can answer. */
export function askOn({ world, say }: Session): Ask | null {
  if (world.ask !== undefined) return world.ask
  if (world.stdin.isTTY !== true || world.stderr.isTTY !== true) return null
  const { signal } = world
  return {
    yes: (message, byDefault) =>
      answered(signal, import('@inquirer/confirm'), (ask, context) =>
        ask({ message: say.told(message), default: byDefault, theme: { keywords: yesAndNo(say) } }, context),
      ),
    text: (message, byDefault, check) =>
      answered(signal, import('@inquirer/input'), (ask, context) =>
        ask({ message: say.told(message), default: byDefault, validate: checked(check, say) }, context),
      ),
    secret: (message) =>
      answered(signal, import('@inquirer/password'), (ask, context) =>
        ask(
          {
            ...{ message: say.told(message), mask: true, toggleMask: false },
            validate: (text) => text !== '' || say`It is empty.`,
          },
          context,
        ),
      ),
    choose: (message, choices, byDefault) =>
      answered(signal, import('@inquirer/select'), (ask, context) =>
        ask(
          {
            message: say.told(message),
            choices: choices.map(({ value, name }) => ({ value, name: say.told(name) })),
            pageSize: 12,
            theme: { style: { keysHelpTip: (keys: [string, string][]) => keysTip(keys, say) } },
            ...(byDefault === undefined ? {} : { default: byDefault }),
          },
          context,
        ),
      ),
  }
}

/** A check that says in the person's language what is wrong. */
function checked(
  check: ((text: string) => string | null) | undefined,
  say: Say,
): (text: string) => string | true {
  return (text) => {
    const fault = check?.(text) ?? null
    return fault === null || say.told(fault)
  }
}

/** The words that are answered with; y and n are understood in every language. */
function yesAndNo(say: Say): { yes: string; no: string; error: () => string } {
  const [yes, no] = [say`Yes`, say`No`]
  return { yes, no, error: () => say`Answer with ${yes} or ${no}.` }
}

/** Which keys choose, below a list. */
function keysTip(keys: readonly (readonly [string, string])[], say: Say): string {
  const words: Readonly<Record<string, string>> = { navigate: say`choose`, select: say`take` }
  return styleText('dim', keys.map(([key, action]) => `${key} ${words[action] ?? action}`).join(' · '))
}

/** Where a prompt reads and draws, and what ends it. */
interface Context {
  readonly input: NodeJS.ReadStream
  readonly output: NodeJS.WriteStream
  readonly signal: AbortSignal
}

async function answered<Prompt, Answer>(
  signal: AbortSignal,
  module: Promise<{ default: Prompt }>,
  ask: (prompt: Prompt, context: Context) => Promise<Answer>,
): Promise<Answer> {
  const { default: prompt } = await module
  const { stdin: input, stderr: output } = process
  // Ctrl-D, or a terminal that went away, closes the input under a prompt, which would wait for ever.
  const closed = new AbortController()
  const onPause = (): void => void setImmediate(() => closed.abort())
  input.once('pause', onPause)
  try {
    return await ask(prompt, { input, output, signal: AbortSignal.any([signal, closed.signal]) })
  } catch (error) {
    // Ctrl-C arrives as the first, a signal to the program and Ctrl-D as the second.
    const isStopped =
      error instanceof Error && (error.name === 'ExitPromptError' || error.name === 'AbortPromptError')
    if (isStopped) throw new UserError('interrupted', 'stopped', 'nothing was written')
    throw error
  } finally {
    input.off('pause', onPause)
  }
}
