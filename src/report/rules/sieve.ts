import { type Address, showAddress } from '../../mail/address.ts'
import { toULabel } from '../../mail/domain.ts'
import { clean } from '../clean.ts'
import { english, type Say } from '../say.ts'
import { wrapLines } from '../wrap.ts'
import { notes, purpose } from './notes.ts'
import { type RelayFields, relayFields } from './relay-fields.ts'
import type { AuthorCheck, Passing, Retirement } from './retirement.ts'
import { sieveList, sieveLiteral, sieveString } from './sieve-string.ts'

/** Fields in which servers write the address a message was delivered to; some write it in angle brackets. */
const deliveryFields = [
  'X-Original-To',
  'Delivered-To',
  'Envelope-To',
  'X-Envelope-To',
  'X-Delivered-To',
  'X-RCPT-To',
]

/**
 * A Sieve script (RFC 5228, with `fileinto` §4.1 and `envelope` §5.4) that retires an alias. Mail that passes is not
 * touched: later rules and the implicit keep (§2.10.2) hold for it as before.
 */
export function sieveRules(retirement: Retirement, say: Say = english): string {
  const { alias, folder, passing, relay } = retirement
  const fields = relay === null ? undefined : relayFields[relay]
  const file = [`fileinto ${sieveString(folder)};`, 'stop;']
  const passes = passing.map((one) => passTest(one, retirement, fields))
  return [
    ...comment([...purpose(retirement, say), ...notes(retirement, say)]),
    ...comment([
      say`Make that folder first: a server that does not find it puts the message into the inbox.`,
    ]),
    '',
    'require ["fileinto", "envelope"];',
    '',
    `# ${say`1. Mail delivered to the alias.`}`,
    `# ${say`(Where a server refuses "envelope", take the word away above and the envelope line below.)`}`,
    'if anyof (',
    ...indented(listed(recipientTests(alias, fields).map((test) => [test]))),
    ') {',
    ...indented(
      passes.length === 0
        ? file
        : [
            `# ${say`2. Who passes.`}`,
            ...comment(checkSentences(retirement, say)),
            'if not anyof (',
            ...indented(listed(passes)),
            ') {',
            ...indented(file),
            '}',
          ],
    ),
    '}',
    '',
  ].join('\n')
}

function comment(sentences: readonly string[]): string[] {
  return sentences.flatMap((one) => wrapLines(one, 98).split('\n')).map((line) => `# ${line}`)
}

function indented(lines: readonly string[]): string[] {
  return lines.map((line) => `  ${line}`)
}

/** Tests, each of several lines, with a comma between them. */
function listed(tests: readonly (readonly string[])[]): string[] {
  return tests.flatMap((lines, test) =>
    lines.map((line, place) => (place === lines.length - 1 && test < tests.length - 1 ? `${line},` : line)),
  )
}

function recipientTests(alias: Address, relay: RelayFields | undefined): string[] {
  const spellings = [...new Set([alias, showAddress(alias)])]
  const stamped = spellings.flatMap((one) => [one, `<${one}>`])
  const fields = relay === undefined ? deliveryFields : [relay.alias, ...deliveryFields]
  return [
    `envelope :is "to" ${sieveList(spellings)}`,
    `header :is ${sieveList(fields)} ${sieveList(stamped)}`,
    `address :is ["To", "Cc"] ${sieveList(spellings)}`,
  ]
}

/** One party whose mail passes: its author, and what the receiver says of it. */
function passTest(
  passing: Passing,
  { authservIds }: Retirement,
  relay: RelayFields | undefined,
): readonly string[] {
  const { identity, check, signedBy } = passing
  const author = relay === undefined ? authorTest(identity) : relayedTest(identity, relay.author)
  const says = (results: readonly string[]): string => resultTest(authservIds, results)
  const tests: Record<AuthorCheck, readonly string[]> = {
    none: [],
    'not-fail': [`not ${says(['dmarc=fail*'])}`],
    dmarc: [says(['dmarc=pass*']), `not ${says(['dmarc=fail*'])}`],
    dkim: [
      says(signedBy.flatMap(signedPatterns)),
      `not ${says(unsure)}`,
      'not header :contains "Return-Path" "\\""',
    ],
  }
  const more = tests[check]
  return more.length === 0
    ? [author]
    : ['allof (', ...indented(listed([author, ...more].map((test) => [test]))), ')']
}

/**
 * Patterns of a good signature. White space stands before the property, since a client's name can hold all but that,
 * and the domain must end there, or a stranger's longer one would do.
 */
function signedPatterns(domain: string): string[] {
  const ends = ['', ' *', '\t*', ';*']
  return [' ', '\t'].flatMap((space) =>
    ends.map((end) => `dkim=pass*${space}header.d=${sieveLiteral(domain)}${end}`),
  )
}

/**
 * What must not stand beside it: another signature that did not hold, whose domain would be taken for the good one's, and
 * text in quotes, in which a stranger could write anything (so could one in the return-path, which results repeat).
 */
const unsure = [
  ...['fail', 'neutral', 'none', 'permerror', 'policy', 'temperror'].map((result) => `dkim=${result}*`),
  'header.i="*',
]

function authorTest(identity: string): string {
  if (identity.includes('@'))
    return `address :is "From" ${sieveList([...new Set([identity, showAddress(identity)])])}`
  return `address :domain :matches "From" ${sieveList(spelt(identity).flatMap((name) => [name, `*.${name}`]))}`
}

/** The author as the relay kept it: a field of the relay's own, which the address test need not know (§5.1). */
function relayedTest(identity: string, field: string): string {
  const ends = identity.includes('@')
    ? [sieveLiteral(identity), `*<${sieveLiteral(identity)}>`]
    : spelt(identity).flatMap((name) => ['@', '.'].flatMap((mark) => [`*${mark}${name}`, `*${mark}${name}>`]))
  return `header :matches "${field}" ${sieveList(ends)}`
}

/** A domain as `:matches` patterns, in A-labels and as people write it. */
function spelt(domain: string): string[] {
  return [...new Set([domain, toULabel(domain)])].map(sieveLiteral)
}

/**
 * Results of the receiver's own (RFC 8601 §2.2): its authserv-id stands first, perhaps with a version. A good one is
 * asked for together with the absence of a bad one, since `:matches` cannot tell where one result ends, and since
 * results quote what strangers wrote.
 */
function resultTest(authservIds: readonly string[], results: readonly string[]): string {
  const patterns = authservIds
    .map(sieveLiteral)
    .flatMap((id) => results.flatMap((result) => [`${id};*${result}`, `${id} 1;*${result}`]))
  return `header :matches "Authentication-Results" ${sieveList(patterns)}`
}

function checkSentences({ passing, authservIds, relay }: Retirement, say: Say): string[] {
  if (relay !== null)
    return [
      say`The relay writes From: anew and keeps the author in a field of its own, which can be forged all the same.`,
    ]
  if (passing.every(({ check }) => check === 'none'))
    return [
      say`Anybody can write any From:, and no result of your mail server is known that would tell: phishing in these names passes.`,
    ]
  const unchecked = passing.filter(({ check }) => check === 'none').map(({ identity }) => identity)
  return [
    say`Anybody can write any From:, so what your own mail server (${authservIds.map(clean).join(', ')}) says counts, too, as far as genuine mail has always passed it so far.`,
    ...(unchecked.length === 0
      ? []
      : [say`Not so for ${unchecked.join(', ')}: phishing in that name passes.`]),
    say`Your server must remove such results that strangers bring along under its name (RFC 8601 §5).`,
  ]
}
