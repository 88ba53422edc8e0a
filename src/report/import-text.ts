import { showAddress } from '../mail/address.ts'
import { clean } from './clean.ts'
import type { Paint } from './paint.ts'
import type { ImportOutput, importOutcomes, skipReasons } from './schema/import.ts'
import { table } from './table.ts'

/** What became of a row. */
export type ImportOutcome = (typeof importOutcomes)[number]

/** Why a row was not taken. */
export type SkipReason = (typeof skipReasons)[number]

/** What each reason means, for one row. */
export const skipWords: Readonly<Record<SkipReason, string>> = {
  columns: 'it has another number of columns than the header, so nothing of it was read',
  'no-login': 'it is a card, a note or an identity, not a login',
  'no-address': 'it has no e-mail address as alias or user name',
  'own-mailbox': 'it is your own mailbox, not an alias',
  'not-yours': 'it is at none of your alias domains or plus addresses, and at no alias service',
}

/** The result of an import. */
export interface ImportReport {
  readonly file: string
  readonly format: { readonly id: string; readonly name: string }
  readonly isDryRun: boolean
  readonly rows: readonly ImportedRow[]
  readonly contacts: { readonly kept: number; readonly byPerson: number; readonly skipped: number }
  /** What the file holds that was not read and must stay secret, in the words of its header. */
  readonly secret: readonly string[]
}

/** One row of the file and what became of it. */
export interface ImportedRow {
  readonly row: number
  readonly outcome: ImportOutcome
  readonly address: string | null
  readonly services: readonly string[]
  readonly reason: SkipReason | null
}

/** `leaktrace.import/1`. */
export function importJson(report: ImportReport): ImportOutput {
  return {
    schema: 'leaktrace.import/1',
    file: report.file,
    format: report.format,
    dryRun: report.isDryRun,
    counts: { rows: report.rows.length, ...countsOf(report.rows) },
    rows: report.rows.map(({ row, outcome, address, services, reason }) => ({
      row,
      outcome,
      address,
      services,
      reason: reason === null ? null : { code: reason, detail: skipWords[reason] },
    })),
    contacts: report.contacts,
    neverRead: report.secret,
  }
}

/** @param isWhole every row; false: those that change something */
export function importText(report: ImportReport, isWhole: boolean, width: number, paint: Paint): string {
  const { say } = paint
  const { rows, format, file, isDryRun } = report
  const shown = isWhole ? rows : rows.filter(({ outcome }) => outcome === 'created' || outcome === 'extended')
  const counts = countsOf(rows)
  const read = rows.length === 1 ? say`1 row` : say`${rows.length} rows`
  const { created, extended, known, skipped } = counts
  const lines = [
    say`${read} of ${clean(file)} (${say.told(format.name)}): ${created} created, ${extended} extended, ${known} known, ${skipped} skipped.`,
  ]
  for (const [reason, count] of reasonsOf(rows))
    lines.push(`  ${say`${say.number(count).padStart(5)} skipped: ${say.told(skipWords[reason])}`}`)
  const without = rows.filter(
    ({ outcome, services }) => outcome === 'created' && services.length === 0,
  ).length
  if (without > 0)
    lines.push(
      without === 1
        ? say`1 of the created names no service. After a scan, see whose it seems to be: leaktrace alias discover`
        : say`${without} of the created name no service. After a scan, see whose each seems to be: leaktrace alias discover`,
    )
  const { kept, byPerson, skipped: unused } = report.contacts
  if (kept > 0)
    lines.push(
      kept === 1
        ? say`1 contact of your aliases, ${byPerson} of them made by you to write to.`
        : say`${kept} contacts of your aliases, ${byPerson} of them made by you to write to.`,
    )
  if (unused > 0)
    lines.push(
      unused === 1
        ? say`1 contact was left out: its alias is not in the file, or it has no address.`
        : say`${unused} contacts were left out: their aliases are not in the file, or they have no address.`,
    )
  const listed = shown.length === 0 ? [] : [rowTable(shown, width, paint), '']
  return [...listed, ...lines, ...(isDryRun ? [say`Nothing was written: this was a dry run.`] : [])].join(
    '\n',
  )
}

function rowTable(rows: readonly ImportedRow[], width: number, paint: Paint): string {
  const { say } = paint
  const columns = [
    { heading: say`row`, least: 3, align: 'right' as const },
    { heading: say`outcome`, least: 8 },
    { heading: say`address`, least: 20 },
    { heading: say`given to`, least: 10 },
  ]
  const cells = rows.map(({ row, outcome, address, services, reason }) => [
    String(row),
    say.told(outcome),
    address === null ? '–' : clean(showAddress(address)),
    reason === null ? services.map(clean).join(', ') || '–' : say.told(skipWords[reason]),
  ])
  return table(columns, cells, width, paint, (text, column, row) => {
    if (column === 2) return paint.strong(text)
    return rows[row]?.outcome === 'skipped' ? paint.faint(text) : text
  })
}

function countsOf(rows: readonly ImportedRow[]): Record<ImportOutcome, number> {
  const counts = { created: 0, extended: 0, known: 0, skipped: 0 }
  for (const { outcome } of rows) counts[outcome]++
  return counts
}

function reasonsOf(rows: readonly ImportedRow[]): [SkipReason, number][] {
  const counts = new Map<SkipReason, number>()
  for (const { reason } of rows) if (reason !== null) counts.set(reason, (counts.get(reason) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1])
}
