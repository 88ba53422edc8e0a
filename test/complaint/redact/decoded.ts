import { simpleParser } from 'mailparser'
import PostalMime from 'postal-mime'

/**
 * Every text that a reader can get out of a message, by two parsers that are not ours and by decoding again what they
 * give. All are in lower case, one character an octet.
 */
export async function decodedForms(message: Buffer): Promise<readonly string[]> {
  const texts = new Set<string>([
    message.toString('latin1'),
    ...(await byMailparser(message)),
    ...(await byPostalMime(message)),
  ])
  const forms = new Set<string>()
  for (const text of texts) {
    for (const read of readings(text)) {
      forms.add(read)
      for (const token of inner(read)) forms.add(token).add(unescaped(token))
    }
  }
  for (const form of [...forms]) for (const token of inner(form)) forms.add(token)
  return [...forms].map((form) => form.toLowerCase())
}

async function byMailparser(message: Buffer): Promise<string[]> {
  const mail = await simpleParser(message, { skipTextToHtml: true, skipImageLinks: true })
  const lines = mail.headerLines.map(({ line }) => line)
  const headers = [...mail.headers.values()].map((value) => JSON.stringify(value))
  const files = mail.attachments.flatMap(({ content, filename }) => [
    ...[content.toString('latin1'), content.toString('utf16le'), filename ?? ''],
  ])
  const nested = mail.attachments.filter(({ contentType }) => contentType === 'message/rfc822')
  const within = await Promise.all(nested.map(({ content }) => byMailparser(content)))
  return [
    ...lines,
    ...headers,
    mail.subject ?? '',
    mail.text ?? '',
    mail.html || '',
    ...files,
    ...within.flat(),
  ]
}

async function byPostalMime(message: Buffer): Promise<string[]> {
  const mail = await PostalMime.parse(message)
  const headers = mail.headers.map(({ key, value }) => `${key}: ${value}`)
  const files = mail.attachments.map(({ content, filename }) => {
    const octets = typeof content === 'string' ? Buffer.from(content) : Buffer.from(content as ArrayBuffer)
    return `${filename ?? ''} ${octets.toString('latin1')}`
  })
  return [...headers, mail.subject ?? '', mail.text ?? '', mail.html ?? '', ...files]
}

function readings(text: string): string[] {
  const unfolded = text.replace(/\r?\n[ \t]/g, ' ')
  const joined = text.replace(/=?\r?\n[ \t]?/g, '')
  return [text, unfolded, joined].flatMap((each) => [each, unescaped(each)])
}

/** Escapes undone until none is left, tags taken out. */
function unescaped(text: string): string {
  let result = text
  for (let round = 0; round < 4; round++) {
    result = result
      .replace(/%([0-9a-f]{2})/gi, (_, pair: string) => String.fromCharCode(Number.parseInt(pair, 16)))
      .replace(/&#x([0-9a-f]{1,4});/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
      .replace(/&#(\d{1,5});/g, (_, code: string) => String.fromCharCode(Number(code)))
      .replace(/\\u00([0-9a-f]{2})/gi, (_, pair: string) => String.fromCharCode(Number.parseInt(pair, 16)))
      .replaceAll('&commat;', '@')
      .replaceAll('&period;', '.')
      .replaceAll('+AEA-', '@')
  }
  return `${result} ${result.replace(/<[^<>]*>/g, '')}`
}

/** What base64, base64url, base32 and hexadecimal runs hold, from whichever digit they are read. */
function inner(text: string): string[] {
  const found: string[] = []
  for (const run of text.match(/[A-Za-z0-9+/]{8,}|[A-Za-z0-9_-]{8,}/g) ?? []) {
    for (let start = 0; start < 4; start++) {
      found.push(Buffer.from(run.slice(start), 'base64').toString('latin1'))
    }
  }
  for (const run of text.match(/[0-9a-f]{12,}/gi) ?? []) {
    found.push(
      Buffer.from(run, 'hex').toString('latin1'),
      Buffer.from(run.slice(1), 'hex').toString('latin1'),
    )
  }
  for (const run of text.match(/[A-Z2-7]{10,}/g) ?? []) {
    const bits = [...run].map((digit) =>
      'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(digit).toString(2).padStart(5, '0'),
    )
    found.push(
      (bits.join('').match(/.{8}/g) ?? [])
        .map((octet) => String.fromCharCode(Number.parseInt(octet, 2)))
        .join(''),
    )
  }
  return found
}
