import { clean } from './clean.ts'
import { english, type Say } from './say.ts'

/** What a watch says of its own work; leaks are told otherwise. */
export type WatchEvent =
  /** It has begun: it listens in some folders and looks at others now and then. */
  | { readonly kind: 'watching'; readonly listened: readonly string[]; readonly polled: readonly string[] }
  /** Something has failed twice in a row and is tried again, first in so many milliseconds. */
  | { readonly kind: 'lost'; readonly error: unknown; readonly again: number }
  /** Everything that had failed works again. */
  | { readonly kind: 'back' }
  /** The machine has slept: all connections are made anew. */
  | { readonly kind: 'woke' }
  /** Another scan has the registry. */
  | { readonly kind: 'busy'; readonly error: unknown }
  /** Nobody can listen in this folder: it is looked at now and then. */
  | { readonly kind: 'polled'; readonly folder: string }
  /** Folders that were not there before: they are looked at now and then. */
  | { readonly kind: 'new'; readonly folders: readonly string[] }
  /** The folder is not there any more. */
  | { readonly kind: 'gone'; readonly folder: string }

type Words = { readonly [Kind in WatchEvent['kind']]: (event: Extract<WatchEvent, { kind: Kind }>) => string }

/**
 * The sentence of an event.
 *
 * @param told what is wrong, of an error
 */
export function watchEventText(
  event: WatchEvent,
  told: (error: unknown) => string,
  say: Say = english,
): string {
  const words: Words = {
    watching: ({ listened, polled }) => {
      const folders = named(listened, say)
      if (polled.length === 0) return say`Watching ${folders}. Stop with Ctrl-C.`
      return polled.length === 1
        ? say`Watching ${folders}, and looking at 1 other folder every two minutes. Stop with Ctrl-C.`
        : say`Watching ${folders}, and looking at ${polled.length} other folders every two minutes. Stop with Ctrl-C.`
    },
    lost: ({ error, again }) =>
      say`${told(error)}; trying again in ${seconds(again, say)}, and until it works.`,
    back: () => say`It works again; what came meanwhile is read now.`,
    woke: () => say`The machine was asleep; connecting anew.`,
    busy: ({ error }) => say`${told(error)}; waiting for it.`,
    polled: ({ folder }) =>
      say`The server does not tell of new mail in ${clean(folder)}; looking there every two minutes.`,
    new: ({ folders }) =>
      folders.length === 1
        ? say`There is a new folder, ${named(folders, say)}; looking there every two minutes, too.`
        : say`There are new folders, ${named(folders, say)}; looking there every two minutes, too.`,
    gone: ({ folder }) => say`The folder ${clean(folder)} is not there any more; the others are watched on.`,
  }
  return (words[event.kind] as (event: WatchEvent) => string)(event)
}

function named(folders: readonly string[], say: Say): string {
  const names = folders.map(clean)
  const last = names.pop() ?? say`nothing`
  return names.length === 0 ? last : [names.join(', '), last].join(say` and `)
}

function seconds(milliseconds: number, say: Say): string {
  const whole = Math.max(1, Math.round(milliseconds / 1000))
  return whole < 120 ? `${whole} s` : say`${Math.round(whole / 60)} minutes`
}
