import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { assignRoles } from './folder-role.ts'
import { decodeMailboxName } from './mailbox-name.ts'
import type { Folder } from './source.ts'

/** A folder of a Maildir, and where it lies. */
export interface MaildirFolder extends Folder {
  readonly directory: string
}

const DEEPEST = 8

/**
 * The folders of a Maildir: itself, `.Folder` directories in it (Maildir++), and Maildirs in plain directories below it.
 * Empty when there is none.
 * @throws the system's error when a directory cannot be listed
 */
export function findMaildirs(root: string): readonly MaildirFolder[] {
  const found: { levels: string[]; path: string; directory: string }[] = []
  const visit = (directory: string, levels: readonly string[]): void => {
    if (isMaildir(directory)) {
      found.push({ levels: levels.length === 0 ? ['INBOX'] : [...levels], path: levels.join('/'), directory })
    }
    for (const entry of readdirSync(directory, { withFileTypes: true })) {
      const inside = join(directory, entry.name)
      if (!entry.isDirectory() || ['cur', 'new', 'tmp'].includes(entry.name)) continue
      if (!entry.name.startsWith('.')) {
        if (levels.length < DEEPEST) visit(inside, [...levels, entry.name])
      } else if (levels.length === 0 && isMaildir(inside)) {
        const path = decodeMailboxName(Buffer.from(entry.name.slice(1)).toString('latin1'))
        found.push({ levels: path.split('.'), path, directory: inside })
      }
    }
  }
  visit(root, [])
  const roles = assignRoles(found.map(({ levels }) => ({ levels, attributes: [] })))
  return found.map(({ path, directory }, index) => {
    return { path: path === '' ? 'INBOX' : path, role: roles[index] ?? null, directory }
  })
}

function isMaildir(directory: string): boolean {
  return existsSync(join(directory, 'cur')) && existsSync(join(directory, 'new'))
}
