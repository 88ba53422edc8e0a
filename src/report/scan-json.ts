import { incidentJson } from './incident-json.ts'
import type { ScanReport } from './scan-text.ts'
import type { ScanOutput } from './schema/scan.ts'

/** `leaktrace.scan/1`. */
export function scanJson(report: ScanReport): ScanOutput {
  return {
    schema: 'leaktrace.scan/1',
    startedAt: report.startedAt,
    finishedAt: report.finishedAt,
    sources: report.folders.map(({ forgotten: _, ...folder }) => folder),
    totals: {
      messages: report.folders.reduce((sum, folder) => sum + folder.read, 0),
      sightings: report.sightings,
      verdicts: report.verdicts,
      unanchored: report.unanchored,
      forgotten: report.folders.reduce((sum, folder) => sum + folder.forgotten, report.forgotten),
    },
    incidents: report.incidents.map(incidentJson),
    changed: report.changed,
    problems: report.problems,
    dryRun: report.dryRun,
  }
}
