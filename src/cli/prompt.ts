import { askOn } from './ask.ts'
import type { Session } from './session.ts'

/** Asks a yes-or-no question on the terminal; without one the answer is no, and the flag of the command says otherwise. */
export async function confirmYes(session: Session, question: string, byDefault = true): Promise<boolean> {
  const ask = askOn(session)
  return ask === null ? false : ask.yes(question, byDefault)
}
