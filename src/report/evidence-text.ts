import { clean, cleanCut } from './clean.ts'
import { showMoment } from './dates.ts'
import type { Paint } from './paint.ts'

/** A pack that was written, as it is told. */
export interface WrittenPack {
  readonly directory: string
  readonly alias: string
  readonly files: number
  readonly messages: number
  readonly fingerprint: string
  readonly missing: readonly { readonly what: string; readonly why: string }[]
}

/** What `evidence export` prints. */
export function writtenText(
  { directory, alias, files, messages, fingerprint, missing }: WrittenPack,
  paint: Paint,
): string {
  const of = messages === 1 ? '1 message' : `${messages} messages`
  return [
    `${paint.strong(clean(directory))}: ${files} files about ${clean(alias)}, ${of}`,
    `  fingerprint  ${fingerprint}`,
    `  ${paint.faint('SHA-256 of SHA256SUMS; quote it in the letter, and everybody can tell this pack from any other')}`,
    ...(missing.length === 0 ? [] : ['', paint.strong('Missing')]),
    ...missing.map(({ what, why }) => `  ${paint.warn(clean(what))}: ${clean(why)}`),
    '',
    `  check it anywhere:  leaktrace evidence verify ${shellWord(directory)}`,
    '  or without leaktrace, in that directory:  sha256sum -c SHA256SUMS',
  ].join('\n')
}

/** A pack that was checked, as it is told. */
export interface CheckedPack {
  readonly directory: string
  readonly fingerprint: string | null
  readonly files: number
  readonly made: { readonly at: string; readonly by: string; readonly alias: string } | null
  readonly faults: readonly { readonly file: string; readonly message: string }[]
  readonly signatures: readonly {
    readonly file: string
    readonly signingDomain: string | null
    readonly now: string
    readonly keyAt: string | null
  }[]
  readonly remade: readonly string[]
  readonly notes: readonly string[]
  readonly missing: readonly { readonly what: string; readonly why: string }[]
}

/** What `evidence verify` prints. */
export function checkedText(check: CheckedPack, paint: Paint): string {
  const { directory, fingerprint, files, made, faults, signatures, remade, notes, missing } = check
  const lines =
    faults.length === 0
      ? [`${paint.good('everything agrees')}: ${clean(directory)}, ${files} files`]
      : [
          `${paint.bad('it does not agree')}: ${clean(directory)}`,
          ...faults.map(
            ({ file, message }) => `  ${paint.bad(cleanCut(file, 120))}: ${cleanCut(message, 300)}`,
          ),
        ]
  if (made !== null)
    lines.push(
      `  made on ${showMoment(made.at)} by leaktrace ${cleanCut(made.by, 20)}, about ${cleanCut(made.alias, 120)}`,
    )
  if (fingerprint !== null)
    lines.push(`  fingerprint ${fingerprint} ${paint.faint('(compare it with the one in the letter)')}`)
  for (const { file, signingDomain, now, keyAt } of signatures) {
    const by = cleanCut(signingDomain ?? 'nobody', 100)
    const key = keyAt === null ? 'no key was captured' : `with the key captured on ${showMoment(keyAt)}`
    const holds = now === 'pass' ? paint.good('still holds') : paint.warn(`comes to ${now}`)
    lines.push(`  ${clean(file)}: the signature of ${by} ${holds}, ${key}`)
  }
  if (remade.length > 0)
    lines.push(`  made again from the messages, and the same: ${remade.map(clean).join(', ')}`)
  for (const note of notes) lines.push(paint.faint(`  · ${cleanCut(note, 300)}`))
  for (const { what, why } of missing)
    lines.push(paint.faint(`  · missing when it was made: ${cleanCut(what, 120)}: ${cleanCut(why, 200)}`))
  return lines.join('\n')
}

/** A path as a shell takes it for one word. */
function shellWord(path: string): string {
  const shown = clean(path)
  return /^[A-Za-z0-9_./-]+$/.test(shown) ? shown : `'${shown.replaceAll("'", "'\\''")}'`
}
