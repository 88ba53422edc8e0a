import type { FolderRole } from './source.ts'

/** SPECIAL-USE attributes (RFC 6154 §2), lower case. \Flagged and \Important are views of other folders: no role here. */
const ROLE_OF_ATTRIBUTE: Readonly<Record<string, FolderRole>> = {
  '\\all': 'all',
  '\\archive': 'archive',
  '\\drafts': 'drafts',
  '\\junk': 'junk',
  '\\sent': 'sent',
  '\\trash': 'trash',
}

/** Names that mail programs and providers give to these folders in English, French, German and Spanish, folded as below. */
const NAMES: Readonly<Record<Exclude<FolderRole, 'inbox' | 'all'>, readonly string[]>> = {
  sent: [
    ...['sent', 'sent items', 'sent mail', 'sent messages'],
    ...['envoyes', 'elements envoyes', 'messages envoyes', 'courrier envoye', 'objets envoyes'],
    ...['gesendet', 'gesendete elemente', 'gesendete objekte', 'gesendete nachrichten'],
    ...['enviados', 'elementos enviados', 'mensajes enviados', 'correo enviado'],
  ],
  drafts: [
    ...['draft', 'drafts', 'brouillon', 'brouillons', 'entwurf', 'entwurfe', 'borrador', 'borradores'],
  ],
  trash: [
    ...['trash', 'bin', 'deleted', 'deleted items', 'deleted messages'],
    ...['corbeille', 'elements supprimes', 'messages supprimes'],
    ...['papierkorb', 'geloschte elemente', 'geloschte objekte'],
    ...['papelera', 'elementos eliminados', 'mensajes eliminados'],
  ],
  junk: [
    ...['junk', 'junk mail', 'junk email', 'junk e mail', 'spam', 'bulk', 'bulk mail'],
    ...['indesirables', 'courrier indesirable', 'courriel indesirable', 'pourriel', 'pourriels'],
    ...['spamverdacht', 'unerwunscht', 'correo no deseado', 'no deseado', 'correo basura'],
  ],
  archive: ['archive', 'archives', 'archiv', 'archivo', 'archivados'],
}

const ROLE_OF_NAME: ReadonlyMap<string, FolderRole> = new Map(
  Object.entries(NAMES).flatMap(([role, names]) => names.map((name) => [name, role as FolderRole] as const)),
)

// Folders that only hold other folders, under which the well-known names keep their meaning.
const ROOTS = new Set(['', 'inbox', '[gmail]', '[google mail]'])

/** What the roles of a mailbox's folders are read from. */
export interface NamedFolder {
  /** Decoded name, its levels apart. */
  readonly levels: readonly string[]
  /** LIST attributes as served; none for files. */
  readonly attributes: readonly string[]
}

/**
 * The role of each folder, in the same order. The server's word comes first; a well-known name counts only at
 * the top (a folder `Clients/Sent` is the person's own) and only for a role that the server gave to no folder.
 */
export function assignRoles(folders: readonly NamedFolder[]): readonly (FolderRole | null)[] {
  const stated = folders.map((folder) => roleOfAttributes(folder.attributes))
  const taken = new Set(stated.filter((role) => role !== null))
  return folders.map((folder, index) => {
    const named = stated[index] ?? roleOfName(folder.levels)
    return stated[index] === null && named !== null && taken.has(named) ? null : named
  })
}

function roleOfAttributes(attributes: readonly string[]): FolderRole | null {
  for (const attribute of attributes) {
    const role = ROLE_OF_ATTRIBUTE[attribute.toLowerCase()]
    if (role !== undefined) return role
  }
  return null
}

function roleOfName(levels: readonly string[]): FolderRole | null {
  const parents = levels.slice(0, -1).join('/').toLowerCase()
  const name = fold(levels.at(-1) ?? '')
  if (parents === '' && name === 'inbox') return 'inbox'
  return ROOTS.has(parents) ? (ROLE_OF_NAME.get(name) ?? null) : null
}

/** Lower case, without accents, one space for runs of blanks, hyphens and underscores. */
function fold(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase()
    .replace(/[\s_-]/g, ' ')
    .split(' ')
    .filter((word) => word !== '')
    .join(' ')
}
