import type { Incident } from '../incident/incident.ts'
import { type VerdictKind, verdictKinds } from '../verdict/verdict.ts'
import { clean } from './clean.ts'
import { incidentTable } from './incident-text.ts'
import type { Paint } from './paint.ts'
import { verdictWords } from './verdict-words.ts'

/** What one folder of a source gave. */
export interface FolderReport {
  readonly source: string
  readonly folder: string
  readonly uidValidity: string | null
  /** Messages read in this scan. */
  readonly read: number
  /** Of them, those never seen before. */
  readonly new: number
  readonly skipped: number
}

/** Something that could not be read, told by every scan that meets it. */
export interface ScanProblem {
  readonly source: string
  readonly ref: string
  readonly code: string
  readonly message: string
}

/** The result of a scan. */
export interface ScanReport {
  readonly startedAt: string
  readonly finishedAt: string
  readonly folders: readonly FolderReport[]
  readonly sightings: number
  readonly verdicts: Readonly<Partial<Record<VerdictKind, number>>>
  readonly incidents: readonly Incident[]
  /** Aliases whose incident this scan opened, extended or reopened. */
  readonly changed: readonly string[]
  /** Messages in which no Received field is by the receiving side. */
  readonly unanchored: number
  /** An account says which side receives the mail. */
  readonly hasAccount: boolean
  readonly problems: readonly ScanProblem[]
  /** Addresses most written to, when the registry is empty. */
  readonly mostWritten: readonly { readonly address: string; readonly messages: number }[]
  readonly dryRun: boolean
}

/** The result of a scan for people. */
export function scanText(report: ScanReport, width: number, paint: Paint): string {
  const read = report.folders.reduce((sum, folder) => sum + folder.read, 0)
  const fresh = report.folders.reduce((sum, folder) => sum + folder.new, 0)
  const seconds = (Date.parse(report.finishedAt) - Date.parse(report.startedAt)) / 1000
  const folders = report.folders.length
  const work = `in ${count(folders, 'folder')}, ${seconds.toFixed(1)} s`
  const lines = [
    fresh === 0
      ? `Nothing new (${read === 0 ? '' : `${count(read, 'message')} read again `}${work}); ${count(report.sightings, 'message')} known.`
      : `Read ${count(read, 'message')} (${work}), ${number(fresh)} new; ${count(report.sightings, 'message')} known.`,
  ]
  const tally = verdictKinds.flatMap((kind) => {
    const times = report.verdicts[kind] ?? 0
    return times === 0
      ? []
      : [`${number(times)} ${times === 1 ? verdictWords[kind].one : verdictWords[kind].many}`]
  })
  if (tally.length > 0) lines.push(...wrap(tally.join(' · '), width))
  if (report.unanchored > 0) {
    lines.push(
      '',
      paint.warn(
        `In ${count(report.unanchored, 'message')} nothing is by your receiving side, so all in them is only claimed.`,
      ),
      report.hasAccount
        ? 'See which receivers are known with: leaktrace account check'
        : 'Name the server that receives your mail: leaktrace account add NAME --address YOURS --receivers HOST',
    )
  }
  lines.push('', ...incidentLines(report, width, paint), ...problemLines(report, paint))
  if (report.dryRun) lines.push('', 'Nothing was kept: this was a dry run.')
  return lines.join('\n')
}

function incidentLines(report: ScanReport, width: number, paint: Paint): string[] {
  const open = report.incidents.filter((incident) => incident.state === 'open')
  const undetermined = report.verdicts.undetermined ?? 0
  const lines: string[] = []
  if (report.mostWritten.length > 0) {
    lines.push('No address is registered yet. The addresses most written to:')
    for (const { address, messages } of report.mostWritten)
      lines.push(`  ${clean(address)}  ${paint.faint(count(messages, 'message'))}`)
    lines.push('Register one with: leaktrace alias add ADDRESS --service NAME --domain DOMAIN')
    return lines
  }
  if (open.length === 0) lines.push('No registered address is used by anybody it was not given to.')
  else {
    const [first] = open
    lines.push(
      paint.strong(`${headline(open)}:`),
      '',
      incidentTable(open, width, paint),
      '',
      `See why with: leaktrace leak show ${first === undefined ? '' : clean(first.alias)}`,
    )
  }
  if (undetermined > 0) {
    lines.push(
      `${count(undetermined, 'message')} could not be determined: leaktrace leak list --undetermined`,
    )
  }
  return lines
}

/** How many addresses strangers use, and how many only a notice speaks of. */
function headline(open: readonly Incident[]): string {
  const used = open.filter((incident) => incident.messages > 0).length
  const announced = open.length - used
  const parts = [
    ...(used === 0
      ? []
      : [
          `${count(used, 'address', 'addresses')} ${used === 1 ? 'is' : 'are'} used by somebody ${used === 1 ? 'it was' : 'they were'} not given to`,
        ]),
    ...(announced === 0
      ? []
      : [
          `the service of ${count(announced, 'address', 'addresses')} announced that personal data was disclosed`,
        ]),
  ]
  const words = parts.join('; ')
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`
}

function problemLines({ problems }: ScanReport, paint: Paint): string[] {
  if (problems.length === 0) return []
  const shown = problems.slice(0, 10).map((problem) => `  ${clean(problem.ref)}: ${clean(problem.message)}`)
  const rest =
    problems.length > shown.length ? [`  and ${problems.length - shown.length} more (--json lists all)`] : []
  return ['', paint.warn(`${count(problems.length, 'message')} could not be read:`), ...shown, ...rest]
}

function number(value: number): string {
  return value.toLocaleString('en-GB')
}

function count(value: number, one: string, many = `${one}s`): string {
  return `${number(value)} ${value === 1 ? one : many}`
}

function wrap(text: string, width: number): string[] {
  const lines: string[] = []
  let line = ''
  for (const part of text.split(' · ')) {
    if (line !== '' && line.length + part.length + 3 > width) {
      lines.push(line)
      line = ''
    }
    line += line === '' ? part : ` · ${part}`
  }
  return [...lines, line]
}
