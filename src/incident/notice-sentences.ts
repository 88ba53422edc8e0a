/** A sentence of a message: as written, for quoting, and folded, for recognising words. */
export interface Sentence {
  readonly text: string
  /** Lower case without accents, single spaces. */
  readonly folded: string
}

/** A notice says what it has to say at the beginning; more than this is not looked at. */
const limits = { text: 40_000, sentence: 600, sentences: 400 }

/**
 * The sentences that the author wrote, in order: lines joined within a paragraph, a list kept with the line that
 * introduces it, without what a reply quotes.
 */
export function sentencesOf(text: string): Sentence[] {
  const sentences: Sentence[] = []
  for (const paragraph of paragraphsOf(text.slice(0, limits.text))) {
    for (const words of split(paragraph)) {
      if (sentences.length === limits.sentences) return sentences
      const short = words.length <= limits.sentence ? words : `${words.slice(0, limits.sentence - 1)}…`
      sentences.push({ text: short, folded: folded(short) })
    }
  }
  return sentences
}

/** How words are compared: accents, case, kinds of apostrophe and white space make no difference. */
export function folded(text: string): string {
  // Most subjects are ASCII, which has no accents; and most white space is one space, which stays.
  const plain = /^[\0-\x7f]*$/.test(text) ? text : withoutAccents(text)
  return plain.toLowerCase().replace(/[^\S ]\s*| \s+/g, ' ')
}

function withoutAccents(text: string): string {
  // Latin accents first: to look for those of all scripts takes four times as long.
  const latin = text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]+/g, '')
    .replace(/[‘’ʼ]/g, "'")
    .replace(/[œŒ]/g, 'oe')
  return /[\u0370-\uffff]/.test(latin) ? latin.replace(/\p{M}/gu, '') : latin
}

function paragraphsOf(text: string): string[] {
  const paragraphs: string[] = []
  let open = ''
  const close = (): void => {
    if (open !== '') paragraphs.push(open)
    open = ''
  }
  for (const raw of text.split('\n')) {
    const line = raw.trim()
    if (line.startsWith('>')) continue
    if (isQuoteMark(line)) break
    if (line === '') {
      // What follows a colon belongs to it, also after an empty line.
      if (!open.endsWith(':')) close()
      continue
    }
    open += open === '' ? line : ` ${line}`
  }
  close()
  return paragraphs
}

/** The line above a quoted message, as mail programs write it. */
function isQuoteMark(line: string): boolean {
  if (line.startsWith('-----') && /original|origine|transf|forwarded/i.test(line)) return true
  return line.length < 200 && /^(?:le|on) .*\d/i.test(line) && /(?:a écrit|wrote) ?:$/i.test(line)
}

/** Cuts after a full stop, question or exclamation mark that white space follows. */
function split(paragraph: string): string[] {
  const sentences: string[] = []
  let start = 0
  for (let place = 0; place < paragraph.length; place++) {
    const char = paragraph[place]
    if (char !== '.' && char !== '!' && char !== '?') continue
    const next = paragraph[place + 1]
    if (next !== undefined && next.trim() !== '') continue
    const words = paragraph.slice(start, place + 1).trim()
    if (words.length > 1) sentences.push(words)
    start = place + 1
  }
  const rest = paragraph.slice(start).trim()
  return rest === '' ? sentences : [...sentences, rest]
}
