import { CommanderError } from 'commander'
import { clean } from '../report/clean.ts'
import { english, type Say } from '../report/say.ts'
import { phrase } from '../words/phrase.ts'
import { type ExitStatus, exitStatus, mailboxStatus, storeStatus } from './exit-status.ts'
import { UserError } from './user-error.ts'

/** A failure as the person and their scripts see it. */
export interface Failure {
  readonly status: ExitStatus
  readonly code: string
  /** One line: what is wrong; what to do. */
  readonly message: string
}

interface Hinted {
  readonly name: string
  readonly code: string
  readonly message: string
  readonly hint: string
}

function isHinted(error: unknown): error is Hinted {
  return error instanceof Error && 'hint' in error && typeof error.hint === 'string' && 'code' in error
}

/**
 * What a failure means. Errors are told apart by name, so that no command loads a room it does not need.
 *
 * @param say language of the message; programs read the English one
 */
export function failureOf(error: unknown, say: Say = english): Failure {
  const joined = (what: string, hint: string): string => say`${told(what, say)}; ${told(hint, say)}`
  if (error instanceof CommanderError)
    return { status: error.exitCode === 0 ? 0 : exitStatus.usage, code: 'usage', message: '' }
  if (error instanceof Error && stops.has(error.name)) {
    const message = joined(
      phrase`stopped`,
      phrase`what was read is kept, and the same command goes on from there`,
    )
    return { status: exitStatus.interrupted, code: 'interrupted', message }
  }
  if (isHinted(error))
    return { status: statusOf(error), code: error.code, message: joined(error.message, error.hint) }
  const code = error instanceof Error ? (error as NodeJS.ErrnoException).code : undefined
  const known = code === undefined ? undefined : fileFailures[code]
  if (known !== undefined && error instanceof Error) {
    const { path } = error as NodeJS.ErrnoException
    return {
      status: exitStatus[known.status],
      code: known.status,
      message: joined(path === undefined ? known.what : `${path}: ${known.what}`, known.hint),
    }
  }
  if (error instanceof Error && error.name === 'NoHeader') {
    return {
      status: exitStatus['bad-data'],
      code: 'no-header',
      message: joined(error.message, phrase`check that it is an e-mail message`),
    }
  }
  const message = error instanceof Error ? error.message : String(error)
  const bug = joined(
    phrase`something went wrong inside leaktrace (${message})`,
    phrase`run it again with --verbose and report what it prints`,
  )
  return { status: exitStatus.bug, code: 'bug', message: bug }
}

/** A signal to the program, and Ctrl-C or a signal at a question on the terminal. */
const stops: ReadonlySet<string> = new Set(['AbortError', 'AbortPromptError', 'ExitPromptError'])

function statusOf(error: Hinted): ExitStatus {
  if (error instanceof UserError) return error.status
  if (error.name === 'MailboxError') return mailboxStatus[error.code as keyof typeof mailboxStatus]
  if (error.name === 'StoreError') return storeStatus[error.code as keyof typeof storeStatus]
  return error.name === 'SecretRefused' ? exitStatus.permission : exitStatus.config
}

const fileFailures: Record<string, { status: keyof typeof exitStatus; what: string; hint: string }> = {
  ENOENT: { status: 'no-input', what: phrase`there is no such file`, hint: phrase`check the path` },
  EACCES: {
    status: 'permission',
    what: phrase`you may not read or write it`,
    hint: phrase`check who owns it and its rights`,
  },
  EPERM: {
    status: 'permission',
    what: phrase`you may not read or write it`,
    hint: phrase`check who owns it and its rights`,
  },
  EISDIR: { status: 'bad-data', what: phrase`it is a directory`, hint: phrase`name a file` },
  ENOTDIR: {
    status: 'no-input',
    what: phrase`a part of the path is no directory`,
    hint: phrase`check the path`,
  },
  ENOSPC: {
    status: 'input-output',
    what: phrase`the disk is full`,
    hint: phrase`make room and run the command again`,
  },
  EDQUOT: {
    status: 'input-output',
    what: phrase`the disk is full`,
    hint: phrase`make room and run the command again`,
  },
  EFBIG: {
    status: 'input-output',
    what: phrase`files here may not be as large as that`,
    hint: phrase`check the disk and its limits (ulimit -f)`,
  },
  EROFS: {
    status: 'cannot-create',
    what: phrase`the disk cannot be written`,
    hint: phrase`name another place`,
  },
  ENAMETOOLONG: { status: 'usage', what: phrase`the path is too long`, hint: phrase`shorten it` },
  ELOOP: {
    status: 'no-input',
    what: phrase`it is a link, or links on the way to it go round`,
    hint: phrase`name the file itself`,
  },
  EIO: {
    status: 'input-output',
    what: phrase`it cannot be read`,
    hint: phrase`check the disk and run the command again`,
  },
}

/** One line that is safe to show, in the person's language. */
function told(text: string, say: Say): string {
  return say.told(oneLine(text))
}

function oneLine(text: string): string {
  return clean(text.replace(/\s*\n\s*/g, ' '))
}
