import { closeSync, constants, lstatSync, openSync, readSync } from 'node:fs'
import { resolve } from 'node:path'
import { reportMarks } from '../report/html/mark.ts'
import { reportColumns } from '../report/report-csv.ts'
import { writePrivateFile } from '../store/private-file.ts'
import { UserError } from './user-error.ts'

/** By what a report is known to be one. */
const marks = [...reportMarks, `${reportColumns.join(',')}\r\n`]

/**
 * Writes a report 0600, whole or not at all. An earlier report is replaced; anything else that is there stays.
 *
 * @throws UserError
 */
export function writeReport(workingDir: string, file: string, text: string): void {
  if (file === '' || file === '-')
    throw new UserError('usage', 'the report needs a file', 'name one, such as report.html')
  const path = resolve(workingDir, file)
  const there = lstatSync(path, { throwIfNoEntry: false })
  if (there !== undefined && !there.isFile())
    throw new UserError('cannot-create', `${path} is no plain file`, 'name another')
  if (there !== undefined && there.size > 0 && !isReport(path))
    throw new UserError(
      'cannot-create',
      `${path} is there already and is no report`,
      'name another, or remove it',
    )
  try {
    writePrivateFile(path, text)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
    throw new UserError('cannot-create', `there is no directory for ${path}`, 'make it first')
  }
}

function isReport(path: string): boolean {
  const start = Buffer.alloc(Math.max(...marks.map((mark) => mark.length)))
  const file = openSync(path, constants.O_RDONLY | constants.O_NOFOLLOW)
  try {
    const text = start.toString('utf8', 0, readSync(file, start, 0, start.length, 0))
    return marks.some((mark) => text.startsWith(mark))
  } finally {
    closeSync(file)
  }
}
