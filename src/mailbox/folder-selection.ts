import { distance } from 'fastest-levenshtein'
import { type MailboxError, PlaceError } from './mailbox-error.ts'
import type { Folder } from './source.ts'

/** Which folders to read. */
export interface FolderSelection {
  /** Exactly these, whatever their role; empty: the usual ones. */
  readonly folders: readonly string[]
  /** Not these. */
  readonly exclude: readonly string[]
}

/** The usual folders, all of them. */
export const USUAL_FOLDERS: FolderSelection = { folders: [], exclude: [] }

/**
 * The folders to read, in order: the inbox first, what was sent last.
 *
 * Drafts and trash are left out. Where one folder holds all mail (\All, RFC 6154 §2: Gmail), reading it and the junk
 * folder reads every message once.
 * @throws MailboxError `no-such-folder` when `selection.folders` names one that is not there.
 */
export function selectFolders<F extends Folder>(listed: readonly F[], selection: FolderSelection): F[] {
  const wanted = selection.folders.length > 0 ? named(listed, selection.folders) : usual(listed)
  const excluded = new Set(selection.exclude.map(folderKey))
  return wanted
    .filter((folder) => !excluded.has(folderKey(folder.path)))
    .sort((a, b) => Number(a.role === 'sent') - Number(b.role === 'sent'))
}

/** What two spellings of a folder have in common: INBOX is case-insensitive (RFC 9051 §5.1), accents may be composed or not. */
function folderKey(path: string): string {
  const name = path.normalize('NFC')
  return name.toUpperCase() === 'INBOX' ? 'INBOX' : name
}

function usual<F extends Folder>(listed: readonly F[]): F[] {
  const rank = (folder: F): number => (folder.role === 'inbox' ? 0 : folder.role === 'junk' ? 2 : 1)
  const sorted = [...listed].sort((a, b) => rank(a) - rank(b) || (a.path < b.path ? -1 : 1))
  return sorted.some((folder) => folder.role === 'all')
    ? sorted.filter((folder) => folder.role === 'all' || folder.role === 'junk')
    : sorted.filter((folder) => folder.role !== 'drafts' && folder.role !== 'trash')
}

function named<F extends Folder>(listed: readonly F[], names: readonly string[]): F[] {
  return [...new Set(names.map((name) => findFolder(listed, name) ?? fail(noSuchFolder(name, listed))))]
}

/** The folder of that name; else one whose name differs only in how it is spelt (two of these may stand side by side). */
export function findFolder<F extends Pick<Folder, 'path'>>(
  listed: readonly F[],
  path: string,
): F | undefined {
  const key = folderKey(path)
  return (
    listed.find((folder) => folder.path === path) ?? listed.find((folder) => folderKey(folder.path) === key)
  )
}

/** The error for a folder that is not there, naming those with nearly that name. */
export function noSuchFolder(name: string, listed: readonly Folder[]): MailboxError {
  const near = listed
    .map(({ path }) => ({ path, far: farness(name, path) }))
    .filter(({ far }) => far <= Math.max(2, name.length / 3))
    .sort((a, b) => a.far - b.far)
    .slice(0, 3)
    .map(({ path }) => path)
  const others = near.length > 0 ? near : listed.slice(0, 8).map(({ path }) => path)
  return new PlaceError(
    'no-such-folder',
    `there is no folder ${name}`,
    others.length === 0 ? 'no folder can be read there' : `did you mean ${others.join(', ')}?`,
  )
}

/** Edits between two names, letter case aside; the last level alone may be what the person typed. */
function farness(name: string, path: string): number {
  const typed = name.toLowerCase().slice(0, 200)
  const whole = path.toLowerCase().slice(0, 200)
  const last = whole.slice(Math.max(whole.lastIndexOf('/'), whole.lastIndexOf('.')) + 1)
  return Math.min(distance(typed, whole), distance(typed, last) + 1)
}

function fail(error: MailboxError): never {
  throw error
}
