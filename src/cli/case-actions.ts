import { listCases } from '../case/cases.ts'
import { shownCase } from '../case/shown.ts'
import { caseJson, casesJson, dueJson } from '../report/case-json.ts'
import type { ShownCase } from '../report/case-shown.ts'
import { caseTable, caseText, dueText } from '../report/case-text.ts'
import type { Say } from '../report/say.ts'
import type { Store } from '../store/store.ts'
import { logOrUndo } from './case-log.ts'
import { caseNamed, today } from './case-named.ts'
import type { JsonOption } from './json-option.ts'
import type { Session } from './session.ts'
import { UserError } from './user-error.ts'
import { withWorkspace } from './workspace.ts'

export { logOrUndo as log }

/** `case list` */
export async function list(
  session: Session,
  options: JsonOption & { readonly all?: boolean },
): Promise<void> {
  await withWorkspace(session, ({ store }) => {
    const cases = shownCases(session, store)
    if (options.json === true) return session.printJson(casesJson(cases))
    const shown = cases.filter((one) => options.all === true || !isOver(one))
    if (shown.length === 0)
      session.print(session.say`There is no case. A letter opens one: leaktrace complain ALIAS --to service`)
    else session.print(caseTable(shown, session.listWidth, session.paint))
    const hidden = cases.length - shown.length
    if (hidden > 0)
      session.print(session.paint.faint(session.say`${hidden} closed or given up: leaktrace case list --all`))
  })
}

/** `case show` @throws UserError */
export async function show(session: Session, name: string, options: JsonOption): Promise<void> {
  await withWorkspace(session, ({ store }) => {
    const one = shownCase(caseNamed(store, name, today(session)), today(session))
    if (options.json === true) session.printJson(caseJson(one))
    else session.print(caseText(one, session.paint))
  })
}

/** `case due` @throws UserError */
export async function due(
  session: Session,
  options: JsonOption & { readonly within?: string; readonly ics?: boolean },
): Promise<void> {
  if (options.ics === true && options.json === true)
    throw new UserError('usage', '--ics and --json are two forms of the same', 'leave one of them out')
  const within = options.within === undefined ? Number.POSITIVE_INFINITY : readDays(options.within)
  await withWorkspace(session, async ({ store }) => {
    const cases = shownCases(session, store)
      .filter((one) => one.due !== null && one.due.days <= within)
      .sort((a, b) => (a.due?.on ?? '').localeCompare(b.due?.on ?? '') || a.number - b.number)
    if (options.json === true) session.printJson(dueJson(cases, today(session)))
    else if (options.ics === true) await printCalendar(session, cases)
    else
      session.print(
        cases.length === 0
          ? nothingDue(options.within, session.say)
          : dueText(cases, session.width, session.paint),
      )
  })
}

async function printCalendar(session: Session, cases: readonly ShownCase[]): Promise<void> {
  const { calendarFile } = await import('../document/ics.ts')
  const days = cases.flatMap(({ number, reference, name, due }) =>
    due === null
      ? []
      : [
          {
            uid: `${reference.toLowerCase()}-${due.what}@leaktrace`,
            on: due.on,
            summary: session.say`${name}: ${`${session.say.told(due.words)} (${reference})`}`,
            description: `leaktrace case show ${number}`,
          },
        ],
  )
  session.world.stdout.write(calendarFile(days, session.world.now(), session.say.language))
}

function nothingDue(within: string | undefined, say: Say): string {
  return within === undefined ? say`Nothing is due.` : say`Nothing is due within ${within} days.`
}

function readDays(text: string): number {
  if (/^\d{1,4}$/.test(text)) return Number(text)
  throw new UserError('usage', `--within "${text}" is no number of days`, 'write it as 14')
}

function isOver({ state, afterObjection }: ShownCase): boolean {
  return (state === 'closed' || state === 'abandoned') && afterObjection === null
}

function shownCases(session: Session, store: Store): ShownCase[] {
  const day = today(session)
  return listCases(store, day).map((one) => shownCase(one, day))
}
