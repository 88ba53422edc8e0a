import type { Account, Config } from '../config/account.ts'
import type { Incident } from '../incident/incident.ts'
import type { MailSource } from '../mailbox/source.ts'
import type { FolderReport, ScanProblem, ScanReport } from '../report/scan-text.ts'
import type { Store } from '../store/store.ts'
import { resolveRecipient } from '../trace/recipient.ts'
import type { Person } from '../verdict/person.ts'
import type { KeyResolver } from './dkim/key-book.ts'
import { keepEvidence } from './evidence.ts'
import { filed } from './filed.ts'
import { type Forgotten, forgetOld, forgets, forgottenBefore } from './forget.ts'
import { type Judgement, judgeStore, keepJudgement, keptJudgement } from './judgement.ts'
import { standingIncidents } from './kept-incidents.ts'
import { examineNotices } from './notices.ts'
import type { ScanProgress } from './progress.ts'
import { type ListedSource, readSource } from './read-source.ts'
import { loadPerson, schemesOf } from './registry.ts'
import { RunningJudgement } from './running-judgement.ts'
import { settle } from './settled.ts'
import type { SideOf } from './sides.ts'
import { verifier } from './verify-evidence.ts'

/** A place to read, and the account whose receiving side it has. */
export interface ScanSource {
  readonly source: MailSource
  readonly account: Account | null
}

/** What a scan is asked to do. */
export interface ScanPlan {
  readonly sources: readonly ScanSource[]
  readonly config: Config | null
  /** Read all again, and take the facts anew. */
  readonly full: boolean
  /** Only messages taken in on or after this day. */
  readonly since: string | null
  readonly dryRun: boolean
  /** Who is asked for DKIM keys; null: nobody, and no signature is checked. */
  readonly keys: KeyResolver | null
  readonly signal: AbortSignal
  readonly progress: ScanProgress
  readonly now: () => Date
}

/**
 * The story in one place: read each message once into facts, judge all facts by the registry, gather incidents, and
 * fetch whole only what evidence needs. Cut at any moment, the same scan goes on where it stopped.
 *
 * @throws MailboxError, StoreError
 */
export async function scan(store: Store, plan: ScanPlan): Promise<ScanReport> {
  const startedAt = plan.now().toISOString()
  const lock = store.lockScan()
  if (plan.dryRun) store.begin()
  else store.removeLeftovers()
  try {
    const sources: ListedSource[] = []
    for (const one of plan.sources) sources.push({ ...one, folders: await one.source.folders() })
    // Begun only now: where a folder that was named is not there, no scan was cut.
    const run = plan.dryRun ? null : store.runs.start(sources.map(({ source }) => source.id).join(' '))
    const before = judged(store, plan.config, plan.now())
    const { person } = before
    const judging = new RunningJudgement(store, person, schemesText(plan.config), before.judgement)
    const limit = forgottenBefore(plan.config?.sightingsKeep ?? null, plan.now())
    const reading = { ...plan, judging, forgets: forgets(limit, person) }
    const folders: FolderReport[] = []
    const problems: ScanProblem[] = []
    const sides = new Map<string, SideOf>()
    let unread: Error | null = null
    for (const one of sources) {
      const read = await readSource(store, one, reading, sides, problems)
      folders.push(...read.folders)
      unread ??= read.unread
    }
    plan.progress.step('judging')
    judging.finish()
    const first = judging.isIdle ? before : judged(store, plan.config, plan.now())
    const found = await examineNotices(store, first.judgement, plan, problems)
    let last = found === 0 ? first : judged(store, plan.config, plan.now())
    if (!plan.dryRun) {
      await keepEvidence(store, last, plan, problems)
      const verify = plan.keys === null ? null : verifier(store, plan.keys, sides, plan, problems)
      // What a check told may open an incident, and with it more evidence to keep and to check.
      while (verify !== null && (await verify())) {
        last = judged(store, plan.config, plan.now())
        await keepEvidence(store, last, plan, problems)
      }
    }
    const { incidents, judgement } = last
    const forgotten = forget(store, limit, judgement, plan.config)
    const changed = changedIncidents(before.incidents, incidents)
    store.meta.set('changed', JSON.stringify(changed))
    const report: ScanReport = {
      startedAt,
      finishedAt: plan.now().toISOString(),
      folders,
      sightings: store.sightings.count(),
      newest: store.sightings.newest(),
      verdicts: store.verdicts.counts(),
      incidents,
      changed,
      forgotten: forgotten.messages,
      unanchored: judgement.unanchored - forgotten.unanchored,
      hasAccount: plan.sources.some(({ account }) => account !== null),
      problems,
      unread,
      mostWritten: store.aliases.list().length === 0 ? mostWritten(store, plan.config) : [],
      nameless: nameless(store),
      dryRun: plan.dryRun,
    }
    if (run !== null)
      store.runs.finish(
        run,
        JSON.stringify({ folders, incidents: incidents.length, problems: problems.length }),
      )
    return report
  } finally {
    plan.progress.end()
    if (plan.dryRun) store.rollback()
    lock.release()
  }
}

