/**
 * JSON on one line, with every character that a terminal could obey or an eye be fooled by escaped (JSON.stringify
 * leaves DEL, C1 controls, bidi and zero-width characters as they are). Still the same value to every JSON reader.
 */
export function jsonText(value: unknown): string {
  return JSON.stringify(value).replace(/[\p{C}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\u2800]/gu, escaped)
}

/** The same over several lines, for files that people open. */
export function prettyJson(value: unknown): string {
  const text = JSON.stringify(value, null, 2)
  return text.replace(/(?!\n)[\p{C}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\u2800]/gu, escaped)
}

function escaped(char: string): string {
  let out = ''
  for (let place = 0; place < char.length; place++)
    out += `\\u${char.charCodeAt(place).toString(16).padStart(4, '0')}`
  return out
}
