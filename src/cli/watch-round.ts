import { openImap } from '../mailbox/imap.ts'
import type { Reach } from '../mailbox/imap-ears.ts'
import { MailboxError } from '../mailbox/mailbox-error.ts'
import type { MailSource } from '../mailbox/source.ts'
import { messageCount } from '../report/counted.ts'
import { findingText } from '../report/finding-text.ts'
import { jsonText } from '../report/json-text.ts'
import type { ScanReport } from '../report/scan-text.ts'
import { watchedLeakJson } from '../report/watch-json.ts'
import type { WatchedLeak } from '../report/watch-leak.ts'
import { watchedLeakLine } from '../report/watch-text.ts'
import { noProgress } from '../scan/progress.ts'
import { scan } from '../scan/scan.ts'
import { leaksAfter, setToldUpTo, toldUpTo } from '../scan/watch-leaks.ts'
import { openStore, type Store } from '../store/store.ts'
import { failureOf } from './failure.ts'
import { drawProgress } from './progress.ts'
import { answersSeen } from './scan-actions.ts'
import type { Session } from './session.ts'
import { runExec } from './watch-exec.ts'
import type { Settings } from './watch-settings.ts'
import { pathsFor } from './workspace.ts'

/** How leaks are told. */
export interface Telling {
  /** Program and arguments to run for each. */
  readonly exec: readonly string[] | null
  readonly json: boolean
}

/** The scans of a watch, each followed by telling what it found. */
export class WatchRounds {
  readonly #session: Session
  readonly #settings: Settings
  readonly #reach: Reach
  readonly #telling: Telling
  /** Aliases whose incident this watch has opened or extended: for `leak list --new` a watch is one long scan. */
  readonly #touched = new Set<string>()
  /** Folders of which was said that they cannot be read. */
  readonly #unread = new Set<string>()
  #isFirst = true

  constructor(session: Session, settings: Settings, reach: Reach, telling: Telling) {
    this.#session = session
    this.#settings = settings
    this.#reach = reach
    this.#telling = telling
  }

  /** One scan of some folders, or of all (null). The registry is open only meanwhile. */
  async run(folders: readonly string[] | null, signal: AbortSignal): Promise<void> {
    const session = this.#session
    if (!this.#isFirst) this.#settings.refresh()
    const store = openStore(pathsFor(session).registry, { now: session.world.now })
    try {
      // Before anybody connects: another scan may be at work for hours.
      store.lockScan().release()
      const report = await this.#scan(store, folders, signal)
      this.#tellUnread(report)
      for (const alias of report.changed) this.#touched.add(alias)
      store.meta.set('changed', JSON.stringify([...this.#touched]))
      await this.#tellAnswers(store)
      await this.#tellLeaks(store, report, signal)
    } finally {
      store.close()
    }
    this.#isFirst = false
  }

  async #scan(store: Store, folders: readonly string[] | null, signal: AbortSignal): Promise<ScanReport> {
    const { world } = this.#session
    const { config, account } = this.#settings
    const source = await this.#open(folders, signal)
    const progress = this.#isFirst ? drawProgress(this.#session) : noProgress
    try {
      return await scan(store, {
        sources: [{ source, account }],
        ...{ config, full: false, since: null, dryRun: false, keys: null, signal, progress, now: world.now },
      })
    } finally {
      progress.end()
      await source.close()
    }
  }

  /** A folder that cannot be read is told once, not after every message. */
  #tellUnread({ unread, problems }: ScanReport): void {
    const folders = problems.flatMap(({ code, ref }) => (code === 'folder' ? [ref] : []))
    if (unread === null || folders.every((folder) => this.#unread.has(folder))) return
    for (const folder of folders) this.#unread.add(folder)
    this.#session.fail(failureOf(unread, this.#session.say).message)
  }

  async #open(folders: readonly string[] | null, signal: AbortSignal): Promise<MailSource> {
    const options = await this.#reach.options()
    try {
      return await openImap({ ...options, signal, folders: folders ?? options.folders })
    } catch (error) {
      if (error instanceof MailboxError && error.code === 'login') this.#reach.refused()
      throw error
    }
  }

  async #tellAnswers(store: Store): Promise<void> {
    const session = this.#session
    const seen = await answersSeen(session, store, this.#settings.config, true)
    if (seen.length > 0) session.note(findingText(seen, session.paint))
  }

  /** Tells each once: what was told is remembered after its command has ended, so that a crash tells it again. */
  async #tellLeaks(store: Store, report: ScanReport, signal: AbortSignal): Promise<void> {
    const { config, account } = this.#settings
    const watched = { account: account.name, source: `imap:${account.name}` }
    const told = toldUpTo(store, watched)
    if (this.#isFirst) this.#greet(store, report)
    if (told !== null) {
      for (const leak of leaksAfter(store, config, report.incidents, watched, told, report.newest)) {
        await this.#tell(leak)
        signal.throwIfAborted()
        setToldUpTo(store, watched, leak.id)
      }
    }
    setToldUpTo(store, watched, report.newest)
  }

  async #tell(leak: WatchedLeak): Promise<void> {
    const session = this.#session
    const json = watchedLeakJson(leak)
    if (this.#telling.json) session.printJson(json)
    else session.print(watchedLeakLine(leak, session.paint))
    const { exec } = this.#telling
    if (exec === null) return
    const ended = await runExec(exec, `${jsonText(json)}\n`, session.world)
    if (ended.kind === 'failed')
      session.warn(
        `--exec ${exec[0]} ${ended.why}; the watch goes on, and the leak is in: leaktrace leak list`,
      )
  }

  #greet(store: Store, report: ScanReport): void {
    const session = this.#session
    const open = report.incidents.filter(({ state }) => state === 'open').length
    const { say } = session
    const known = messageCount(report.sightings, say)
    session.note(
      open === 0
        ? say`Up to date: ${known} known.`
        : open === 1
          ? say`Up to date: ${known} known. One incident is open: leaktrace leak list`
          : say`Up to date: ${known} known. ${open} incidents are open: leaktrace leak list`,
    )
    if (store.aliases.list().length === 0)
      session.warn(
        'no address is registered, so that nothing can be told; register one with: leaktrace alias add',
      )
  }
}
