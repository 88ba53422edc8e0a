/** Why the registry could not be used; each code has its exit status (sysexits) in `cli/exit-status.ts`. */
export type StoreErrorCode =
  | 'no-such' // 66: there is no registry yet
  | 'damaged' // 65: not a registry, or broken
  | 'newer' // 65: written by a later leaktrace
  | 'locked' // 75: another scan or a long write
  | 'read-only' // 77: no permission
  | 'disk-full' // 74
  | 'input-output' // 74
  | 'cannot-create' // 73
  | 'exists' // 65: an alias that is registered already
  | 'unknown' // 66: an alias or service that is not registered

/** A failure of the registry, in words for the person: what is wrong, and what to do. */
export class StoreError extends Error {
  override readonly name = 'StoreError'
  readonly code: StoreErrorCode
  readonly hint: string
  constructor(code: StoreErrorCode, message: string, hint: string, cause?: unknown) {
    super(message, cause === undefined ? {} : { cause })
    this.code = code
    this.hint = hint
  }
}

/** Result codes of SQLite and of the system by their beginning, and what each means here. */
const MEANINGS: readonly (readonly [prefix: string, code: StoreErrorCode, message: string, hint: string])[] =
  [
    ['SQLITE_BUSY', 'locked', 'is in use by another leaktrace', 'try again when that one has finished'],
    ['SQLITE_LOCKED', 'locked', 'is in use by another leaktrace', 'try again when that one has finished'],
    ['SQLITE_CORRUPT', 'damaged', 'is damaged', 'restore it with `leaktrace restore`, or put the file aside'],
    ['SQLITE_NOTADB', 'damaged', 'is no leaktrace registry', 'check --data-dir, or put the file aside'],
    [
      'SQLITE_FULL',
      'disk-full',
      'cannot be written: the disk is full',
      'make room and run the command again',
    ],
    [
      'SQLITE_READONLY',
      'read-only',
      'cannot be written',
      'check who owns it and the rights of its directory',
    ],
    ['SQLITE_PERM', 'read-only', 'cannot be opened', 'check who owns it and the rights of its directory'],
    ['SQLITE_CANTOPEN', 'read-only', 'cannot be opened', 'check who owns it and the rights of its directory'],
    ['SQLITE_IOERR', 'input-output', 'cannot be read or written', 'check the disk and run the command again'],
    ['ENOSPC', 'disk-full', 'cannot be written: the disk is full', 'make room and run the command again'],
    ['EDQUOT', 'disk-full', 'cannot be written: the quota is used up', 'make room and run the command again'],
    ['EACCES', 'read-only', 'cannot be opened', 'check who owns it and the rights of its directory'],
    ['EPERM', 'read-only', 'cannot be opened', 'check who owns it and the rights of its directory'],
    ['EROFS', 'read-only', 'is on a read-only file system', 'choose another place with --data-dir'],
    ['ENOTDIR', 'cannot-create', 'cannot be made: part of its path is no directory', 'check --data-dir'],
    ['EISDIR', 'damaged', 'is a directory', 'check --data-dir'],
    ['ENAMETOOLONG', 'cannot-create', 'cannot be made: its path is too long', 'choose another --data-dir'],
    ['ENOENT', 'no-such', 'is not there', 'check --data-dir'],
    ['EIO', 'input-output', 'cannot be read or written', 'check the disk and run the command again'],
  ]

/** What a failure of SQLite or the file system means for a file; anything else comes back as it is. */
export function storeErrorOf(error: unknown, path: string): unknown {
  const code = error instanceof Error ? (error as NodeJS.ErrnoException).code : undefined
  if (code === undefined || error instanceof StoreError) return error
  const meaning = MEANINGS.find(([prefix]) => code.startsWith(prefix))
  if (meaning === undefined) return error
  return new StoreError(meaning[1], `${path} ${meaning[2]} (${code})`, meaning[3], error)
}

/** Runs a piece of work; what SQLite or the file system throws comes out as a StoreError. */
export function translated<T>(path: string, work: () => T): T {
  try {
    return work()
  } catch (error) {
    throw storeErrorOf(error, path)
  }
}

/** The same functions, each with its failures translated. */
export function translateAll<T extends object>(path: string, functions: T): T {
  const fail = (error: unknown): never => {
    throw storeErrorOf(error, path)
  }
  const entries = Object.entries(functions).map(([name, value]) => {
    if (typeof value !== 'function') return [name, value]
    const guarded = (...given: unknown[]): unknown => {
      try {
        const result: unknown = value(...given)
        return result instanceof Promise ? result.catch(fail) : result
      } catch (error) {
        return fail(error)
      }
    }
    return [name, guarded]
  })
  return Object.fromEntries(entries) as T
}
