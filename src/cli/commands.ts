import type { Command } from 'commander'
import { accountCommand } from './account.ts'
import { aliasCommand } from './alias.ts'
import { breachCommand } from './breach.ts'
import { caseCommand } from './case.ts'
import { complainCommand } from './complain.ts'
import { completionCommand } from './completion.ts'
import { demoCommand } from './demo.ts'
import { doctorCommand } from './doctor.ts'
import { evidenceCommand } from './evidence.ts'
import { exportCommand } from './export.ts'
import { forgetCommand } from './forget.ts'
import { initCommand } from './init.ts'
import { leakCommand } from './leak.ts'
import { reportCommand } from './report.ts'
import { restoreCommand } from './restore.ts'
import { rulesCommand } from './rules.ts'
import { scanCommand } from './scan.ts'
import { schemaCommand } from './schema.ts'
import { serviceCommand } from './service.ts'
import type { Session } from './session.ts'
import { traceCommand } from './trace.ts'
import { watchCommand } from './watch.ts'

/** Adds one command to the program. */
export type Declare = (program: Command, session: () => Session) => void

/** The commands, in the order in which the help lists them. */
export const commands: readonly Declare[] = [
  demoCommand,
  initCommand,
  accountCommand,
  aliasCommand,
  serviceCommand,
  scanCommand,
  watchCommand,
  traceCommand,
  leakCommand,
  complainCommand,
  caseCommand,
  breachCommand,
  evidenceCommand,
  rulesCommand,
  reportCommand,
  exportCommand,
  restoreCommand,
  forgetCommand,
  doctorCommand,
  schemaCommand,
  completionCommand,
]
