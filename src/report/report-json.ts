import { incidentJson } from './incident-json.ts'
import { countReport } from './report-count.ts'
import type { ReportFacts } from './report-facts.ts'
import { flowsOf } from './report-flow.ts'
import type { ReportOutput } from './schema/report.ts'

/**
 * `leaktrace.report/1`: the whole picture.
 *
 * @param files that were written beside it
 */
export function reportJson(facts: ReportFacts, files: readonly string[]): ReportOutput {
  return {
    schema: 'leaktrace.report/1',
    madeAt: facts.madeAt,
    mail: facts.mail,
    totals: { ...countReport(facts), undetermined: facts.undetermined },
    flows: flowsOf(facts),
    incidents: facts.incidents.map(({ incident, evidence, cases }) => ({
      incident: incidentJson(incident),
      evidence,
      cases,
    })),
    aliases: facts.aliases,
    files,
  }
}
