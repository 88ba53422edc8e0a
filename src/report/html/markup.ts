import { cleanFrench } from '../clean.ts'

/** Text that is markup already. Only `html` makes it, so that nothing else ever stands on a page unescaped. */
export class Markup {
  readonly #text: string
  private constructor(text: string) {
    this.#text = text
  }
  /** Fills the gaps of a template; for `html` alone. */
  static fill(parts: readonly string[], values: readonly Value[]): Markup {
    let text = parts[0] ?? ''
    for (const [place, value] of values.entries()) text += Markup.#written(value) + (parts[place + 1] ?? '')
    return new Markup(text)
  }
  toString(): string {
    return this.#text
  }
  static #written(value: Value): string {
    if (value === null) return ''
    if (value instanceof Markup) return value.#text
    if (typeof value === 'string') return written(value)
    return typeof value === 'number' ? String(value) : value.map((one) => Markup.#written(one)).join('')
  }
}

/** What a template may hold: text is cleaned and escaped, null is nothing. */
export type Value = Markup | string | number | null | readonly Value[]

/**
 * A piece of a page. Every value that is no markup is cleaned of what fools an eye (see `clean`) and escaped, for
 * elements and for attributes in quotes alike; a value stands in no other place (no tag name, no unquoted attribute, no
 * style, no script, no address of a link but after `#`).
 */
export function html(parts: TemplateStringsArray, ...values: readonly Value[]): Markup {
  return Markup.fill(parts, values)
}

/** No-break spaces stay, as French needs them: they hide nothing on a page. */
function written(text: string): string {
  return escaped(cleanFrench(text)).replaceAll('\u00a0', '&#160;').replaceAll('\u202f', '&#8239;')
}

const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (char) => entities[char] ?? '')
}

/** An address of a source on the web as a link when it is one of a web server with a certificate; else as text. */
export function webLink(url: string): Markup {
  const target = URL.canParse(url) ? new URL(url) : null
  if (target?.protocol !== 'https:' || target.username !== '') return html`${url}`
  return html`<a href="${target.href}" rel="noreferrer noopener">${url}</a>`
}
