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
  const context = { input: process.stdin, output: process.stderr, signal: world.signal }
  return {
    yes: (message, byDefault) =>
      answered(import('@inquirer/confirm'), (ask) =>
        ask({ message: say.told(message), default: byDefault }, context),
      ),
    text: (message, byDefault, check) =>
      answered(import('@inquirer/input'), (ask) =>
        ask({ message: say.told(message), default: byDefault, validate: checked(check, say) }, context),
      ),
    secret: (message) =>
      answered(import('@inquirer/password'), (ask) =>
        ask(
          { message: say.told(message), mask: true, validate: (text) => text !== '' || say`It is empty.` },
          context,
        ),
      ),
    choose: (message, choices, byDefault) =>
      answered(import('@inquirer/select'), (ask) =>
        ask(
          {
            message: say.told(message),
            choices: choices.map(({ value, name }) => ({ value, name: say.told(name) })),
            pageSize: 12,
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

async function answered<Prompt, Answer>(
  module: Promise<{ default: Prompt }>,
  ask: (prompt: Prompt) => Promise<Answer>,
): Promise<Answer> {
  const { default: prompt } = await module
  try {
    return await ask(prompt)
  } catch (error) {
    // Ctrl-C arrives as the first, a signal to the program as the second.
    const isStopped =
      error instanceof Error && (error.name === 'ExitPromptError' || error.name === 'AbortPromptError')
    if (isStopped) throw new UserError('interrupted', 'stopped', 'nothing was written')
    throw error
  }
}
