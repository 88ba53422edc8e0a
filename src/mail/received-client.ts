/** What a `Received` field tells of the client: its own word, the name looked up, the address seen. */

import { ipText } from './ip-text.ts'
import type { Clause } from './received-clauses.ts'
import type { ReceivedSoftware } from './received-software.ts'

/** The client of one hop; see `Received` for the meaning of each. */
export interface Client {
  readonly helo: string | null
  readonly rdns: string | null
  readonly ip: string | null
}

/** No client: the field has no `from`. */
export const NO_CLIENT: Client = { helo: null, rdns: null, ip: null }

/** What one comment of the `from` clause says. */
interface ClientComment {
  helo?: string
  ip?: string
  /** The word before the address: `rdns [ip]`. */
  name?: string
  forged?: boolean
}

/** Words that servers write where they found no name. */
const NO_NAMES: ReadonlySet<string> = new Set(['unknown', 'unverified', 'unresolved', 'unknown-host'])
const HOST_NAME = /^[a-z0-9_-]+(?:\.[a-z0-9_-]+)*$/

/**
 * Reads the `from` clause. Of several comments with an address the last counts: only the server can have written it,
 * even where the client got a parenthesis into its own name.
 */
export function readClient(from: Clause, software: ReceivedSoftware | null): Client {
  const name = hostText(from.words[0])
  const nameIp = name === null ? null : ipText(name)
  let seen: ClientComment = {}
  let helo: string | null = null
  for (const text of from.comments) {
    const comment = readComment(text)
    if (comment.ip !== undefined) seen = comment
    if (comment.helo !== undefined) helo ??= hostText(comment.helo)
  }
  const secondWord = from.words[1]
  const ip = seen.ip ?? (secondWord?.startsWith('[') ? ipText(secondWord) : null) ?? nameIp
  // fetchmail asks a mailbox for mail, and a pickup directory or a local user gives no HELO.
  if (software === 'fetchmail' || (ip === null && from.comments.length === 0)) {
    return { helo: null, rdns: null, ip }
  }
  const namesLookedUp =
    // Where the field tells the HELO apart, the name before is the one looked up; without it both are the same.
    helo !== null || software === 'qmail' || (software === 'exim' && seen.ip !== undefined)
  const lookedUp = seen.name ?? (namesLookedUp ? name : null)
  return {
    helo: helo ?? name,
    rdns: software === 'exchange' || seen.forged ? null : lookedUpName(lookedUp),
    ip,
  }
}

/** A host name or other first word in lower case, without the dot of the root; null where there is none. */
export function hostText(word: string | undefined): string | null {
  if (word === undefined) return null
  const host = word.toLowerCase()
  return host.endsWith('.') ? host.slice(0, -1) || null : host
}

function lookedUpName(name: string | null | undefined): string | null {
  if (name === null || name === undefined || NO_NAMES.has(name)) return null
  return HOST_NAME.test(name) && ipText(name) === null ? name : null
}

/** The forms: `[ip]…`, `rdns [ip]`, `user@rdns [ip]`, `account x [ip]`, `ip`, `user@ip`, `HELO x`, `helo=x`. */
function readComment(text: string): ClientComment {
  // Words of a TLS certificate may look like anything.
  if (text.length > 1_000 || text.startsWith('Client CN ')) return {}
  const comment: ClientComment = {}
  const bracket = text.indexOf('[')
  const before = bracket < 0 ? '' : text.slice(0, bracket).trimEnd()
  const close = bracket < 0 ? -1 : text.indexOf(']', bracket)
  const word = before.startsWith('account ') ? '' : before
  if (close > 0 && !/[ =]/.test(word)) {
    const ip = ipText(text.slice(bracket, close + 1))
    if (ip !== null) {
      comment.ip = ip
      const name = hostText(word.slice(word.lastIndexOf('@') + 1))
      if (name !== null && name !== '') comment.name = name
      comment.forged = text.includes('may be forged', close)
    }
  } else if (!text.includes(' ')) {
    const ip = ipText(text.slice(text.lastIndexOf('@') + 1))
    if (ip !== null) comment.ip = ip
  }
  const helo = HELO.exec(text)
  if (helo !== null) comment.helo = helo[1]!
  return comment
}

const HELO = /^(?:(?:\[[^\]]*\](?::\d{1,5})? ?)?(?:port=\d{1,5} )?helo=|[HE][EH]LO )([^ ]+)/
