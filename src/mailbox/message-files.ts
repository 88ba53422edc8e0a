import { createHash } from 'node:crypto'
import { lstatSync, readdirSync } from 'node:fs'
import { basename, extname, isAbsolute, join, normalize, relative, sep } from 'node:path'
import { looksLikeMessage } from './header-section.ts'
import { type Octets, octetsOf, openFile } from './octets.ts'

/** A file that holds one message or, as an mbox, many. */
export interface MessageFile {
  /** What names it in a problem report: its name, or its path within the folder. */
  readonly ref: string
  /** Size and time of change; null when it cannot be looked at. */
  stamp(): string | null
  /** @throws the system's error */
  open(): Octets
}

/** Files that are read as one folder of mail. */
export interface MessageFiles {
  /** All, in the order to read them. @throws the system's error when a directory cannot be listed */
  list(): readonly MessageFile[]
  find(ref: string): MessageFile | null
}

/** One file. */
export function singleFile(path: string): MessageFiles {
  const file = messageFile(path, basename(path))
  return { list: () => [file], find: (ref) => (ref === file.ref ? file : null) }
}

/** What came on standard input. */
export function inMemory(octets: Buffer, ref: string): MessageFiles {
  const file: MessageFile = { ref, stamp: () => null, open: () => octetsOf(octets) }
  return { list: () => [file], find: (wanted) => (wanted === ref ? file : null) }
}

/** A directory with the directories in it. */
export function directoryOfFiles(root: string): MessageFiles {
  return {
    list: () => [...findFiles(root)].sort().map((path) => messageFile(path, relative(root, path))),
    find: (ref) => {
      const path = normalize(ref)
      const outside = isAbsolute(path) || path === '..' || path.startsWith(`..${sep}`)
      return outside ? null : messageFile(join(root, path), ref)
    },
  }
}

/** Whether a directory holds any message: the first found is enough. @throws the system's error */
export function holdsMessages(root: string): boolean {
  for (const path of findFiles(root)) if (beginsAsMessage(path)) return true
  return false
}

/** Equal when the same files with the same sizes and times are there. */
export function stampOf(files: readonly MessageFile[]): string | null {
  const hash = createHash('sha256')
  for (const file of files) {
    const stamp = file.stamp()
    if (stamp === null) return null
    hash.update(`${file.ref}\0${stamp}\0`)
  }
  return `${files.length}:${hash.digest('hex').slice(0, 32)}`
}

function messageFile(path: string, ref: string): MessageFile {
  return {
    ref,
    open: () => openFile(path),
    stamp: () => {
      const stat = lstatSync(path, { throwIfNoEntry: false })
      return stat === undefined ? null : `${stat.size}:${stat.mtimeMs}`
    },
  }
}

const MESSAGE_EXTENSIONS = new Set(['', '.eml', '.txt'])

/**
 * Files that may hold messages: those named `.eml`, `.txt` or without extension, and of the others those that begin as a
 * message does. Names that begin with a dot are left out. Symbolic links are listed, and refused when opened.
 */
function* findFiles(root: string): Generator<string> {
  const directories = [root]
  for (let directory = directories.pop(); directory !== undefined; directory = directories.pop()) {
    for (const entry of readdirSync(directory, { withFileTypes: true })) {
      if (entry.name.startsWith('.')) continue
      const path = join(directory, entry.name)
      const named = MESSAGE_EXTENSIONS.has(extname(entry.name).toLowerCase())
      if (entry.isDirectory()) directories.push(path)
      else if (entry.isSymbolicLink() ? named : entry.isFile() && (named || beginsAsMessage(path))) yield path
    }
  }
}

function beginsAsMessage(path: string): boolean {
  try {
    const octets = openFile(path)
    const start = Buffer.alloc(Math.min(octets.length, 16 << 10))
    octets.read(start, 0)
    octets.close()
    return looksLikeMessage(start)
  } catch {
    return false // A file of another kind that cannot be read either is not ours to report.
  }
}
