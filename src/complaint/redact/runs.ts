/** Runs of letters and digits that may be other text in a coding: base64, base64url, base32, hexadecimal. */
export interface Coding {
  /** Every run that is long enough to hold something. */
  readonly run: RegExp
  /** Digits that hold a whole number of octets: a run may begin within such a group. */
  readonly group: number
  readonly decode: (digits: string) => string
  /** Without padding. `like`: the run as it stood, for its letters. */
  readonly encode: (octets: string, like: string) => string
}

const BASE32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'

const base64: Coding = {
  run: /[A-Za-z0-9+/]{8,}={0,2}/g,
  group: 4,
  decode: (digits) => atob(whole(digits)),
  encode: (octets) => btoa(octets).replace(/=+$/, ''),
}

const base64url: Coding = {
  run: /[A-Za-z0-9_-]{8,}={0,2}/g,
  group: 4,
  decode: (digits) => atob(whole(digits).replaceAll('-', '+').replaceAll('_', '/')),
  encode: (octets) => base64.encode(octets, '').replaceAll('+', '-').replaceAll('/', '_'),
}

const hexadecimal: Coding = {
  run: /[0-9A-Fa-f]{12,}/g,
  group: 2,
  decode: (digits) => {
    let octets = ''
    for (let i = 0; i + 1 < digits.length; i += 2) {
      octets += String.fromCharCode(Number.parseInt(digits.slice(i, i + 2), 16))
    }
    return octets
  },
  encode: (octets, like) => {
    let digits = ''
    for (let i = 0; i < octets.length; i++) digits += octets.charCodeAt(i).toString(16).padStart(2, '0')
    return /[A-F]/.test(like) ? digits.toUpperCase() : digits
  },
}

const base32: Coding = {
  run: /(?:[A-Z2-7]{10,}|[a-z2-7]{10,})={0,6}/g,
  group: 8,
  decode: (digits) => {
    let octets = ''
    let bits = 0
    let held = 0
    for (const digit of digits.toUpperCase()) {
      bits = ((bits << 5) | BASE32.indexOf(digit)) & 0xfff
      held += 5
      if (held < 8) continue
      held -= 8
      octets += String.fromCharCode((bits >> held) & 0xff)
    }
    return octets
  },
  encode: (octets, like) => {
    let digits = ''
    let bits = 0
    let held = 0
    for (let i = 0; i < octets.length; i++) {
      bits = ((bits << 8) | octets.charCodeAt(i)) & 0xfff
      for (held += 8; held >= 5; held -= 5) digits += BASE32[(bits >> (held - 5)) & 31]
    }
    if (held > 0) digits += BASE32[(bits << (5 - held)) & 31]
    return /[a-z]/.test(like) ? digits.toLowerCase() : digits
  },
}

/** The codings, in the order in which they are tried. */
export const codings: readonly Coding[] = [base64url, base64, hexadecimal, base32]

function whole(digits: string): string {
  return digits.length % 4 === 1 ? digits.slice(0, -1) : digits
}

/**
 * The run with what it holds changed by `change` (null: nothing to change), or null. A run may begin with letters that do
 * not belong to it, so it is read from each digit of its first group.
 */
export function changeRun(
  run: string,
  coding: Coding,
  change: (octets: string) => string | null,
): string | null {
  const padding = /=*$/.exec(run)![0]
  const digits = run.slice(0, run.length - padding.length)
  for (let phase = 0; phase < coding.group; phase++) {
    const changed = change(coding.decode(digits.slice(phase)))
    if (changed === null) continue
    const written = coding.encode(changed, digits)
    const missing = (coding.group - (written.length % coding.group)) % coding.group
    return digits.slice(0, phase) + written + (padding === '' ? '' : '='.repeat(missing))
  }
  return null
}
