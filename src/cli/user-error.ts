import { type ExitStatus, exitStatus } from './exit-status.ts'

/** What the person can put right: what is wrong, what to do, and the exit status that says so to scripts. */
export class UserError extends Error {
  override readonly name = 'UserError'
  readonly status: ExitStatus
  readonly hint: string
  readonly code: string
  constructor(status: keyof typeof exitStatus, message: string, hint: string) {
    super(message)
    this.code = status
    this.status = exitStatus[status]
    this.hint = hint
  }
}
