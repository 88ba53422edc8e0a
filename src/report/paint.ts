import { english, type Say } from './say.ts'

/** Colours and language, handed in by the command line; `plainPaint` leaves English text as it is. */
export interface Paint {
  strong(text: string): string
  faint(text: string): string
  good(text: string): string
  warn(text: string): string
  bad(text: string): string
  readonly say: Say
}

const same = (text: string): string => text

/** No colour at all: for files, pipes and `NO_COLOR`. */
export const plainPaint: Paint = {
  strong: same,
  faint: same,
  good: same,
  warn: same,
  bad: same,
  say: english,
}
