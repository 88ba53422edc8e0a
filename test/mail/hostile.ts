/** Input that attackers write, and a count of the work it causes: both for the tests of parsers. */

import fc from 'fast-check'

const FRAGMENTS = [
  ...'()<>[]@,;:."\\= \t\r\n\0?*_/+',
  '=?utf-8?q?',
  '=?utf-8?b?w6k=?=',
  '?=',
  'a',
  'b.example',
  'user@host.example',
  '<user@host.example>',
  'From',
  'Received:',
  'from ',
  'by ',
  'with ',
  'id ',
  'for ',
  '[192.0.2.1]',
  '(helo=x)',
  'IPv6:2001:db8::1',
  'spf=pass',
  'header.d=',
  'v=1;',
  'xn--',
  '__proto__',
  'Mon, 1 Jan 2024 10:00:00 +0000',
  '\xc3\xa9',
  '\xff',
  '\u{1f600}',
  '\ud800',
]

/** Any string, and strings made of the pieces that parsers care about. */
export const hostileText: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(fc.constantFrom(...FRAGMENTS), { maxLength: 40 }).map((parts) => parts.join('')),
)

/** Families of adversarial input; each grows with `n`. */
export const FAMILIES: ReadonlyArray<readonly [name: string, make: (n: number) => string]> = [
  ['open parentheses', (n) => '('.repeat(n)],
  ['nested comments', (n) => `${'('.repeat(n)}${')'.repeat(n)}`],
  ['many comments', (n) => '(a)'.repeat(n)],
  ['open angle brackets', (n) => '<'.repeat(n)],
  ['open angle brackets with words', (n) => '<a '.repeat(n)],
  ['quotation marks', (n) => '"'.repeat(n)],
  ['quoted quotation marks', (n) => '"\\'.repeat(n)],
  ['backslashes', (n) => '\\'.repeat(n)],
  ['beginnings of encoded words', (n) => '=?'.repeat(n)],
  ['encoded words without end', (n) => '=?utf-8?q?a'.repeat(n)],
  ['encoded words', (n) => '=?utf-8?q?a?= '.repeat(n)],
  ['commas', (n) => ','.repeat(n)],
  ['addresses', (n) => 'a@b.example,'.repeat(n)],
  ['addresses without commas', (n) => '<a@b.example>'.repeat(n)],
  ['at signs', (n) => '@'.repeat(n)],
  ['a chain of at signs', (n) => 'a@'.repeat(n)],
  ['nested groups', (n) => 'g:'.repeat(n)],
  ['addresses as group names', (n) => 'a@b.example:'.repeat(n)],
  ['semicolons', (n) => ';'.repeat(n)],
  ['spaces', (n) => `a${' '.repeat(n)}b`],
  ['folded lines', (n) => `a:${'\r\n '.repeat(n)}`],
  ['lines without a colon', (n) => 'a\r\n'.repeat(n)],
  ['fields', (n) => 'A: b\r\n'.repeat(n)],
  ['different field names', (n) => Array.from({ length: n }, (_, i) => `X-${i}: b\n`).join('')],
  ['carriage returns', (n) => '\r'.repeat(n)],
  ['NULs', (n) => '\0a'.repeat(n)],
  ['dots', (n) => '.a'.repeat(n)],
  ['the word by', (n) => 'by x (y) '.repeat(n)],
  ['from clauses', (n) => `from ${'x (y [192.0.2.1]) '.repeat(n)}`],
  ['equals signs', (n) => 'a='.repeat(n)],
  ['results', (n) => 'x;spf=pass a.b=c;'.repeat(n)],
  ['open brackets', (n) => '['.repeat(n)],
  ['Punycode', (n) => `xn--${'a'.repeat(n)}`],
  ['8-bit octets', (n) => '\xc3'.repeat(n)],
]

type Method = (this: unknown, ...args: unknown[]) => unknown

/**
 * Characters that the string and pattern methods of the language looked at while `run` ran. It stands for time, and
 * unlike time it is the same on every machine.
 */
export function countWork(run: () => void): number {
  let work = 0
  const restore: (() => void)[] = []
  const wrap = <Self, Result>(
    owner: object,
    name: string,
    cost: (self: Self, args: readonly unknown[], result: Result, before: number) => number,
  ): void => {
    const original = Reflect.get(owner, name) as Method
    Reflect.set(owner, name, function (this: unknown, ...args: unknown[]) {
      const before = this instanceof RegExp ? this.lastIndex : 0
      const result = original.apply(this, args)
      work += 1 + cost(this as Self, args, result as Result, before)
      return result
    })
    restore.push(() => Reflect.set(owner, name, original))
  }
  const whole = (self: string): number => self.length
  for (const name of [
    'replace',
    'replaceAll',
    'split',
    'toLowerCase',
    'toUpperCase',
    'trim',
    'normalize',
    'includes',
  ]) {
    wrap(String.prototype, name, whole)
  }
  wrap(String.prototype, 'charCodeAt', () => 0)
  wrap(String.prototype, 'slice', (_self: string, _args, result: string) => result.length)
  wrap(String.prototype, 'indexOf', (self: string, args, found: number) => {
    const start = Math.min(Number(args[1] ?? 0), self.length)
    return (found < 0 ? self.length : found) - start
  })
  wrap(String.prototype, 'lastIndexOf', (self: string, args, found: number) => {
    const start = Math.min(Number(args[1] ?? self.length), self.length)
    return start - found
  })
  wrap(RegExp.prototype, 'exec', (self: RegExp, args, found: RegExpExecArray | null, before: number) => {
    if (self.sticky) return found?.[0].length ?? 0
    const start = self.global ? before : 0
    return (found === null ? String(args[0]).length : found.index + found[0].length) - start
  })
  try {
    run()
  } finally {
    for (const undo of restore) undo()
  }
  return work
}
