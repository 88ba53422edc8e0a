import { type AccountCheck, checkJson, checkText } from '../report/account-check.ts'
import { configuredSide } from '../scan/sides.ts'
import type { JsonOption } from './json-option.ts'
import { accountFor, imapOptions } from './open-account.ts'
import type { Session } from './session.ts'
import { configFor } from './workspace.ts'

/** `account check`: logs in, lists the folders, and shows which server receives the person's mail. */
export async function checkAccount(
  session: Session,
  name: string | null,
  options: JsonOption,
): Promise<void> {
  const account = accountFor(configFor(session), name)
  const imap = await imapOptions(session, account, null)
  const { checkImap } = await import('../mailbox/imap.ts')
  const { learnReceivers } = await import('../trace/learn.ts')
  const { sampleOf } = await import('../scan/learnt.ts')
  const found = await checkImap(imap, 400)
  const side = configuredSide(account)
  const check: AccountCheck = {
    account: account.name,
    host: account.host ?? '',
    tls: found.tls,
    capabilities: found.capabilities,
    folders: found.folders,
    receivers: side?.receivers ?? [],
    profile: side?.profile?.name ?? null,
    forwarders: account.forwarders,
    learnt: learnReceivers(found.samples.map(sampleOf)),
  }
  if (options.json === true) session.printJson(checkJson(check))
  else session.print(checkText(check, session.width, session.paint))
}
