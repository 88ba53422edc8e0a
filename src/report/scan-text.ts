import type { Incident } from '../incident/incident.ts'
import { type VerdictKind, verdictKinds } from '../verdict/verdict.ts'
import { clean } from './clean.ts'
import { messageCount } from './counted.ts'
import { incidentTable } from './incident-text.ts'
import type { Paint } from './paint.ts'
import type { Say } from './say.ts'
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
  /** Read and not kept: personal mail older than `sightings_keep`. */
  readonly forgotten: number
}

/** Something that could not be read, told by every scan that meets it. */
export interface ScanProblem {
  readonly source: string
  /** A message, or the folder where the code is `folder`. */
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
  /** Number of the sighting kept last, 0 when there is none: all up to it are judged. */
  readonly newest: number
  readonly verdicts: Readonly<Partial<Record<VerdictKind, number>>>
  readonly incidents: readonly Incident[]
  /** Aliases whose incident this scan opened, extended or reopened. */
  readonly changed: readonly string[]
  /** Personal messages that were taken out of the registry, for `sightings_keep` has passed. */
  readonly forgotten: number
  /** Messages in which no Received field is by the receiving side. */
  readonly unanchored: number
  /** An account says which side receives the mail. */
  readonly hasAccount: boolean
  readonly problems: readonly ScanProblem[]
  /** Why the first folder that could not be read was not; null: all were. */
  readonly unread: Error | null
  /** Addresses most written to, when the registry is empty. */
  readonly mostWritten: readonly { readonly address: string; readonly messages: number }[]
  /** Addresses that mail came to, of which no domain is known of whom they were given to. */
  readonly nameless: number
  readonly dryRun: boolean
}

/** The result of a scan for people. */
export function scanText(report: ScanReport, width: number, paint: Paint): string {
  const { say } = paint
  const read = report.folders.reduce((sum, folder) => sum + folder.read, 0)
  const fresh = report.folders.reduce((sum, folder) => sum + folder.new, 0)
  const seconds = (Date.parse(report.finishedAt) - Date.parse(report.startedAt)) / 1000
  const folders = report.folders.length
  const took = seconds.toFixed(1)
  const work = folders === 1 ? say`in 1 folder, ${took} s` : say`in ${say.number(folders)} folders, ${took} s`
  const known = messageCount(report.sightings, say)
  const again = read === 0 ? work : say`${messageCount(read, say)} read again ${work}`
  const lines = [
    fresh === 0
      ? say`Nothing new (${again}); ${known} known.`
      : say`Read ${messageCount(read, say)} (${work}), ${say.number(fresh)} new; ${known} known.`,
  ]
  const tally = verdictKinds.flatMap((kind) => {
    const times = report.verdicts[kind] ?? 0
    return times === 0
      ? []
      : [say.told(`${say.number(times)} ${times === 1 ? verdictWords[kind].one : verdictWords[kind].many}`)]
  })
  if (tally.length > 0) lines.push(...wrap(tally.join(' · '), width))
  const forgotten = report.folders.reduce((sum, folder) => sum + folder.forgotten, report.forgotten)
  if (forgotten > 0)
    lines.push(
      forgotten === 1
        ? say`1 old personal message not kept, as sightings_keep says.`
        : say`${say.number(forgotten)} old personal messages not kept, as sightings_keep says.`,
    )
  if (report.unanchored > 0) {
    lines.push(
      '',
      paint.warn(
        say`In ${messageCount(report.unanchored, say)} nothing is by your receiving side, so all in them is only claimed.`,
      ),
      report.hasAccount
        ? say`See which receivers are known with: leaktrace account check`
        : say`Name the server that receives your mail: leaktrace account add NAME --address YOURS --receivers HOST`,
    )
  }
  lines.push('', ...incidentLines(report, width, paint), ...problemLines(report, paint))
  if (report.dryRun) lines.push('', say`Nothing was kept: this was a dry run.`)
  return lines.join('\n')
}

function incidentLines(report: ScanReport, width: number, paint: Paint): string[] {
  const { say } = paint
  const open = report.incidents.filter((incident) => incident.state === 'open')
  const undetermined = report.verdicts.undetermined ?? 0
  const lines: string[] = []
  if (report.mostWritten.length > 0) {
    lines.push(say`No address is registered yet. The addresses most written to:`)
    for (const { address, messages } of report.mostWritten)
      lines.push(`  ${clean(address)}  ${paint.faint(messageCount(messages, say))}`)
    lines.push(
      say`See whom each seems to have been given to, and register them: leaktrace alias discover`,
      say`Or one by one: leaktrace alias add ADDRESS --service NAME --domain DOMAIN`,
    )
    return lines
  }
  if (open.length === 0) {
    // Nothing is said of addresses at which nobody can be told from a stranger.
    if (report.nameless === 0) lines.push(say`No registered address is used by anybody it was not given to.`)
  } else {
    const [first] = open
    lines.push(
      paint.strong(say`${headline(open, say)}:`),
      '',
      incidentTable(open, width, paint, null),
      '',
      say`See why with: leaktrace leak show ${first === undefined ? '' : clean(first.alias)}`,
    )
  }
  if (report.nameless > 0)
    lines.push(
      report.nameless === 1
        ? say`For 1 address no domain is known of whom it was given to. See whose it seems to be: leaktrace alias discover`
        : say`For ${say.number(report.nameless)} addresses no domain is known of whom they were given to. See whose they seem to be: leaktrace alias discover`,
    )
  if (undetermined > 0) {
    lines.push(
      say`${messageCount(undetermined, say)} could not be determined: leaktrace leak list --undetermined`,
    )
  }
  return lines
}

/** How many addresses strangers use, and how many only a notice speaks of. */
function headline(open: readonly Incident[], say: Say): string {
  const used = open.filter((incident) => incident.messages > 0).length
  const announced = open.length - used
  const parts = [
    ...(used === 0
      ? []
      : [
          used === 1
            ? say`1 address is used by somebody it was not given to`
            : say`${say.number(used)} addresses are used by somebody they were not given to`,
        ]),
    ...(announced === 0
      ? []
      : [
          announced === 1
            ? say`the service of 1 address announced that personal data was disclosed`
            : say`the service of ${say.number(announced)} addresses announced that personal data was disclosed`,
        ]),
  ]
  const words = parts.length === 2 ? say`${parts[0] ?? ''}; ${parts[1] ?? ''}` : parts.join()
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`
}

function problemLines({ problems }: ScanReport, paint: Paint): string[] {
  const { say } = paint
  const folders = problems.filter(({ code }) => code === 'folder')
  const messages = problems.filter(({ code }) => code !== 'folder')
  const unread =
    folders.length === 1
      ? say`1 folder could not be read; the next scan tries again:`
      : say`${say.number(folders.length)} folders could not be read; the next scan tries again:`
  return [
    ...problemList(say`${messageCount(messages.length, say)} could not be read:`, messages, paint),
    ...problemList(unread, folders, paint),
  ]
}

function problemList(heading: string, problems: readonly ScanProblem[], paint: Paint): string[] {
  if (problems.length === 0) return []
  const { say } = paint
  const shown = problems
    .slice(0, 10)
    .map((problem) => `  ${say`${clean(problem.ref)}: ${say.told(clean(problem.message))}`}`)
  const rest =
    problems.length > shown.length
      ? [`  ${say`and ${problems.length - shown.length} more (--json lists all)`}`]
      : []
  return ['', paint.warn(heading), ...shown, ...rest]
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
