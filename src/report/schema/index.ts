import type { $ZodType } from 'zod/v4/core'
import { accountCheckSchema, accountRemoveSchema, accountSchema, accountsSchema } from './account.ts'
import { aliasesSchema, aliasRemoveSchema, aliasSchema } from './alias.ts'
import { breachesSchema, breachImportSchema } from './breach.ts'
import { caseSchema, casesSchema, dueSchema } from './case.ts'
import { complaintSchema } from './complaint.ts'
import { discoverSchema } from './discover.ts'
import { doctorSchema } from './doctor.ts'
import { errorSchema } from './error.ts'
import { evidenceCheckSchema, evidenceExportSchema } from './evidence.ts'
import { importSchema } from './import.ts'
import { incidentSchema, incidentsSchema } from './incident.ts'
import { initSchema } from './init.ts'
import { exportSchema, forgetSchema, restoreSchema } from './keep.ts'
import { leakSchema } from './leak.ts'
import { reportSchema } from './report.ts'
import { rulesSchema } from './rules.ts'
import { scanSchema } from './scan.ts'
import { serviceSchema, servicesSchema } from './service.ts'
import { traceSchema } from './trace.ts'
import { undeterminedSchema } from './verdict.ts'

/** The shape of one kind of JSON output. */
export interface OutputSchema {
  /** As its `schema` member says: `leaktrace.trace/1`. */
  readonly name: string
  /** Which commands print it. */
  readonly by: string
  readonly schema: $ZodType
}

/** Every JSON output, in the order of their names. */
export const outputs: readonly OutputSchema[] = [
  { name: 'leaktrace.account/1', by: 'account add', schema: accountSchema },
  { name: 'leaktrace.account-check/1', by: 'account check', schema: accountCheckSchema },
  { name: 'leaktrace.account-remove/1', by: 'account remove', schema: accountRemoveSchema },
  { name: 'leaktrace.accounts/1', by: 'account list', schema: accountsSchema },
  { name: 'leaktrace.alias/1', by: 'alias show, add, new, edit, retire', schema: aliasSchema },
  { name: 'leaktrace.alias-remove/1', by: 'alias remove', schema: aliasRemoveSchema },
  { name: 'leaktrace.aliases/1', by: 'alias list', schema: aliasesSchema },
  { name: 'leaktrace.breach-import/1', by: 'breach import, breach fetch', schema: breachImportSchema },
  { name: 'leaktrace.breaches/1', by: 'breach list', schema: breachesSchema },
  { name: 'leaktrace.case/1', by: 'case show, case log', schema: caseSchema },
  { name: 'leaktrace.cases/1', by: 'case list', schema: casesSchema },
  { name: 'leaktrace.complaint/1', by: 'complain', schema: complaintSchema },
  { name: 'leaktrace.discover/1', by: 'alias discover', schema: discoverSchema },
  { name: 'leaktrace.doctor/1', by: 'doctor', schema: doctorSchema },
  { name: 'leaktrace.due/1', by: 'case due', schema: dueSchema },
  { name: 'leaktrace.error/1', by: 'every command that fails', schema: errorSchema },
  { name: 'leaktrace.evidence-check/1', by: 'evidence verify', schema: evidenceCheckSchema },
  { name: 'leaktrace.evidence-export/1', by: 'evidence export', schema: evidenceExportSchema },
  { name: 'leaktrace.export/1', by: 'export', schema: exportSchema },
  { name: 'leaktrace.forget/1', by: 'forget', schema: forgetSchema },
  { name: 'leaktrace.import/1', by: 'alias import', schema: importSchema },
  {
    name: 'leaktrace.incident/1',
    by: 'leak show, allow, confirm, dismiss, close, reopen',
    schema: incidentSchema,
  },
  { name: 'leaktrace.incidents/1', by: 'leak list', schema: incidentsSchema },
  { name: 'leaktrace.init/1', by: 'init', schema: initSchema },
  { name: 'leaktrace.leak/1', by: 'watch, one object a leak', schema: leakSchema },
  { name: 'leaktrace.report/1', by: 'report', schema: reportSchema },
  { name: 'leaktrace.restore/1', by: 'restore', schema: restoreSchema },
  { name: 'leaktrace.rules/1', by: 'rules', schema: rulesSchema },
  { name: 'leaktrace.scan/1', by: 'scan', schema: scanSchema },
  { name: 'leaktrace.service/1', by: 'service show, edit, domain add, domain remove', schema: serviceSchema },
  { name: 'leaktrace.services/1', by: 'service list', schema: servicesSchema },
  { name: 'leaktrace.trace/1', by: 'trace, one object a message', schema: traceSchema },
  { name: 'leaktrace.undetermined/1', by: 'leak list --undetermined', schema: undeterminedSchema },
]
