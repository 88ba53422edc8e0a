import type { Database } from 'better-sqlite3'
import type { CaseEvent, CaseFile } from '../complaint/case-event.ts'
import { StoreError } from './store-error.ts'

/** The cases: what the person wrote to whom, and what came of it. */
export interface Cases {
  /** By number. */
  list(): readonly CaseFile[]
  get(number: number): CaseFile | undefined
  findByReference(reference: string): CaseFile | undefined
  /** Those about an alias. */
  of(aliasId: number): readonly CaseFile[]
  /** @throws StoreError `unknown` when the alias is not registered. */
  add(file: Omit<CaseFile, 'number'>): CaseFile
  /** Brings a case up to date: a counterpart's name or country that is known now, an alias registered again. */
  update(number: number, changes: Pick<CaseFile, 'alias' | 'name' | 'country'>): CaseFile
  /** Of one case, as recorded. */
  events(number: number): readonly CaseEvent[]
  /** @returns its id; null when the same message was recorded as the same thing before. */
  addEvent(number: number, event: Omit<CaseEvent, 'id'>, at: string): number | null
  /** Says by which message a letter went out. */
  nameMessage(eventId: number, message: Pick<CaseEvent, 'messageId' | 'sightingId'>): void
  /** Takes an event back, overwritten. */
  removeEvent(eventId: number): void
  /** Removes all cases about an alias with their events, overwritten. @returns how many. */
  removeOf(aliasId: number): number
}

interface EventRow extends Omit<CaseEvent, 'hasReasons' | 'file'> {
  readonly hasReasons: number | null
  readonly path: string | null
  readonly sha256: string | null
}

const FILE = `
  SELECT c.id AS number, c.reference, a.address AS alias, c.party AS "to", c.counterpart, c.name, c.country,
    c.letter_kind AS kind, c.opened_on AS openedOn
  FROM case_file c LEFT JOIN alias a ON a.id = c.alias_id
`
const EVENT = `
  SELECT id, kind, happened_on AS "on", received_on AS receivedOn, channel, party, answer, has_reasons AS hasReasons,
    authority, authority_country AS authorityCountry, ref, note, path, sha256, message_id AS messageId,
    sighting_id AS sightingId, grade
  FROM case_event
`

/** @param erase runs a removal so that nothing of it stays in the file. */
export function casesOf(db: Database, erase: <T>(work: () => T) => T): Cases {
  const all = db.prepare<[], CaseFile>(`${FILE} ORDER BY c.id`)
  const one = db.prepare<[number], CaseFile>(`${FILE} WHERE c.id = ?`)
  const byReference = db.prepare<[string], CaseFile>(`${FILE} WHERE c.reference = ?`)
  const byAlias = db.prepare<[number], CaseFile>(`${FILE} WHERE c.alias_id = ? ORDER BY c.id`)
  const aliasId = db.prepare<[string], number>('SELECT id FROM alias WHERE address = ?').pluck()
  const insert = db.prepare(`
    INSERT INTO case_file (reference, alias_id, party, counterpart, name, country, letter_kind, opened_on)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?)
  `)
  const update = db.prepare('UPDATE case_file SET alias_id = ?, name = ?, country = ? WHERE id = ?')
  const events = db.prepare<[number], EventRow>(`${EVENT} WHERE case_id = ? ORDER BY id`)
  const insertEvent = db.prepare(`
    INSERT INTO case_event (case_id, kind, happened_on, received_on, channel, party, answer, has_reasons, authority,
      authority_country, ref, note, path, sha256, message_id, sighting_id, grade, recorded_at)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
    ON CONFLICT (case_id, kind, sighting_id) WHERE sighting_id IS NOT NULL DO NOTHING
  `)
  const nameMessage = db.prepare('UPDATE case_event SET message_id = ?, sighting_id = ? WHERE id = ?')
  const removeEvent = db.prepare('DELETE FROM case_event WHERE id = ?')
  const removeOf = db.prepare('DELETE FROM case_file WHERE alias_id = ?')

  const idOf = (alias: string | null): number | null => {
    if (alias === null) return null
    const id = aliasId.get(alias)
    if (id !== undefined) return id
    throw new StoreError('unknown', `${alias} is not registered`, 'see `leaktrace alias list`')
  }
  const known = (number: number): CaseFile => {
    const file = one.get(number)
    if (file !== undefined) return file
    throw new StoreError('unknown', `there is no case ${number}`, 'see `leaktrace case list`')
  }
  const add: Cases['add'] = ({ reference, alias, to, counterpart, name, country, kind, openedOn }) => {
    const values = [reference, idOf(alias), to, counterpart, name, country, kind, openedOn]
    return known(Number(insert.run(...values).lastInsertRowid))
  }
  const addEvent: Cases['addEvent'] = (number, event, at) => {
    const { kind, on, receivedOn, channel, party, answer, hasReasons, authority, authorityCountry } = event
    const reasons = hasReasons === null ? null : Number(hasReasons)
    const { changes, lastInsertRowid } = insertEvent.run(
      ...[known(number).number, kind, on, receivedOn, channel, party, answer, reasons, authority],
      ...[authorityCountry, event.ref, event.note, event.file?.path ?? null, event.file?.sha256 ?? null],
      ...[event.messageId, event.sightingId, event.grade, at],
    )
    return changes === 0 ? null : Number(lastInsertRowid)
  }
  return {
    list: () => all.all(),
    get: (number) => one.get(number),
    findByReference: (reference) => byReference.get(reference),
    of: (id) => byAlias.all(id),
    add: db.transaction(add).immediate,
    update: db.transaction((number: number, { alias, name, country }: CaseFile) => {
      update.run(idOf(alias), name, country, number)
      return known(number)
    }).immediate as Cases['update'],
    events: (number) => events.all(number).map(eventOfRow),
    addEvent: db.transaction(addEvent).immediate,
    nameMessage: (eventId, { messageId, sightingId }) => {
      nameMessage.run(messageId, sightingId, eventId)
    },
    removeEvent: (eventId) => erase(() => void removeEvent.run(eventId)),
    removeOf: (id) => erase(() => removeOf.run(id).changes),
  }
}

function eventOfRow({ path, sha256, hasReasons, ...row }: EventRow): CaseEvent {
  return {
    ...row,
    hasReasons: hasReasons === null ? null : hasReasons === 1,
    file: path === null || sha256 === null ? null : { path, sha256 },
  }
}
