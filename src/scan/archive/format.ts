import * as z from 'zod/mini'

/** The archive of a person's data: a zip file with these entries. */
export const ENTRY = {
  readme: 'README.txt',
  manifest: 'manifest.json',
  config: 'config.toml',
} as const

/** A zip file without 64-bit extensions numbers its entries with 16 bits. */
export const MOST_ENTRIES = 65_000

/** What is read into memory as one piece. */
export const LARGEST_ARCHIVE = 2 ** 31 - 1
export const LARGEST_ENTRY = 256 << 20

/** An entry that would shrink by more is stored as it is, so that one that does is no entry of ours but a bomb. */
export const MOST_SHRUNK = 100
/** Below this length how far an entry shrinks does not matter. */
export const SMALL = 1 << 20

/** The entry of a part of a table: `registry/alias.json`, then `registry/alias.2.json`. */
export function tableEntry(table: string, part: number): string {
  return part === 1 ? `registry/${table}.json` : `registry/${table}.${part}.json`
}

/** The entry of a kept message. */
export function evidenceEntry(sha256: string): string {
  return `evidence/${sha256}.eml`
}

/** Which table and part an entry holds. */
export function tableOf(name: string): { readonly table: string; readonly part: number } | null {
  const [, table, part] = /^registry\/([a-z_]{1,40})(?:\.([2-9]|[1-9]\d{1,4}))?\.json$/.exec(name) ?? []
  return table === undefined ? null : { table, part: Number(part ?? '1') }
}

/** The hash by which an entry is a kept message. */
export function evidenceOf(name: string): string | null {
  return /^evidence\/([0-9a-f]{64})\.eml$/.exec(name)?.[1] ?? null
}

/** Whether an archive may hold an entry of this name; no other is ever unpacked, so none can lead elsewhere. */
export function isEntry(name: string): boolean {
  return (
    name === ENTRY.readme ||
    name === ENTRY.manifest ||
    name === ENTRY.config ||
    tableOf(name) !== null ||
    evidenceOf(name) !== null
  )
}

const sha256 = z.string().check(z.regex(/^[0-9a-f]{64}$/))

/** `manifest.json`: what the archive holds, with the hash of each entry. */
export const manifestSchema = z.strictObject({
  format: z.literal('leaktrace-archive'),
  version: z.int(),
  /** The leaktrace that wrote it. */
  leaktrace: z.string(),
  /** How many migrations made the tables. */
  schema: z.int(),
  /** Rows by table. */
  rows: z.record(z.string(), z.int()),
  files: z.array(z.strictObject({ name: z.string(), size: z.int(), sha256 })),
  /** Messages that the registry names as kept and whose file was gone or changed. */
  missing: z.array(z.strictObject({ sha256, why: z.enum(['gone', 'changed']) })),
})
export type Manifest = z.infer<typeof manifestSchema>

/** The version of the archive that is written, and the latest that is read. */
export const VERSION = 1
