import type { RawMessage } from '../mailbox/raw-message.ts'
import type { ReadEvent } from '../mailbox/source.ts'
import type { FactReader, ReadPlace } from './fact-reader.ts'

/** What reading a folder tells, with messages read into facts. */
export type FactEvent =
  | Exclude<ReadEvent, { kind: 'messages' }>
  | { readonly kind: 'facts'; readonly messages: readonly ReadPlace[] }

/**
 * Lets a reader make facts of messages while the next ones are fetched. Events keep their order: a checkpoint comes after
 * all that it covers, and a failure after all that came before it. What cannot be read into facts ends the reading there.
 *
 * @param readerFor asked once, when it is known how many messages come
 */
export async function* readAhead(
  events: AsyncIterable<ReadEvent>,
  readerFor: (count: number) => FactReader,
): AsyncGenerator<FactEvent> {
  const waiting: Promise<FactEvent>[] = []
  let reader: FactReader | null = null
  let failure: Failure | null = null
  for await (const event of orFailure(events)) {
    if (event.kind === 'failure') {
      failure = event
      break
    }
    if (event.kind === 'opened') reader = readerFor(event.count)
    waiting.push(event.kind === 'messages' ? factsOf(event.messages, reader) : Promise.resolve(event))
    while (waiting.length > (reader?.ahead ?? 0)) yield (await waiting.shift())!
  }
  for (const next of waiting) yield await next
  if (failure !== null) throw failure.error
}

interface Failure {
  readonly kind: 'failure'
  readonly error: unknown
}

/** The events, with what ended them as the last one. */
async function* orFailure(events: AsyncIterable<ReadEvent>): AsyncGenerator<ReadEvent | Failure> {
  try {
    yield* events
  } catch (error) {
    yield { kind: 'failure', error }
  }
}

function factsOf(messages: readonly RawMessage[], reader: FactReader | null): Promise<FactEvent> {
  if (reader === null) throw new Error('messages came before the folder was opened')
  const facts = reader.read(messages).then((read) => ({ kind: 'facts' as const, messages: read }))
  facts.catch(() => {}) // Thrown when its turn comes; until then it only must not count as unhandled.
  return facts
}
