import { parseHeaderSection } from '../mail/header.ts'
import { decodeSource } from '../mailbox/decode.ts'
import { headersText, messageText } from '../report/evidence-copies.ts'
import { type Mask, maskFor } from '../report/evidence-mask.ts'
import { type RoutedMessage, routeText } from '../report/evidence-route.ts'
import { english, type Say } from '../report/say.ts'
import type { KeptVerification } from '../scan/dkim/verify.ts'
import type { Sighting } from '../trace/sighting.ts'
import type { PackMessageEntry } from './evidence-pack-manifest.ts'

/** A message of a pack with what its copies are made of. */
export interface PackMessage {
  readonly entry: PackMessageEntry
  readonly octets: Buffer
  readonly sighting: Sighting
  readonly verification: KeptVerification | null
}

/** A file that follows from the messages: whoever has them can make it again. */
export interface DerivedFile {
  readonly name: string
  readonly text: string
  /** What it was made from. */
  readonly from: string
}

function roleWords(role: PackMessageEntry['role'], say: Say): string {
  switch (role) {
    case 'stranger':
      return say`a message of somebody the address was not given to`
    case 'first-legitimate':
      return say`the first message by which the service itself wrote to the address`
    case 'notice':
      return say`a message in which the service announces a disclosure of data`
  }
}

/** What the manifest says of a message, from what was read of it; English, as all that programs read. */
export function factsOf(
  alias: string,
  octets: Buffer,
  { messageId, receivedAt, date, author }: Sighting,
): Pick<PackMessageEntry, 'messageId' | 'receivedAt' | 'date' | 'author' | 'authorGrade'> {
  const { fields } = parseHeaderSection(octets.toString('latin1'))
  return {
    messageId,
    receivedAt,
    date,
    author: author === null ? null : maskFor(fields, alias, english).text(author.address),
    authorGrade: author === null ? null : author.refuted ? 'refuted' : author.grade,
  }
}

/** The copies to be read of one message. */
export async function copiesOf(
  alias: string,
  { entry, octets }: Pick<PackMessage, 'entry' | 'octets'>,
  say: Say,
): Promise<DerivedFile[]> {
  const { file } = entry
  const { fields } = parseHeaderSection(octets.toString('latin1'))
  const body = await decodeSource(octets)
  const from = `made from ${file}`
  const mask = (): Mask => maskFor(fields, alias, say)
  return [
    { name: copyName(file, 'headers'), text: headersText(file, fields, mask(), say), from },
    { name: copyName(file, 'message'), text: messageText(file, fields, body, mask(), say), from },
  ]
}

/** `route.md` of all messages. */
export function routeOf(alias: string, messages: readonly PackMessage[], say: Say): DerivedFile {
  const routed = messages.map(({ entry, octets, sighting, verification }): RoutedMessage => {
    const { fields } = parseHeaderSection(octets.toString('latin1'))
    const mask = maskFor(fields, alias, say)
    const role = roleWords(entry.role, say)
    return { file: entry.file, role, sighting, keys: verification?.keys ?? [], mask }
  })
  return { name: 'route.md', text: routeText(alias, routed, say), from: 'made from the messages' }
}

/** `01-message.eml` has `01-headers.txt`; `notice-1.eml` has `notice-1-headers.txt`. */
function copyName(file: string, copy: 'headers' | 'message'): string {
  const stem = file.replace(/\.eml$/, '')
  return stem.endsWith('-message') ? `${stem.replace(/-message$/, '')}-${copy}.txt` : `${stem}-${copy}.txt`
}
