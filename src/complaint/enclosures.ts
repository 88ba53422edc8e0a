import { lettersAbout } from './authority-plan.ts'
import type { ComplaintFacts, EarlierLetter, FactMessage, FactService } from './facts.ts'
import type { Enclosure, LetterKind } from './letter.ts'

/** What a letter is sent with, before it has a title in a language. */
export type Enclosed =
  | { readonly what: 'message'; readonly message: FactMessage }
  | { readonly what: 'first-message'; readonly first: NonNullable<FactService['firstMessage']> }
  | { readonly what: 'notice'; readonly notice: FactService['notices'][number] }
  | { readonly what: 'request'; readonly earlier: EarlierLetter }

const MOST_MESSAGES = 5

/** What goes with each letter: what its addressee needs to look into it, and no more. */
export function enclosedWith(
  kind: LetterKind,
  facts: ComplaintFacts,
  sample: FactMessage | null,
  reminds: EarlierLetter | null,
): readonly Enclosed[] {
  const { messages, services } = facts
  const kept = messages.filter(({ original }) => original !== null)
  const first = kept.slice(0, 1)
  const some = [...first, ...kept.slice(Math.max(1, kept.length - MOST_MESSAGES + 1))]
  const originals = some.map((message) => ({ what: 'message', message }) as const)
  const firsts = services.flatMap(({ firstMessage }) =>
    firstMessage === null || firstMessage.original === null
      ? []
      : [{ what: 'first-message', first: firstMessage } as const],
  )
  const notices = services.flatMap((service) =>
    service.notices
      .filter(({ original }) => original !== null)
      .map((notice) => ({ what: 'notice', notice }) as const),
  )
  switch (kind) {
    case 'esp-notice':
      return sample?.original == null ? [] : [{ what: 'message', message: sample }]
    case 'service-access':
    case 'author-objection':
      return originals
    case 'authority-author':
      return [...originals, ...firsts, ...requests('author', facts)]
    case 'authority-service':
      return [...originals, ...firsts, ...notices, ...requests('service', facts)]
    case 'reminder':
      return reminds === null ? [] : [{ what: 'request', earlier: reminds }]
  }
}

function requests(about: 'author' | 'service', facts: ComplaintFacts): Enclosed[] {
  return lettersAbout(about, facts).map((earlier) => ({ what: 'request', earlier }))
}

/** Whether what goes out is a copy with addresses hidden. */
export function isRedacted(one: Enclosed): boolean {
  return originalOf(one)?.copyOf != null
}

/** Numbered, named and titled as the letter lists them. */
export function enclosures(
  enclosed: readonly Enclosed[],
  title: (one: Enclosed) => string,
): readonly Enclosure[] {
  return enclosed.map((one, index) => {
    const original = originalOf(one)
    return {
      name: `${String(index + 1).padStart(2, '0')}-${names[one.what]}`,
      title: title(one),
      sha256: original?.sha256 ?? null,
      size: original?.size ?? null,
      sightingId: one.what === 'message' ? one.message.id : null,
    }
  })
}

const names: Record<Enclosed['what'], string> = {
  message: 'message.eml',
  'first-message': 'first-message.eml',
  notice: 'notice.eml',
  request: 'request',
}

function originalOf(one: Enclosed): FactMessage['original'] {
  if (one.what === 'message') return one.message.original
  if (one.what === 'first-message') return one.first.original
  return one.what === 'notice' ? one.notice.original : null
}
