import type { ShownCase, ShownDue } from './case-shown.ts'
import type { CaseOutput, CaseSummaryPart, CasesOutput, DueOutput } from './schema/case.ts'

/** `leaktrace.cases/1`: without what happened in each. */
export function casesJson(cases: readonly ShownCase[]): CasesOutput {
  return { schema: 'leaktrace.cases/1', cases: cases.map(summaryJson) }
}

/** `leaktrace.case/1` */
export function caseJson(one: ShownCase): CaseOutput {
  return {
    schema: 'leaktrace.case/1',
    ...summaryJson(one),
    possible: one.possible,
    notes: one.notes,
    events: one.events.map(({ words: _, ...event }) => event),
  }
}

/** `leaktrace.due/1`: what is due, the earliest first. */
export function dueJson(cases: readonly ShownCase[], today: string): DueOutput {
  return {
    schema: 'leaktrace.due/1',
    today,
    due: cases.flatMap(({ number, reference, to, name, alias, state, due }) =>
      due === null ? [] : [{ case: number, reference, to, name, alias, state, ...dueValues(due) }],
    ),
  }
}

function summaryJson(one: ShownCase): CaseSummaryPart {
  const { number, reference, to, counterpart, name, country, alias, openedOn, state, since, due } = one
  return {
    ...{ number, reference, to, counterpart, name, country, alias, openedOn, state, since },
    due: due === null ? null : dueValues(due),
    afterObjection: one.afterObjection,
  }
}

function dueValues({ on, what, days }: ShownDue): NonNullable<CaseSummaryPart['due']> {
  return { on, what, days }
}
