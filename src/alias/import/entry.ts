/** What an export says of one alias, or of one login that may use one; nothing secret is ever in it. */
export interface ImportedLogin {
  readonly kind: 'login'
  /** Texts where the address may stand, the likeliest first; a text may be no address at all. */
  readonly addresses: readonly string[]
  /** The export says outright that it is an alias; a username of a password manager may be anything. */
  readonly isAlias: boolean
  /** Where it is used: one for each service. */
  readonly sites: readonly ImportedSite[]
  /** The person's own words about an alias; null for what a password manager holds, which may be a secret. */
  readonly note: string | null
  /** ISO day (UTC) on which the alias was made; null where the export tells only when an entry was written. */
  readonly givenOn: string | null
  /** Deleted, in the trash, or switched off. */
  readonly retired: boolean
}

/** Where an alias is used, in the words of the export. */
export interface ImportedSite {
  /** As the person or the program named it; null when there is no name. */
  readonly name: string | null
  /** URLs or host names; empty when there is none. */
  readonly urls: readonly string[]
}

/** A row that is no login: a card, a note, an identity. */
export interface ImportedOther {
  readonly kind: 'other'
}

/** One row of an export. */
export type ImportedEntry = ImportedLogin | ImportedOther

/** Somebody an alias service knows as a correspondent of an alias. */
export interface ImportedContact {
  /** The alias, as the export writes it. */
  readonly alias: string
  /** The correspondent's address, as the export writes it. */
  readonly address: string
  /** ISO 8601 moment (UTC) of the first contact, or null. */
  readonly firstSeen: string | null
  /** The person made the contact in order to write to it; false: mail that came in made it. */
  readonly byPerson: boolean
}

/** Longer notes are cut. */
const LONGEST_NOTE = 1000

/** A text in one line, without characters that could hide something. */
export function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu, ' ').trim()
}

/** A card, a note, an identity: nothing that an alias could be in. */
export const noLogin: ImportedOther = { kind: 'other' }

/** A login of a password manager: no note, no date, no word on whether the username is an alias. */
export function managerLogin(
  name: string,
  urls: readonly string[],
  addresses: readonly string[],
): ImportedLogin {
  const given = addresses.filter((text) => text.trim() !== '')
  return {
    kind: 'login',
    addresses: given,
    isAlias: false,
    sites: [{ name: name.trim() === '' ? null : name, urls: urls.filter((url) => url.trim() !== '') }],
    note: null,
    givenOn: null,
    retired: false,
  }
}

/** An alias of an alias service. */
export function serviceAlias(
  address: string,
  sites: readonly ImportedSite[],
  more: { readonly note?: string; readonly givenOn?: string | null; readonly retired?: boolean } = {},
): ImportedLogin {
  const note = oneLine(more.note ?? '').slice(0, LONGEST_NOTE)
  return {
    kind: 'login',
    addresses: [address],
    isAlias: true,
    sites,
    note: note === '' ? null : note,
    givenOn: more.givenOn ?? null,
    retired: more.retired ?? false,
  }
}
