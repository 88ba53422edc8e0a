import { clean, cleanCut } from './clean.ts'
import { messageCount } from './counted.ts'
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
  const { say } = paint
  const of = messageCount(messages, say)
  const told = (what: string): string => say.told(clean(what))
  return [
    say`${paint.strong(clean(directory))}: ${files} files about ${clean(alias)}, ${of}`,
    `  ${say`fingerprint  ${fingerprint}`}`,
    `  ${paint.faint(say`SHA-256 of SHA256SUMS; quote it in the letter, and everybody can tell this pack from any other`)}`,
    ...(missing.length === 0 ? [] : ['', paint.strong(say`Missing`)]),
    ...alike(missing).flatMap(({ what, why, more }) => [
      `  ${say`${paint.warn(told(what))}: ${told(why)}`}`,
      ...(more === 0 ? [] : [`  ${say`and ${more} more, for the same reason`}`]),
    ]),
    '',
    `  ${say`check it anywhere:  leaktrace evidence verify ${shellWord(directory)}`}`,
    `  ${say`or without leaktrace, in that directory:  sha256sum -c SHA256SUMS`}`,
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
  const { say } = paint
  const told = (words: string, length: number): string => say.told(cleanCut(words, length))
  const lines =
    faults.length === 0
      ? [say`${paint.good(say`everything agrees`)}: ${clean(directory)}, ${files} files`]
      : [
          say`${paint.bad(say`it does not agree`)}: ${clean(directory)}`,
          ...faults.map(
            ({ file, message }) => `  ${say`${paint.bad(cleanCut(file, 120))}: ${told(message, 300)}`}`,
          ),
        ]
  if (made !== null)
    lines.push(
      `  ${say`made on ${say.moment(made.at)} by leaktrace ${cleanCut(made.by, 20)}, about ${cleanCut(made.alias, 120)}`}`,
    )
  if (fingerprint !== null)
    lines.push(
      `  ${say`fingerprint ${fingerprint}`} ${paint.faint(say`(compare it with the one in the letter)`)}`,
    )
  for (const { file, signingDomain, now, keyAt } of signatures) {
    const by = signingDomain === null ? say`nobody` : cleanCut(signingDomain, 100)
    const key = keyAt === null ? say`no key was captured` : say`with the key captured on ${say.moment(keyAt)}`
    const holds = now === 'pass' ? paint.good(say`still holds`) : paint.warn(say`comes to ${now}`)
    lines.push(`  ${say`${clean(file)}: the signature of ${by} ${holds}, ${key}`}`)
  }
  if (remade.length > 0)
    lines.push(`  ${say`made again from the messages, and the same: ${remade.map(clean).join(', ')}`}`)
  for (const note of notes) lines.push(paint.faint(`  · ${told(note, 300)}`))
  for (const { what, why, more } of alike(missing)) {
    lines.push(
      paint.faint(`  · ${say`missing when it was made: ${say`${told(what, 120)}: ${told(why, 200)}`}`}`),
    )
    if (more > 0) lines.push(paint.faint(`    ${say`and ${more} more, for the same reason`}`))
  }
  return lines.join('\n')
}

type Missing = CheckedPack['missing'][number]

/** What is missing; of many for one reason the first, with how many more: a pack of fifty messages is no list of fifty. */
function alike(missing: readonly Missing[]): (Missing & { readonly more: number })[] {
  return [...Map.groupBy(missing, ({ why }) => why).values()].flatMap((those) =>
    those.length <= 3
      ? those.map((one) => ({ ...one, more: 0 }))
      : those.slice(0, 1).map((one) => ({ ...one, more: those.length - 1 })),
  )
}

/** A path as a shell takes it for one word. */
function shellWord(path: string): string {
  const shown = clean(path)
  return /^[A-Za-z0-9_./-]+$/.test(shown) ? shown : `'${shown.replaceAll("'", "'\\''")}'`
}
