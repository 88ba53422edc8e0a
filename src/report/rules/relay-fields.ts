/** Where a relay that rewrites `From:` keeps what a filter needs. */
export interface RelayFields {
  /** Field that names the alias. */
  readonly alias: string
  /** Field with the author as the message had it. */
  readonly author: string
}

/**
 * Relays, by id, whose mail a filter can tell apart: both fields are the relay's own (see `src/alias/relay`). The
 * others leave the author coded within `From:`, in the text of a name, or nowhere.
 */
export const relayFields: Readonly<Record<string, RelayFields>> = {
  simplelogin: { alias: 'X-SimpleLogin-Envelope-To', author: 'X-SimpleLogin-Original-From' },
  duckduckgo: { alias: 'Duck-Original-To', author: 'Duck-Original-From' },
}
