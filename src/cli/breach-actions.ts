import { statSync } from 'node:fs'
import { breachOfHibp } from '../directory/breach/hibp.ts'
import { breachesJson, breachTable, serviceBreachesText } from '../report/breach-text.ts'
import { clean } from '../report/clean.ts'
import type { BreachImportOutput } from '../report/schema/breach.ts'
import { breachCatalogue, breachesAt } from '../scan/breach-catalogue.ts'
import { readBreachList } from '../scan/breach-list.ts'
import { readPath } from './arguments.ts'
import { BREACH_LIST, fetchBreachList, LONGEST_LIST } from './breach-fetch.ts'
import type { JsonOption } from './json-option.ts'
import { readPlainFile } from './plain-file.ts'
import type { Session } from './session.ts'
import { UserError } from './user-error.ts'
import { withWorkspace } from './workspace.ts'

/** How long the list may take to come, in milliseconds. */
const deadline = 30_000

/** `breach list` */
export async function list(
  session: Session,
  options: JsonOption & { readonly service?: string },
): Promise<void> {
  await withWorkspace(session, ({ store }) => {
    const catalogue = breachCatalogue(store)
    const name = options.service
    if (name === undefined) {
      const all = catalogue.map((breach) => ({ breach, aliases: null }))
      if (options.json === true) session.printJson(breachesJson(null, all))
      else session.print(breachTable(catalogue, session.listWidth, session.paint))
      return
    }
    const service = store.services.find(name)
    if (service === undefined)
      throw new UserError('no-input', `there is no service "${name}"`, 'see: leaktrace service list')
    const found = breachesAt(service, store.aliases.list(), catalogue)
    if (options.json === true) session.printJson(breachesJson(service.name, found))
    else session.print(serviceBreachesText(service, found, session.paint))
  })
}

/** `breach import` @throws UserError */
export async function importFile(session: Session, file: string, options: JsonOption): Promise<void> {
  const path = readPath(file, session.world.workingDir, 'file')
  if (statSync(path).size > LONGEST_LIST)
    throw new UserError(
      'bad-data',
      `${file} is larger than ${LONGEST_LIST >> 20} MB`,
      'name a list of breaches',
    )
  await keep(session, file, readPlainFile(path).toString('utf8'), options)
}

/** `breach fetch` @throws UserError */
export async function fetchList(session: Session, options: JsonOption): Promise<void> {
  session.note(`asking ${BREACH_LIST} for its public list; no address, domain or service of yours is sent`)
  await keep(session, BREACH_LIST, await fetchBreachList(session, deadline), options)
}

async function keep(session: Session, source: string, text: string, options: JsonOption): Promise<void> {
  const read = readBreachList(text)
  if (read.kind === 'fault') {
    const hint = 'nothing was changed; it has to be the JSON of Have I Been Pwned’s list of breaches'
    throw new UserError('bad-data', `${source} cannot be read: ${read.what}`, hint)
  }
  const { entries } = read
  const day = session.world.now().toISOString().slice(0, 10)
  await withWorkspace(session, ({ store }) => {
    const kept = store.breaches.keep(entries, day)
    const unused = entries.filter((entry) => breachOfHibp(entry, day) === null).length
    if (options.json === true) {
      session.printJson({
        schema: 'leaktrace.breach-import/1',
        source,
        entries: entries.length,
        ...kept,
        unused,
      } satisfies BreachImportOutput)
      return
    }
    const { added, changed, unchanged } = kept
    const { say } = session
    const all = entries.length === 1 ? say`1 breach` : say`${entries.length} breaches`
    session.print(
      say`${all} read from ${clean(source)}: ${added} new, ${changed} changed, ${unchanged} as before.`,
    )
    if (unused > 0)
      session.print(
        say`${unused} are not used: fabricated, retired, lists of spam recipients, or of no one site.`,
      )
    session.print(
      say`Those of your services show in \`leaktrace leak show ALIAS\` and \`leaktrace breach list --service NAME\`.`,
    )
  })
}
