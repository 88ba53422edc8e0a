/** Domain names: how they are compared and shown. */

import { decode } from 'punycode/punycode.es6.js'

// Underscores are no host-name characters (RFC 952), but stand in the names of real mail servers.
const ASCII_NAME = /^[a-z0-9_-]+(?:\.[a-z0-9_-]+)*$/
/** ASCII that no domain name holds; a URL parser would take some of it for the end of the name, or drop it. */
const NOT_IN_NAMES = /[\0- !"#$%&'()*+,/:;<=>?@[\\\]^`{|}~\x7f]/
/** The last label of an address: no top-level domain is a number (RFC 3696 §2). */
const NUMBER_LABEL = /^(?:[0-9]+|0x[0-9a-f]*)$/

/**
 * A domain name in the form that is compared: A-labels (RFC 5890 §2.3.2.1), lower case, without the dot at the end.
 * Undefined where the text is no domain name: IP addresses, empty or too long labels (RFC 1035 §2.3.4).
 */
export function toALabel(domain: string): string | undefined {
  let name = domain.toLowerCase()
  if (name.endsWith('.')) name = name.slice(0, -1)
  if (!ASCII_NAME.test(name)) {
    if (name.length > 253 || NOT_IN_NAMES.test(name) || !/[\x80-\uffff]/.test(name)) return undefined
    // The mapping of UTS 46, as browsers do it; it is why `ｅxample` and `example` are one name.
    const host = URL.parse(`http://${name}/`)?.hostname ?? ''
    name = host.endsWith('.') ? host.slice(0, -1) : host
    if (!ASCII_NAME.test(name)) return undefined
  }
  if (name.length > 253 || NUMBER_LABEL.test(name.slice(name.lastIndexOf('.') + 1))) return undefined
  if (name.length > 63) for (const label of name.split('.')) if (label.length > 63) return undefined
  return name
}

/**
 * A domain name for people, with U-labels. What does not read back to the same A-labels stays as it is: such names
 * exist to deceive.
 */
export function toULabel(domain: string): string {
  if (!domain.includes('xn--')) return domain
  const shown = domain.split('.').map(toULabelOf).join('.')
  // Labels that read back alone can be refused together (scripts of two directions).
  return toALabel(shown) === domain ? shown : domain
}

function toULabelOf(label: string): string {
  if (!label.startsWith('xn--') || label.length > 63) return label
  try {
    const shown = decode(label.slice(4))
    return toALabel(shown) === label ? shown : label
  } catch {
    return label // RangeError: no Punycode
  }
}

/** Whether `domain` is `suffix` or a subdomain of it, label by label. Both in the form of `toALabel`. */
export function isUnder(domain: string, suffix: string): boolean {
  if (domain === suffix) return suffix !== ''
  const dot = domain.length - suffix.length - 1
  return dot > 0 && suffix !== '' && domain.charCodeAt(dot) === 46 && domain.endsWith(suffix)
}
