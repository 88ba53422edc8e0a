/** The part of the package that is used; it comes without types. */
declare module 'punycode/punycode.es6.js' {
  /** A label's Punycode (without `xn--`) as Unicode; throws RangeError on what is none. */
  export function decode(input: string): string
}
