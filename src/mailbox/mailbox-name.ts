/**
 * The name of an IMAP mailbox as people read it: modified UTF-7 (RFC 3501 §5.1.3), or plain UTF-8 as some servers
 * send it against the standard. What is neither is shown as it came, an octet a character.
 */
export function decodeMailboxName(octets: string): string {
  const text = utf8(octets)
  if (!text.includes('&')) return text
  let name = ''
  for (let at = 0; at < text.length; ) {
    const shift = text.indexOf('&', at)
    const end = shift < 0 ? -1 : text.indexOf('-', shift + 1)
    if (end < 0) return name + text.slice(at)
    name += text.slice(at, shift) + (end === shift + 1 ? '&' : shifted(text.slice(shift, end + 1)))
    at = end + 1
  }
  return name
}

/** `&…-`: base64 of UTF-16BE, with a comma where base64 has a slash. */
function shifted(word: string): string {
  const base64 = word.slice(1, -1)
  if (!/^[A-Za-z0-9+,]+$/.test(base64)) return word
  const units = Buffer.from(base64.replaceAll(',', '/'), 'base64')
  return units.length === 0 || units.length % 2 === 1 ? word : units.swap16().toString('utf16le')
}

function utf8(octets: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.from(octets, 'latin1'))
  } catch {
    return octets // Not UTF-8: another charset nobody named.
  }
}
