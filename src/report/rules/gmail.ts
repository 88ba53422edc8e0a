import type { Address } from '../../mail/address.ts'
import { showAddress } from '../../mail/address.ts'
import { toULabel } from '../../mail/domain.ts'
import { english, type Say } from '../say.ts'
import { notes, purpose } from './notes.ts'
import type { Retirement } from './retirement.ts'

/**
 * A filter for Gmail's import ("Settings, Filters, Import filters"): an Atom feed with properties in Google's
 * namespace, as Gmail exports it and gmailctl (internal/engine/export/xml) writes it.
 *
 * @param email address of the Gmail account, or null
 */
export function gmailRules(retirement: Retirement, email: Address | null, say: Say = english): string {
  const { folder, madeAt } = retirement
  const told = [...purpose(retirement, say), ...notes(retirement, say), gmailCaveat(say)]
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    ...told.map((line) => `<!-- ${xmlComment(line)} -->`),
    '<feed xmlns="http://www.w3.org/2005/Atom" xmlns:apps="http://schemas.google.com/apps/2006">',
    '  <title>Mail Filters</title>',
    '  <id>tag:mail.google.com,2008:filters:</id>',
    `  <updated>${xmlText(madeAt)}</updated>`,
    '  <author>',
    '    <name>leaktrace</name>',
    ...(email === null ? [] : [`    <email>${xmlText(email)}</email>`]),
    '  </author>',
    '  <entry>',
    '    <category term="filter"></category>',
    '    <title>Mail Filter</title>',
    '    <content></content>',
    property('hasTheWord', gmailQuery(retirement)),
    property('label', folder),
    property('shouldArchive', 'true'),
    '  </entry>',
    '</feed>',
    '',
  ].join('\n')
}

/** What a Gmail filter cannot do. */
export const gmailCaveat = (say: Say = english): string =>
  say`Gmail compares with the name shown, too, and a filter cannot ask for its checks: mail in the name of those that pass may pass.`

/** What the filter matches, in Gmail's search language: braces are "or", a minus is "not". */
export function gmailQuery({ alias, passing }: Retirement): string {
  const address = term(alias)
  const recipients = `{${['to', 'cc', 'deliveredto'].map((name) => `${name}:(${address})`).join(' ')}}`
  const authors = [
    ...new Set(
      passing.flatMap(({ identity }) =>
        identity.includes('@') ? [identity, showAddress(identity)] : [identity, toULabel(identity)],
      ),
    ),
  ]
  return authors.length === 0 ? recipients : `${recipients} -from:(${authors.map(term).join(' OR ')})`
}

/** A word of a search; quoted where it holds what the search language would take for its own. */
function term(text: string): string {
  return /^[\p{L}\p{N}_.+@-]+$/u.test(text) && !text.startsWith('-') ? text : `"${text.replaceAll('"', ' ')}"`
}

function property(name: string, value: string): string {
  return `    <apps:property name="${name}" value="${xmlText(value)}"></apps:property>`
}

/** Text within an element or a quoted attribute. */
function xmlText(text: string): string {
  return xmlChars(text).replace(/[&<>"'\t\n\r]/g, (char) => `&#${char.charCodeAt(0)};`)
}

/** A comment holds no double hyphen and ends with none (XML 1.0 §2.5). */
function xmlComment(text: string): string {
  return xmlChars(text).replaceAll('--', '- -').replaceAll('--', '- -').replace(/-$/, '- ')
}

/** Without what no XML 1.0 document can hold (§2.2). */
function xmlChars(text: string): string {
  return text.toWellFormed().replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
}
