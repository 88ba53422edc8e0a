import { createHash } from 'node:crypto'
import { resolve } from 'node:path'
import { clean } from '../report/clean.ts'
import type { ReportFacts } from '../report/report-facts.ts'
import type { Say } from '../report/say.ts'
import { reportFacts } from '../scan/report-facts.ts'
import type { JsonOption } from './json-option.ts'
import { writeReport } from './report-file.ts'
import type { Session } from './session.ts'
import { UserError } from './user-error.ts'
import { withWorkspace } from './workspace.ts'

/** Options of `report`, as typed. */
export interface ReportOptions extends JsonOption {
  readonly html?: string
  readonly csv?: string
}

/** `leaktrace report`. @throws UserError */
export async function report(session: Session, options: ReportOptions): Promise<void> {
  const { workingDir } = session.world
  if (
    options.html !== undefined &&
    options.csv !== undefined &&
    resolve(workingDir, options.html) === resolve(workingDir, options.csv)
  )
    throw new UserError('usage', '--html and --csv name the same file', 'name two')
  await withWorkspace(session, async ({ store, config }) => {
    const facts = reportFacts(store, config, session.world.now())
    const files: string[] = []
    const write = (file: string, text: string): void => {
      writeReport(workingDir, file, text)
      files.push(file)
    }
    if (options.html !== undefined) write(options.html, await page(facts, session.say))
    if (options.csv !== undefined) write(options.csv, await sheet(facts))
    if (options.json === true) {
      const { reportJson } = await import('../report/report-json.ts')
      session.printJson(reportJson(facts, files))
    } else if (files.length === 0) {
      const { reportText } = await import('../report/report-text.ts')
      session.print(reportText(facts, session.width, session.paint))
    } else session.print(files.map((file) => session.say`Wrote ${clean(file)}`).join('\n'))
    if (files.length > 0)
      session.note(
        'It names addresses, services and persons. Your own mailbox is not in it; look at it before you pass it on.',
      )
  })
}

async function page(facts: ReportFacts, say: Say): Promise<string> {
  const { reportPage } = await import('../report/html/page.ts')
  return reportPage(facts, (text) => createHash('sha256').update(text, 'utf8').digest('base64'), say)
}

async function sheet(facts: ReportFacts): Promise<string> {
  return (await import('../report/report-csv.ts')).reportCsv(facts)
}
