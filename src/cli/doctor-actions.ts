import { existsSync } from 'node:fs'
import pkg from '../../package.json' with { type: 'json' }
import type { Account, Config } from '../config/account.ts'
import { readConfig } from '../config/config.ts'
import type { Paths } from '../config/paths.ts'
import { advice, type Finding, fine, problem, worst } from '../report/doctor-finding.ts'
import { doctorJson, doctorText } from '../report/doctor-text.ts'
import { accountFindings } from '../scan/doctor/accounts.ts'
import { fileFindings } from '../scan/doctor/files.ts'
import { nodeFinding } from '../scan/doctor/machine.ts'
import { registryFindings } from '../scan/doctor/registry.ts'
import { upkeepFindings } from '../scan/doctor/upkeep.ts'
import { openStore, type Store } from '../store/store.ts'
import { type ExitStatus, exitStatus } from './exit-status.ts'
import { failureOf } from './failure.ts'
import { imapOptions } from './open-account.ts'
import type { Session } from './session.ts'
import { pathsFor } from './workspace.ts'

/** `leaktrace doctor`; nothing is repaired, and nothing leaves the machine without --network. */
export async function examine(
  session: Session,
  options: { readonly network?: boolean; readonly json?: boolean },
): Promise<void> {
  const { world } = session
  const paths = pathsFor(session)
  const findings: Finding[] = [nodeFinding(process.versions.node, pkg.engines.node)]
  findings.push(...fileFindings(paths, process.getuid?.() ?? null))
  const config = configOf(paths, findings)
  const store = storeOf(paths, world.now, findings)
  try {
    if (store !== null)
      findings.push(...registryFindings(store, paths), ...upkeepFindings(store, world.now()))
    if (config !== null) findings.push(...accountFindings(config, store, world.env))
    if (config !== null && options.network === true)
      for (const account of config.accounts.values())
        if (account.host !== null) findings.push(await connect(session, account))
  } finally {
    store?.close()
  }
  session.status = statusOf(findings)
  if (options.json === true) session.printJson(doctorJson(findings))
  else session.print(doctorText(findings, session.paint))
}

function configOf({ configFile }: Paths, findings: Finding[]): Config | null {
  try {
    const config = readConfig(configFile)
    if (config === null) {
      const next = 'set one up with: leaktrace init; or name files to read: leaktrace scan MAILDIR'
      findings.push(advice('configuration', 'file', `there is no configuration (${configFile})`, next))
      return null
    }
    const names = [...config.accounts.keys()]
    findings.push(
      fine(
        'configuration',
        'file',
        names.length === 0
          ? `${configFile} is understood; no account`
          : `${configFile} is understood; accounts: ${names.join(', ')}`,
      ),
    )
    for (const warning of config.warnings)
      findings.push(advice('configuration', 'warning', warning, 'see: leaktrace account list'))
    if (config.identity.name === null)
      findings.push(
        advice('configuration', 'identity', 'letters have no name to sign with', 'set name in [identity]'),
      )
    return config
  } catch (error) {
    findings.push(failed('configuration', 'file', error))
    return null
  }
}

function storeOf({ registry }: Paths, now: () => Date, findings: Finding[]): Store | null {
  if (!existsSync(registry)) {
    const next = 'register an address with: leaktrace alias add'
    findings.push(advice('registry', 'file', `there is no registry yet (${registry})`, next))
    return null
  }
  try {
    return openStore(registry, { now, create: false })
  } catch (error) {
    findings.push(failed('registry', 'file', error))
    return null
  }
}

/** Logs in and counts the folders. */
async function connect(session: Session, account: Account): Promise<Finding> {
  try {
    const { checkImap } = await import('../mailbox/imap.ts')
    const { folders, tls } = await checkImap(await imapOptions(session, account, null), 0)
    const told =
      tls === null
        ? `${account.name}: logged in without TLS, ${folders.length} folders`
        : `${account.name}: logged in with TLS, ${folders.length} folders`
    return fine('accounts', 'login', told)
  } catch (error) {
    return failed('accounts', 'login', error)
  }
}

/** A failure as a finding; what is no failure of the person's things is one of leaktrace and goes on. */
function failed(area: Finding['area'], check: string, error: unknown): Finding {
  const { status, message } = failureOf(error)
  if (status === exitStatus.bug) throw error
  const at = message.lastIndexOf('; ')
  return problem(area, check, message.slice(0, at), message.slice(at + 2))
}

function statusOf(findings: readonly Finding[]): ExitStatus {
  if (worst(findings) !== 'problem') return exitStatus.done
  const broken = findings.filter(({ health }) => health === 'problem').map(({ area }) => area)
  if (broken.includes('registry')) return exitStatus['bad-data']
  return broken.every((area) => area === 'accounts') ? exitStatus.unavailable : exitStatus.config
}
