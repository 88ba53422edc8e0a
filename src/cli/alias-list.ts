import { aliasesJson } from '../report/alias-json.ts'
import { aliasTable } from '../report/alias-text.ts'
import { loadPerson } from '../scan/registry.ts'
import type { JsonOption } from './json-option.ts'
import type { Session } from './session.ts'
import { withWorkspace } from './workspace.ts'

/** `leaktrace alias list`; by itself, for it needs nothing of the directory and is asked for most often. */
export async function listAliases(session: Session, options: JsonOption): Promise<void> {
  await withWorkspace(session, ({ store, config }) => {
    const aliases = store.aliases.list()
    const person = loadPerson(store, config)
    if (options.json === true) return session.printJson(aliasesJson(aliases, store.services.list(), person))
    if (aliases.length === 0)
      return session.print(
        session.say`No address is registered yet. Bring yours along with leaktrace alias import FILE, or find them in your mail with leaktrace alias discover`,
      )
    session.print(aliasTable(aliases, person, session.listWidth, session.paint))
  })
}
