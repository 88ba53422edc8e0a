import { lstatSync, type Stats, statSync } from 'node:fs'
import { resolve } from 'node:path'
import { FileSource } from './eml.ts'
import { fileError, symbolicLink } from './file-error.ts'
import { type FolderSelection, USUAL_FOLDERS } from './folder-selection.ts'
import { looksLikeMessage } from './header-section.ts'
import { MailboxError } from './mailbox-error.ts'
import { MaildirSource } from './maildir.ts'
import { findMaildirs } from './maildir-folders.ts'
import { isMbox } from './mbox.ts'
import { directoryOfFiles, holdsMessages, singleFile } from './message-files.ts'
import { openFile } from './octets.ts'
import type { MailSource } from './source.ts'

/**
 * Opens what a path leads to: a Maildir, a directory of message files, an mbox, or one message. The kinds are told apart by
 * what is there, not by names.
 * @param selection folders to read, of a Maildir
 * @throws MailboxError `no-such-source`, `not-a-mailbox`, `unreadable`, `input-output`
 */
export async function openPath(
  path: string,
  selection: FolderSelection = USUAL_FOLDERS,
): Promise<MailSource> {
  const absolute = resolve(path)
  try {
    const stat = lookAt(absolute)
    if (stat.isDirectory()) return openDirectory(absolute, selection)
    if (stat.isFile()) return openSingle(absolute)
  } catch (error) {
    throw fileError(absolute, error)
  }
  throw new MailboxError('not-a-mailbox', `${absolute} is no file and no directory`, 'give a file with mail')
}

/** A link to a directory (`~/Mail`) is followed; a link to a file is not. */
function lookAt(path: string): Stats {
  const stat = lstatSync(path)
  if (!stat.isSymbolicLink()) return stat
  const target = statSync(path)
  if (!target.isDirectory()) throw symbolicLink(path)
  return target
}

function openDirectory(path: string, selection: FolderSelection): MailSource {
  if (findMaildirs(path).length > 0) return new MaildirSource(path, selection)
  if (holdsMessages(path)) return new FileSource('eml', path, directoryOfFiles(path))
  throw new MailboxError(
    'not-a-mailbox',
    `${path} holds no mail`,
    'a Maildir has the directories cur and new; message files begin with header fields',
  )
}

function openSingle(path: string): MailSource {
  const octets = openFile(path)
  try {
    const start = Buffer.alloc(Math.min(octets.length, 64 << 10))
    octets.read(start, 0)
    const kind = octets.length === 0 || isMbox(octets) ? 'mbox' : 'eml'
    if (kind === 'mbox' || looksLikeMessage(start)) return new FileSource(kind, path, singleFile(path))
  } finally {
    octets.close()
  }
  throw new MailboxError('not-a-mailbox', `${path} holds no message`, 'a message begins with header fields')
}
