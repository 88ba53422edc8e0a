import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { LetterLanguage } from '../complaint/letter.ts'
import type { Config } from '../config/account.ts'
import type { Incident } from '../incident/incident.ts'
import type { Store } from '../store/store.ts'
import type { Declare } from './commands.ts'
import type { Session } from './session.ts'
import { UserError } from './user-error.ts'

/** `leaktrace demo`: the whole story on a shipped mailbox; no account, no server, and nothing left behind. */
export const demoCommand: Declare = (program, session) => {
  program
    .command('demo')
    .description('see it work on a shipped sample mailbox; needs no account and leaves nothing behind')
    .addHelpText('after', '\nExample:\n  $ leaktrace demo')
    .action(() => demo(session()))
}

async function demo(session: Session): Promise<void> {
  const shipped = findShipped()
  const directory = mkdtempSync(join(tmpdir(), 'leaktrace-demo-'))
  try {
    await tell(session, shipped, directory)
  } finally {
    rmSync(directory, { recursive: true, force: true })
  }
}

async function tell(session: Session, shipped: string, directory: string): Promise<void> {
  const { world, paint } = session
  const { openStore } = await import('../store/store.ts')
  const { readConfig } = await import('../config/config.ts')
  const { fillRegistry } = await import('../scan/registry-file.ts')
  const { scan } = await import('../scan/scan.ts')
  const { openPath } = await import('../mailbox/open-path.ts')
  const { noProgress } = await import('../scan/progress.ts')
  const { scanText } = await import('../report/scan-text.ts')
  const { incidentText } = await import('../report/incident-text.ts')
  const { explainKept } = await import('../scan/explain-kept.ts')
  const { traceText } = await import('../report/trace-text.ts')
  const config = readConfig(join(shipped, 'config.toml'))
  const account = config?.accounts.get('home') ?? null
  const store = openStore(join(directory, 'registry.db'), { now: world.now })
  try {
    fillRegistry(store, JSON.parse(readFileSync(join(shipped, 'registry.json'), 'utf8')))
    const source = await openPath(join(shipped, 'Maildir'))
    const plan = {
      sources: [{ source, account }],
      config,
      full: false,
      since: null,
      dryRun: false,
      keys: null,
      signal: world.signal,
      progress: noProgress,
      now: world.now,
    }
    const report = await scan(store, plan)
    const { say } = session
    session.print(
      `${say`Claire gives every service an address of its own. leaktrace knows which address went to whom, reads her mailbox, and shows who uses an address it was not given to.`}\n`,
    )
    session.print(`${paint.faint('$ leaktrace scan ~/Maildir')}\n${scanText(report, session.width, paint)}\n`)
    const story =
      report.incidents.find((incident) => incident.services.includes('Cloudwatt')) ?? report.incidents[0]
    if (story === undefined) return
    session.print(`${paint.faint(`$ leaktrace leak show ${story.alias}`)}\n${incidentText(story, paint)}\n`)
    const traced = explainKept(store, config, story.alias)
    if (traced !== null)
      session.print(
        `${paint.faint('$ leaktrace trace push-emploi.eml')}\n${traceText({ ...traced, file: 'push-emploi.eml' }, paint)}\n`,
      )
    const letter = await letterToEsp(store, config, story, world.now(), say.language)
    if (letter !== null)
      session.print(`${paint.faint(`$ leaktrace complain ${story.alias} --to esp`)}\n${letter}`)
    session.print(
      [
        paint.strong(say`Your own mail`),
        `  ${say`set up your mailbox`.padEnd(23)} leaktrace init`,
        `  ${say`bring aliases along`.padEnd(23)} leaktrace alias import FILE`,
        `  ${say`find them in your mail`.padEnd(23)} leaktrace alias discover`,
        `  ${say`read it`.padEnd(23)} leaktrace scan`,
        '',
        say`This was a sample in a throw-away registry; nothing of it is left, and nothing was sent.`,
      ].join('\n'),
    )
  } finally {
    store.close()
  }
}

/** The letter that would go to the ESP of an incident; null where there is none to write. */
async function letterToEsp(
  store: Store,
  config: Config | null,
  story: Incident,
  now: Date,
  lang: LetterLanguage,
): Promise<string | null> {
  const { complain } = await import('../case/complain.ts')
  const { letterText } = await import('../complaint/text.ts')
  const { judged } = await import('../scan/scan.ts')
  const alias = store.aliases.find(story.alias)
  if (alias === undefined) return null
  const written = complain(store, config, judged(store, config, now).judgement, {
    alias,
    incident: story,
    party: 'esp',
    chosen: { intruder: null, service: null, esp: null },
    authority: null,
    lang,
    redaction: null,
    toldIn: null,
    noPriorRequest: false,
    reminds: null,
    today: now.toISOString().slice(0, 10),
  })
  return 'letter' in written ? letterText(written.letter) : null
}

/** The sample mailbox: beside the sources in a clone, at the top of an installed package. */
function findShipped(): string {
  for (const up of ['../../fixtures/demo', '../../../fixtures/demo']) {
    const path = fileURLToPath(new URL(up, import.meta.url))
    if (existsSync(join(path, 'registry.json'))) return path
  }
  throw new UserError(
    'no-input',
    'the sample mailbox is missing from this installation',
    'install leaktrace again',
  )
}
