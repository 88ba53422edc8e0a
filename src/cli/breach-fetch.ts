import type { Session } from './session.ts'
import { UserError } from './user-error.ts'
import { version } from './version.ts'

/** The public list of all breaches: one question, the same for everybody, without any address or domain in it. */
export const BREACH_LIST = 'https://haveibeenpwned.com/api/v3/breaches'

/** The longest answer that is read, in octets; the list has about a thousand entries in two million. */
export const LONGEST_LIST = 64 << 20

const later = 'run the command again later, or import a file: leaktrace breach import FILE'

/**
 * Fetches the list of breaches, as text.
 *
 * @param deadline milliseconds until it has to be here whole
 * @throws UserError `unavailable` or `try-again`
 */
export async function fetchBreachList({ world }: Session, deadline: number): Promise<string> {
  const timeout = AbortSignal.timeout(deadline)
  const signal = AbortSignal.any([world.signal, timeout])
  try {
    const response = await world.fetch(BREACH_LIST, {
      headers: { accept: 'application/json', 'user-agent': `leaktrace/${version}` },
      credentials: 'omit',
      redirect: 'error',
      signal,
    })
    if (!response.ok) throw refused(response.status)
    return await textOf(response)
  } catch (error) {
    if (error instanceof UserError) throw error
    if (timeout.aborted && !world.signal.aborted)
      throw new UserError(
        'try-again',
        `haveibeenpwned.com did not answer within ${deadline / 1000} seconds`,
        later,
      )
    world.signal.throwIfAborted()
    throw new UserError('unavailable', `haveibeenpwned.com cannot be reached (${codeOf(error)})`, later)
  }
}

/** Too many questions and a server that is down pass; anything else does not by itself. */
function refused(status: number): UserError {
  const passes = status === 429 || status >= 500
  return new UserError(passes ? 'try-again' : 'unavailable', `haveibeenpwned.com answered ${status}`, later)
}

async function textOf(response: Response): Promise<string> {
  const chunks: Uint8Array[] = []
  let length = 0
  for await (const chunk of response.body ?? []) {
    length += chunk.length
    if (length > LONGEST_LIST)
      throw new UserError(
        'unavailable',
        `haveibeenpwned.com answered with more than ${LONGEST_LIST >> 20} MB`,
        later,
      )
    chunks.push(chunk)
  }
  return Buffer.concat(chunks).toString('utf8')
}

/** The system's name for what failed; the words of `fetch` say only that it did. */
function codeOf(error: unknown): string {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error
  const code = cause instanceof Error ? (cause as NodeJS.ErrnoException).code : undefined
  return code ?? (cause instanceof Error ? cause.message : String(cause))
}
