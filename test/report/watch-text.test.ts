import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { IncidentNotice } from '../../src/incident/announced.ts'
import type { Incident } from '../../src/incident/incident.ts'
import { plainPaint } from '../../src/report/paint.ts'
import { type WatchEvent, watchEventText } from '../../src/report/watch-event.ts'
import type { WatchedLeak } from '../../src/report/watch-leak.ts'
import { watchedLeakLine } from '../../src/report/watch-text.ts'
import type { EspFinding, Sighting } from '../../src/trace/sighting.ts'
import type { Verdict } from '../../src/verdict/verdict.ts'

interface About {
  readonly kind?: 'leak' | 'impersonation'
  readonly domain?: string
  readonly claims?: string
  readonly esp?: { readonly name: string; readonly grade: EspFinding['grade'] }
  readonly services?: readonly string[]
  readonly isFirst?: boolean
}

/** A leak with only what its line is made of. */
function leak({
  kind = 'leak',
  domain,
  claims,
  esp,
  services = ['Shop'],
  isFirst = true,
}: About): WatchedLeak {
  const intruder = { domain: domain ?? null, claims: claims ?? null }
  return {
    event: kind,
    sighting: { receivedAt: '2026-11-22T09:11:05Z', esp: esp ?? null } as unknown as Sighting,
    incident: { alias: 'shop@me.example', services } as unknown as Incident,
    verdict: { confidence: 'high', intruder } as unknown as Verdict,
    isFirst,
  } as WatchedLeak
}

for (const [about, line] of [
  [{ domain: 'stranger.example' }, 'given to Shop, now used by stranger.example (high)'],
  [{ domain: 'stranger.example', isFirst: false }, 'given to Shop, again used by stranger.example (high)'],
  [
    { domain: 'stranger.example', esp: { name: 'Brevo (formerly Sendinblue)', grade: 'likely' } },
    'given to Shop, now used by stranger.example, through Brevo (high)',
  ],
  [
    { domain: 'stranger.example', esp: { name: 'Brevo', grade: 'claimed' } },
    'given to Shop, now used by stranger.example (high)',
  ],
  [
    { claims: 'stranger.example' },
    'given to Shop, now used by somebody who claims to be stranger.example (high)',
  ],
  [{}, 'given to Shop, now used by somebody unnamed (high)'],
  [
    { kind: 'impersonation', claims: 'shop.example' },
    'given to Shop, now written to in its name by somebody who claims to be shop.example (high)',
  ],
  [{ domain: 'x.example', services: ['A', 'B'] }, 'given to A and B, now used by x.example (high)'],
  [{ domain: 'x.example', services: [] }, 'given to nobody in particular, now used by x.example (high)'],
  [
    { claims: 'a\u001b[2J\nb' },
    'given to Shop, now used by somebody who claims to be a\\u{1b}[2J\\u{a}b (high)',
  ],
] as const) {
  test(line, () =>
    assert.equal(watchedLeakLine(leak(about), plainPaint), `22 Nov 2026 09:11 UTC  shop@me.example: ${line}`),
  )
}

test('a notice is told as what the service said', () => {
  const notice = { service: 'Shop', confidence: 'medium' } as unknown as IncidentNotice
  const { sighting, incident } = leak({})
  const line = watchedLeakLine(
    { id: 1, account: 'home', place: null, sighting, incident, event: 'notice', notice },
    plainPaint,
  )
  assert.match(line, /: given to Shop; Shop announced that personal data was disclosed \(medium\)$/)
})

for (const [event, text] of [
  [{ kind: 'watching', listened: ['INBOX'], polled: [] }, 'Watching INBOX. Stop with Ctrl-C.'],
  [
    { kind: 'watching', listened: ['INBOX', 'A', 'B'], polled: ['C'] },
    'Watching INBOX, A and B, and looking at 1 other folder every two minutes. Stop with Ctrl-C.',
  ],
  [{ kind: 'lost', error: 0, again: 1_400 }, 'told 0; trying again in 1 s, and until it works.'],
  [{ kind: 'lost', error: 0, again: 300_000 }, 'told 0; trying again in 5 minutes, and until it works.'],
  [{ kind: 'back' }, 'It works again; what came meanwhile is read now.'],
  [{ kind: 'woke' }, 'The machine was asleep; connecting anew.'],
  [{ kind: 'busy', error: 0 }, 'told 0; waiting for it.'],
  [
    { kind: 'polled', folder: 'A\u202e' },
    'The server does not tell of new mail in A\\u{202e}; looking there every two minutes.',
  ],
  [{ kind: 'new', folders: ['A'] }, 'There is a new folder, A; looking there every two minutes, too.'],
  [
    { kind: 'new', folders: ['A', 'B'] },
    'There are new folders, A and B; looking there every two minutes, too.',
  ],
  [{ kind: 'gone', folder: 'A' }, 'The folder A is not there any more; the others are watched on.'],
] as const) {
  test(text, () =>
    assert.equal(
      watchEventText(event as WatchEvent, (error) => `told ${error}`),
      text,
    ),
  )
}
