/**
 * A word of a command that the person is to copy: quoted where a shell would read more in it than the text. An address
 * may hold nearly anything (RFC 5322 atext has `$`, `|`, `&` and the backtick), and some were chosen by strangers.
 */
export function shellWord(text: string): string {
  return /^[\w@.+:/=-]+$/.test(text) && !text.startsWith('-') ? text : `'${text.replaceAll("'", "'\\''")}'`
}
