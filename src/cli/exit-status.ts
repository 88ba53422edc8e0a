import type { MailboxErrorCode } from '../mailbox/mailbox-error.ts'
import type { StoreErrorCode } from '../store/store-error.ts'

/** Exit statuses, as mail programs use them (sysexits.h). */
export const exitStatus = {
  done: 0,
  findings: 1,
  usage: 64,
  'bad-data': 65,
  'no-input': 66,
  unavailable: 69,
  bug: 70,
  'cannot-create': 73,
  'input-output': 74,
  'try-again': 75,
  protocol: 76,
  permission: 77,
  config: 78,
  interrupted: 130,
  terminated: 143,
} as const
export type ExitStatus = (typeof exitStatus)[keyof typeof exitStatus]

/** The exit status of each failure of a mail source. */
export const mailboxStatus: Record<MailboxErrorCode, ExitStatus> = {
  'no-such-source': exitStatus['no-input'],
  'not-a-mailbox': exitStatus['bad-data'],
  unreadable: exitStatus.permission,
  'input-output': exitStatus['input-output'],
  unavailable: exitStatus.unavailable,
  'try-again': exitStatus['try-again'],
  protocol: exitStatus.protocol,
  login: exitStatus.permission,
  'no-such-folder': exitStatus['no-input'],
  secret: exitStatus.config,
}

/** The exit status of each failure of the registry. */
export const storeStatus: Record<StoreErrorCode, ExitStatus> = {
  'no-such': exitStatus['no-input'],
  damaged: exitStatus['bad-data'],
  newer: exitStatus['bad-data'],
  locked: exitStatus['try-again'],
  'read-only': exitStatus.permission,
  'disk-full': exitStatus['input-output'],
  'input-output': exitStatus['input-output'],
  'cannot-create': exitStatus['cannot-create'],
  exists: exitStatus['bad-data'],
  unknown: exitStatus['no-input'],
}