/** The registry judged: its incidents, and what the pass over all messages told. */
export interface Judged {
  readonly incidents: readonly Incident[]
  readonly judgement: Judgement
  /** By whose registry it was judged. */
  readonly person: Person
}

/** The incidents as they stand; verdicts are made anew when the registry or the facts changed. */
export function judged(store: Store, config: Config | null, now: Date): Judged {
  const person = loadPerson(store, config)
  const schemes = schemesText(config)
  const judgement = keptJudgement(store, schemes) ?? judgeStore(store, person, schemes)
  return {
    incidents: settle(store, person, standingIncidents(store, person, judgement), now),
    judgement,
    person,
  }
}

/** Takes out what is too old to be kept; the judgement of the rest stays as it is. */
function forget(
  store: Store,
  before: string | null,
  { firstMessages, mayBeNotices, unanchored }: Judgement,
  config: Config | null,
): Forgotten {
  if (before === null) return { messages: 0, unanchored: 0 }
  const forgotten = forgetOld(store, before)
  const told = { firstMessages, mayBeNotices, unanchored: unanchored - forgotten.unanchored }
  if (forgotten.messages > 0) keepJudgement(store, schemesText(config), told)
  return forgotten
}

function schemesText(config: Config | null): string {
  return JSON.stringify(schemesOf(config))
}

/** Aliases whose incident was opened, extended or reopened. */
function changedIncidents(before: readonly Incident[], after: readonly Incident[]): string[] {
  const known = new Map(before.map((incident) => [incident.alias, incident]))
  return after
    .filter((incident) => {
      if (incident.state !== 'open') return false
      const old = known.get(incident.alias)
      return (
        old === undefined ||
        old.state !== 'open' ||
        incident.messages > old.messages ||
        incident.notices.length > old.notices.length
      )
    })
    .map((incident) => incident.alias)
}

/** How many addresses nobody can be told from a stranger at: no domain is known of whom they were given to. */
function nameless(store: Store): number {
  const known = new Set(
    store.services.list().flatMap(({ name, domains }) => (domains.length === 0 ? [] : [name])),
  )
  const waiting = new Set(store.verdicts.aliases(['undetermined']))
  return store.aliases
    .list()
    .filter(
      ({ id, disclosures }) => waiting.has(id) && !disclosures.some(({ service }) => known.has(service)),
    ).length
}

/** The addresses most written to, for a person who has registered none yet: whatever is not their own mailbox. */
function mostWritten(store: Store, config: Config | null): ScanReport['mostWritten'] {
  const person = loadPerson(store, config)
  const tally = new Map<string, number>()
  for (const { sighting, role } of filed(store)) {
    const recipient = role === 'sent' ? null : resolveRecipient(sighting, person)
    if (recipient === null || recipient.standing === 'own' || recipient.grade === 'claimed') continue
    tally.set(recipient.address, (tally.get(recipient.address) ?? 0) + 1)
  }
  const ranked = [...tally].sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0]))
  return ranked.slice(0, 10).map(([address, messages]) => ({ address, messages }))
}
