import assert from 'node:assert/strict'
import type { Ask } from '../../src/cli/ask.ts'
import { UserError } from '../../src/cli/user-error.ts'

/** What a person answers: yes or no, a text, the words of a choice, Enter (what is proposed), or Ctrl-C. */
export type Answer = boolean | string | RegExp | typeof ENTER | typeof STOP
export const ENTER = Symbol('Enter')
export const STOP = Symbol('Ctrl-C')

/** A person who is asked these questions in this order, and what they were shown of each. */
export interface Person extends Ask {
  /** Every message and choice, in order. */
  readonly asked: readonly string[]
  /** Fails when something was not asked. */
  done(): void
}

/** A person at the terminal; a question that is not next in the list fails the test. */
export function person(...script: readonly (readonly [RegExp, Answer])[]): Person {
  const asked: string[] = []
  const answerTo = (message: string): Answer => {
    const [question, answer] = script[asked.length] ?? []
    assert.ok(question !== undefined && answer !== undefined, `asked beyond the list: ${message}`)
    asked.push(message)
    assert.match(message, question)
    if (answer === STOP) throw new UserError('interrupted', 'stopped', 'nothing was written')
    return answer
  }
  return {
    asked,
    done: () => assert.equal(asked.length, script.length, `not asked: ${script[asked.length]?.[0]}`),
    async yes(message, byDefault) {
      const answer = answerTo(message)
      return answer === ENTER ? byDefault : answer === true
    },
    async text(message, byDefault, check) {
      const answer = answerTo(message)
      const typed = answer === ENTER ? byDefault : String(answer)
      assert.equal(check?.(typed) ?? null, null, `${message} ${typed}`)
      return typed
    },
    async secret(message) {
      return String(answerTo(message))
    },
    async choose(message, choices, byDefault) {
      const answer = answerTo(message)
      const found =
        answer instanceof RegExp
          ? choices.find(({ name }) => answer.test(name))
          : (choices.find(({ value }) => value === byDefault) ?? choices[0])
      assert.ok(found !== undefined, `${message}: none of ${choices.map(({ name }) => name).join(' | ')}`)
      return found.value
    },
  }
}
