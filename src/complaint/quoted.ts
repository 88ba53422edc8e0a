/**
 * Text out of a message, made fit to stand in a letter: one line, nothing invisible, no quotation mark that could close
 * the quotation it stands in, and cut to a length.
 */
export function quoted(text: string, length = 160): string {
  const plain = text
    .normalize('NFC')
    .replaceAll(/[^\p{L}\p{M}\p{N}\p{P}\p{S} \u00a0]+/gu, ' ')
    .replaceAll(/\p{Default_Ignorable_Code_Point}+/gu, '')
    .replaceAll(/[«»“”„"]/g, "'")
    .replaceAll(/ {2,}/g, ' ')
    .trim()
  const chars = [...plain]
  return chars.length <= length
    ? plain
    : `${chars
        .slice(0, length - 1)
        .join('')
        .trimEnd()}…`
}
