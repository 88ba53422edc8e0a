import assert from 'node:assert/strict'
import type { ImapOptions } from '../../src/mailbox/imap-options.ts'
import { MailboxError, type MailboxErrorCode } from '../../src/mailbox/mailbox-error.ts'
import type { Cursor, MailSource, ReadOptions } from '../../src/mailbox/source.ts'

/** Options for a server on this machine, with deadlines that a test can wait for. */
export function imapOptions(port: number, more: Partial<ImapOptions> = {}): ImapOptions {
  return {
    account: 'home',
    host: '127.0.0.1',
    port,
    security: 'none',
    ca: null,
    auth: { user: 'claire', password: 'canary-Pa55' },
    folders: [],
    exclude: [],
    deadlines: { connect: 2_000, greeting: 400, login: 1_500, progress: 400 },
    clean: (text) => text.replace(/\p{Control}/gu, '?'),
    ...more,
  }
}

/** What reading a folder came to. */
export interface Reading {
  readonly unchanged: boolean
  readonly count: number
  readonly uidValidity: string | null
  readonly kept: readonly number[]
  readonly headers: ReadonlyMap<number, string>
  /** UID and code. */
  readonly skipped: readonly string[]
  readonly gone: number
  /** The last checkpoint's. */
  readonly cursor: Cursor | null
  readonly checkpoints: number
  readonly error: MailboxError | null
}

/** Reads a folder to its end or its failure, and counts. */
export async function readFolder(
  source: MailSource,
  path = 'INBOX',
  cursor: Cursor | null = null,
  options: Partial<ReadOptions> = {},
): Promise<Reading> {
  const kept: number[] = []
  const headers = new Map<number, string>()
  const skipped: string[] = []
  const found = { unchanged: false, count: 0, uidValidity: null as string | null }
  const reached = {
    cursor: null as Cursor | null,
    gone: 0,
    checkpoints: 0,
    error: null as MailboxError | null,
  }
  const all = { retry: [], since: null, signal: new AbortController().signal, ...options }
  try {
    for await (const event of source.read({ path, role: null }, cursor, all)) {
      if (event.kind === 'opened') Object.assign(found, event)
      else if (event.kind === 'skipped') skipped.push(`${event.uid} ${event.problem.code}`)
      else if (event.kind === 'checkpoint') {
        reached.cursor = event.cursor
        reached.gone += event.gone
        reached.checkpoints++
      } else {
        for (const { location, header } of event.messages) {
          kept.push(location.uid)
          headers.set(location.uid, header.toString('latin1'))
        }
      }
    }
  } catch (error) {
    if (!(error instanceof MailboxError)) throw error
    reached.error = error
  }
  return { ...found, kept, headers, skipped, ...reached }
}

/** Expects a MailboxError of a kind whose message and hint are one line each, and hands it back. */
export async function failure(promise: Promise<unknown>, code: MailboxErrorCode): Promise<MailboxError> {
  const error = await promise.then(
    () => assert.fail('nothing failed'),
    (reason: unknown) => reason,
  )
  if (!(error instanceof MailboxError)) throw error
  assert.equal(error.code, code, error.message)
  assert.doesNotMatch(error.message + error.hint, /\p{Control}/u)
  assert.notEqual(error.hint, '')
  return error
}
