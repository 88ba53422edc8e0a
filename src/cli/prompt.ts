import type { Session } from './session.ts'

/** Asks a yes-or-no question on the terminal; without one the answer is no, and the flag of the command says otherwise. */
export async function confirmYes({ world }: Session, question: string, byDefault = true): Promise<boolean> {
  if (world.stdin.isTTY !== true || world.stderr.isTTY !== true) return false
  const { default: confirm } = await import('@inquirer/confirm')
  return confirm(
    { message: question, default: byDefault },
    { input: process.stdin, output: process.stderr, signal: world.signal },
  )
}
