import { type MailboxError, PlaceError } from './mailbox-error.ts'

/** Says why a file or directory could not be read. An error that is not the system's is a bug and comes back as it is. */
export function fileError(given: string, error: unknown): Error {
  const { code, path = given } = error as NodeJS.ErrnoException
  if (typeof code !== 'string' || !/^E[A-Z0-9]+$/.test(code)) return error as Error
  switch (code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return new PlaceError('no-such-source', `there is no ${path}`, 'check the path', error)
    case 'EACCES':
    case 'EPERM':
      return new PlaceError('unreadable', `${path} may not be read`, 'change its permissions', error)
    case 'EISDIR':
      return new PlaceError('not-a-mailbox', `${path} is a directory`, 'give a file in it', error)
    case 'ELOOP':
      return symbolicLink(path)
    default:
      return new PlaceError('input-output', `${path} could not be read (${code})`, 'check the disk', error)
  }
}

/** The error for a file that is a symbolic link: what it leads to may be another file each time. */
export function symbolicLink(path: string): MailboxError {
  return new PlaceError('unreadable', `${path} is a symbolic link`, 'give the path of the file itself')
}
