import { existsSync, readFileSync } from 'node:fs'
import type { Address } from '../mail/address.ts'
import { clean } from '../report/clean.ts'
import { forgetPlan, forgetText } from '../report/keep-text.ts'
import type { ForgetOutput } from '../report/schema/keep.ts'
import { type Forgettable, findTraces, forgetAddress, isKnown } from '../scan/forget-address.ts'
import { openStore } from '../store/store.ts'
import { phrase } from '../words/phrase.ts'
import { readAddress } from './arguments.ts'
import { confirmYes } from './prompt.ts'
import type { Session } from './session.ts'
import { UserError } from './user-error.ts'
import { configFor, pathsFor } from './workspace.ts'

/** `leaktrace forget`: says what goes, asks, and removes it. @throws UserError, StoreError */
export async function forgetAlias(
  session: Session,
  text: string,
  options: { readonly yes?: boolean; readonly json?: boolean },
): Promise<void> {
  const address = readAddress(text)
  const { world } = session
  const { registry, evidenceDir, configFile } = pathsFor(session)
  const config = configFor(session)
  const store = openStore(registry, { now: world.now, create: false })
  try {
    // No scan may write about the address meanwhile.
    const lock = store.lockScan()
    try {
      // Mail to the address may stand in what a killed scan left.
      store.removeLeftovers()
      const found = findTraces(store, config, address, evidenceDir, world.now())
      if (!isKnown(found))
        throw new UserError('no-input', `nothing is known of ${address}`, 'see: leaktrace alias list')
      const plan = countsOf(found)
      session.note(forgetPlan(plan, session.paint))
      if (options.yes !== true && !(await isAgreed(session, address)))
        return session.note('Nothing was removed.')
      const overwritten = forgetAddress(store, config, found, evidenceDir, world.now())
      const output: ForgetOutput = { schema: 'leaktrace.forget/1', ...plan, overwritten }
      if (options.json === true) session.printJson(output)
      else session.print(forgetText(output, session.paint))
      if (existsSync(configFile) && readFileSync(configFile, 'utf8').search(found.spellings) !== -1)
        session.warn(phrase`${configFile} still names it; change that by hand`)
    } finally {
      lock.release()
    }
  } finally {
    store.close()
  }
}

function countsOf(found: Forgettable): Omit<ForgetOutput, 'schema' | 'overwritten'> {
  const { address, aliasId, services, delivered, naming, files } = found
  const { notices, cases, caseEvents, contacts, decisions } = found
  return {
    forgotten: address,
    registered: aliasId !== null,
    services,
    messages: delivered.length,
    naming: naming.length,
    files: files.length,
    notices,
    cases,
    caseEvents,
    contacts,
    decisions,
  }
}

/** @throws UserError where nobody can be asked */
async function isAgreed(session: Session, address: Address): Promise<boolean> {
  const { world } = session
  if (world.ask === undefined && (world.stdin.isTTY !== true || world.stderr.isTTY !== true))
    throw new UserError('usage', 'there is no terminal to ask on, so nothing was removed', 'give --yes')
  return confirmYes(session, session.say`Forget ${clean(address)}?`, false)
}
