import { serviceAlias } from './entry.ts'
import type { CsvFormat } from './format.ts'
import { readDayOf } from './moment.ts'
import { siteOfLabel } from './site.ts'

/**
 * addy.io, Settings → Export aliases: `aliases-YYYY-MM-DD.csv` (app/Exports/AliasesExport.php), with those in the
 * trash. `created_at` is the moment an alias was made or first used.
 */
export const addy: CsvFormat = {
  id: 'addy',
  name: 'addy.io aliases.csv',
  source: 'alias-service',
  container: 'csv',
  marks: ['local_part', 'aliasable_id'],
  keep: ['email', 'active', 'description', 'created_at', 'deleted_at'],
  neverRead: [],
  read: (cell) =>
    serviceAlias(cell('email'), siteOfLabel(cell('description')), {
      note: cell('description'),
      givenOn: readDayOf(cell('created_at')),
      retired: cell('deleted_at').trim() !== '' || isOff(cell('active')),
    }),
}

/** addy.io's template for an import (public/import-aliases-template.csv). */
export const addyTemplate: CsvFormat = {
  id: 'addy-template',
  name: 'addy.io import template',
  source: 'alias-service',
  container: 'csv',
  marks: ['alias', 'recipients'],
  keep: ['alias', 'description'],
  neverRead: [],
  read: (cell) =>
    serviceAlias(cell('alias'), siteOfLabel(cell('description')), { note: cell('description') }),
}

/** Excel writes a false as nothing, zero or the word; nothing at all is no word either. */
function isOff(text: string): boolean {
  return ['0', 'false', 'no'].includes(text.trim().toLowerCase())
}
