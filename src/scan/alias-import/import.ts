import type { Schemes } from '../../alias/scheme.ts'
import type { ImportReport } from '../../report/import-text.ts'
import type { Store } from '../../store/store.ts'
import { openPerson, type Person } from '../../verdict/person.ts'
import { openPersonOf } from '../registry.ts'
import { keepImport } from './keep.ts'
import { type ImportPlan, planImport } from './plan.ts'
import type { ReadExport } from './reading.ts'

/** Imports an export into the registry: all of it or nothing. */
export function importInto(store: Store, read: ReadExport, schemes: Schemes, file: string): ImportReport {
  const plan = store.transaction(() => {
    const planned = planFor(read, schemes, openPersonOf(store, schemes), store)
    keepImport(store, planned, read.format.id)
    return planned
  })
  return reportOf(plan, read, file, false)
}

/**
 * What an import would do. Nothing is written.
 *
 * @param store null when there is no registry yet
 */
export function tryImport(
  store: Store | null,
  read: ReadExport,
  schemes: Schemes,
  file: string,
): ImportReport {
  const person =
    store === null
      ? openPerson({ aliases: [], services: [], confirmed: [] }, schemes, () => false)
      : openPersonOf(store, schemes)
  return reportOf(planFor(read, schemes, person, store), read, file, true)
}

function planFor(read: ReadExport, schemes: Schemes, person: Person, store: Store | null): ImportPlan {
  const aliases = store?.aliases.list() ?? []
  const services = store?.services.list() ?? []
  return planImport(read, { aliases, services, person, schemes })
}

function reportOf(plan: ImportPlan, read: ReadExport, file: string, isDryRun: boolean): ImportReport {
  const { id, name } = read.format
  const byPerson = plan.contacts.filter((contact) => contact.byPerson).length
  return {
    file,
    format: { id, name },
    isDryRun,
    rows: plan.rows,
    contacts: { kept: plan.contacts.length, byPerson, skipped: plan.unusedContacts },
    secret: read.secret,
  }
}
