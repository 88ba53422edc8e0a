/** What a folder is for (RFC 6154 special-use attributes), as far as a verdict asks. */
export type FolderRole = 'inbox' | 'sent' | 'drafts' | 'trash' | 'junk' | 'archive' | 'all'
