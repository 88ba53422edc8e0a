import { openCase } from '../case/cases.ts'
import { complain as compose, type Written } from '../case/complain.ts'
import type { Redaction } from '../case/copies.ts'
import { faultOfDirectory, writePack } from '../case/evidence-pack-write.ts'
import type { Unchosen } from '../case/scope.ts'
import type { CaseFile } from '../complaint/case-event.ts'
import type { LetterLanguage } from '../complaint/letter.ts'
import { clean } from '../report/clean.ts'
import { complaintJson, type ShownComplaint } from '../report/complaint-json.ts'
import { complaintNotes, revealedLines } from '../report/complaint-text.ts'
import { judged } from '../scan/scan.ts'
import { shellWord } from '../words/shell-word.ts'
import { find } from './alias-register.ts'
import { readAddress, readPath } from './arguments.ts'
import { authorityOf, type ComplainOptions, oneOf, partyOf, remindedCase } from './complain-choice.ts'
import {
  draftOf,
  enclosedFiles,
  type Format,
  formats,
  type LetterFile,
  letterFile,
} from './complain-files.ts'
import { accountFor, imapOptions } from './open-account.ts'
import { confirmYes } from './prompt.ts'
import type { Session } from './session.ts'
import { UserError } from './user-error.ts'
import { type Workspace, withWorkspace } from './workspace.ts'

/** `leaktrace complain`: the letter and what goes with it. Nothing is sent. @throws UserError */
export async function complain(session: Session, text: string, options: ComplainOptions): Promise<void> {
  const format = oneOf(options.json === true ? 'json' : options.format, formats, '--format')
  if (options.account !== undefined && options.draft !== true)
    throw new UserError('usage', '--account goes with --draft', 'leave --account out, or add --draft')
  const directory =
    options.out === undefined ? null : readPath(options.out, session.world.workingDir, 'directory')
  refuseDirectory(directory, options.out ?? '')
  await withWorkspace(session, async (workspace) => {
    const written = write(session, workspace, text, options)
    const leaves = directory !== null || options.draft === true || format === 'eml' || format === 'arf'
    if (leaves) await agreeToReveal(session, written, options)
    const now = session.world.now()
    const letter = await letterFile(written, format === 'json' ? 'text' : format, now)
    refuseTerminal(session, letter, options)
    if (options.draft === true) await fileDraft(session, workspace, written, options)
    // The case is opened when nothing is left that could refuse the letter.
    const shown = show(written, openCase(workspace.store, written.opens, now.toISOString().slice(0, 10)))
    if (directory !== null) {
      const files = [letter, ...(isMail(format) ? [] : enclosedFiles(written))]
      writePack(directory, files)
      const names = files.map(({ name }) => name)
      if (format === 'json') session.printJson(complaintJson({ ...shown, files: names }))
      else session.print(session.say`Wrote ${names.join(', ')} into ${clean(options.out ?? '')}.`)
    } else if (format === 'json') session.printJson(complaintJson(shown))
    else if (options.draft !== true) session.printFile(letter.octets)
    if (format !== 'json') session.note(complaintNotes(shown, session.say))
  })
}

function write(session: Session, workspace: Workspace, text: string, options: ComplainOptions): Written {
  const { store, config } = workspace
  const alias = find(store, readAddress(text))
  const now = session.world.now()
  const { incidents, judgement } = judged(store, config, now)
  const incident = incidents.find((one) => one.alias === alias.address)
  if (incident === undefined)
    throw new UserError(
      'no-input',
      `there is no incident for ${alias.address}`,
      'see: leaktrace leak list --all',
    )
  const reminds = remindedCase(store, options.reminder, alias.address)
  const party = partyOf(options, reminds)
  const answer = compose(store, config, judgement, {
    alias,
    incident,
    party,
    chosen: {
      intruder: options.intruder ?? (reminds?.to === 'author' ? reminds.counterpart : null),
      service: options.service ?? (reminds?.to === 'service' ? reminds.counterpart : null),
      esp: options.esp ?? (reminds?.to === 'esp' ? reminds.counterpart : null),
    },
    authority: authorityOf(options),
    lang: options.lang === undefined ? null : oneOf<LetterLanguage>(options.lang, ['fr', 'en'], '--lang'),
    redaction:
      options.redact === undefined
        ? null
        : oneOf<Redaction>(options.redact, ['none', 'alias', 'headers'], '--redact'),
    // What programs read is the same in every language: that of the letter.
    toldIn: options.json === true || options.format === 'json' ? null : session.say.language,
    noPriorRequest: options.priorRequest === false,
    reminds,
    today: now.toISOString().slice(0, 10),
  })
  if ('refusal' in answer) throw new UserError('bad-data', answer.refusal.what, answer.refusal.instead)
  if ('option' in answer) throw unchosen(answer)
  return answer
}

function unchosen({ option, what, choices }: Unchosen): UserError {
  const known = choices.map((choice) => `${option} ${shellWord(choice)}`)
  return new UserError(
    'usage',
    what,
    known.length === 0 ? `leave ${option} out` : `say which one: ${known.join(', ')}`,
  )
}

/** An untouched original leaves only when the person has seen what it reveals. @throws UserError */
async function agreeToReveal(session: Session, { copies }: Written, options: ComplainOptions): Promise<void> {
  if (copies.revealed.length === 0 || options.reveal === true) return
  session.warn('the messages that go with this letter reveal:')
  for (const line of revealedLines(copies.revealed, session.say)) session.world.stderr.write(`${line}\n`)
  if (await confirmYes(session, session.say`Let them go out as they are?`, false)) return
  throw new UserError(
    'usage',
    'nothing was written, since the originals reveal what stands above',
    'add --redact alias to hide it, or --reveal to let it go out',
  )
}

/** The only thing that leaktrace ever writes to a mailbox. */
async function fileDraft(
  session: Session,
  { config }: Workspace,
  written: Written,
  options: ComplainOptions,
): Promise<void> {
  const account = accountFor(config, options.account ?? null)
  const { fileDraft: file } = await import('../mailbox/draft.ts')
  const message = await draftOf(written, session.world.now(), true)
  const { folder } = await file(await imapOptions(session, account, null), message)
  session.note(`The draft lies in ${clean(folder)} of ${clean(account.name)}.`)
}

function show({ letter, facts, event, authority, copies }: Written, file: CaseFile): ShownComplaint {
  const { redaction, revealed } = copies
  return { letter, facts, case: file.number, event, authority, redaction, revealed, files: [] }
}

/** A terminal would obey what stands in a PDF, and in a message that goes with the letter as it is. @throws UserError */
function refuseTerminal(
  { world }: Session,
  { name, octets }: LetterFile,
  { out, draft }: ComplainOptions,
): void {
  if (out !== undefined || draft === true || world.stdout.isTTY !== true) return
  const text = Buffer.from(octets).toString('utf8').replaceAll('\r\n', '\n')
  if (/[^\P{C}\n\t]|\ufffd/u.test(text))
    throw new UserError('usage', `${name} is nothing for a terminal`, 'say where to write it with --out DIR')
}

function isMail(format: Format): boolean {
  return format === 'eml' || format === 'arf'
}

function refuseDirectory(directory: string | null, typed: string): void {
  const fault = directory === null ? null : faultOfDirectory(directory)
  if (fault === null) return
  const what = fault === 'not-empty' ? 'is a directory with something in it' : 'is no directory'
  throw new UserError('cannot-create', `${typed} ${what}`, 'name a new one with --out')
}
