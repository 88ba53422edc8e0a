import type { ImapOptions } from './imap-options.ts'
import { isTemporary, quoteServer } from './imap-reply.ts'
import { MailboxError, type MailboxErrorCode } from './mailbox-error.ts'

/** What imapflow, the socket and TLS put on an error. Only these are read; the error itself is not kept (it may hold more). */
interface ConnectFailure {
  readonly message: string
  readonly code?: string | undefined
  readonly authenticationFailed?: boolean | undefined
  readonly serverResponseCode?: string | undefined
  readonly responseText?: string | undefined
  readonly response?: unknown
  readonly reason?: string | undefined
  readonly tlsFailed?: boolean | undefined
  readonly oauthError?: { readonly status?: unknown } | undefined
}

type Told = readonly [MailboxErrorCode, message: string, hint: string]

const AGAIN = 'try again later'
const NOT_TRUSTED =
  'if the server is yours, put its certificate, or that of its authority, into a file and name that file: --tls-ca, or tls_ca in the configuration'
const APP_PASSWORD =
  'this provider wants an app password (or a token, auth = "xoauth2") instead of the account\'s own'

/** Whether naming a certificate (`tls_ca`) would help against this failure. */
export function wantsCertificate(error: Error): boolean {
  return error instanceof MailboxError && error.hint === NOT_TRUSTED
}

/**
 * Says what kept us from a logged-in connection, and what to do. `greeted`: the server had sent an IMAP greeting.
 *
 * A refused login is told apart by code and text: imapflow marks `[UNAVAILABLE]`, `[LIMIT]` and "too many connections" as
 * failed authentication too, and a person must not be told that a right password is wrong.
 */
export function connectError(options: ImapOptions, failure: ConnectFailure, greeted: boolean): MailboxError {
  const told =
    certificate(options, failure.code ?? '') ??
    network(options, failure.code ?? '') ??
    encryption(options, failure) ??
    (failure.authenticationFailed === true ? login(options, failure) : null) ??
    session(options, failure, greeted)
  return new MailboxError(...told)
}

function network({ host, port, deadlines }: ImapOptions, code: string): Told | null {
  switch (code) {
    case 'ENOTFOUND':
      return ['unavailable', `no server ${host} was found`, 'check its name, and that this machine is online']
    case 'EAI_AGAIN':
      return ['try-again', `the name ${host} could not be looked up`, 'check the network, then try again']
    case 'ECONNREFUSED':
      return [
        'unavailable',
        `${host} refuses connections on port ${port}`,
        'check host and port, and that the server is running',
      ]
    case 'ENETUNREACH':
    case 'EHOSTUNREACH':
    case 'ENETDOWN':
    case 'EADDRNOTAVAIL':
      return ['try-again', `${host} cannot be reached`, 'check the network, then try again']
    case 'CONNECT_TIMEOUT':
    case 'ETIMEDOUT':
      return ['try-again', `${host} port ${port} did not answer within ${seconds(deadlines.connect)}`, AGAIN]
    default:
      return null
  }
}

function certificate({ host }: ImapOptions, code: string): Told | null {
  switch (code) {
    case 'DEPTH_ZERO_SELF_SIGNED_CERT':
    case 'SELF_SIGNED_CERT_IN_CHAIN':
    case 'UNABLE_TO_VERIFY_LEAF_SIGNATURE':
    case 'UNABLE_TO_GET_ISSUER_CERT':
    case 'UNABLE_TO_GET_ISSUER_CERT_LOCALLY':
    case 'CERT_UNTRUSTED':
    case 'CERT_SIGNATURE_FAILURE':
      return [
        'protocol',
        `the certificate of ${host} is not signed by an authority that is trusted here`,
        NOT_TRUSTED,
      ]
    case 'ERR_TLS_CERT_ALTNAME_INVALID':
      return [
        'protocol',
        `${host} shows a certificate for another host`,
        'use the host name that the provider gives',
      ]
    case 'CERT_HAS_EXPIRED':
      return [
        'protocol',
        `the certificate of ${host} has expired`,
        'tell who runs the server; check the clock here',
      ]
    case 'CERT_NOT_YET_VALID':
      return ['protocol', `the certificate of ${host} is not valid yet`, 'check the clock of this machine']
    default:
      return null
  }
}

function encryption({ host, port, security }: ImapOptions, failure: ConnectFailure): Told | null {
  const code = failure.code ?? ''
  const other = 'check port and security: 993 goes with "tls", 143 with "starttls"'
  if (code === 'STARTTLS_INJECTION') {
    return [
      'protocol',
      `something between here and ${host} writes into the STARTTLS exchange`,
      'use security = "tls"',
    ]
  }
  if (code === 'UPGRADE_TIMEOUT') return ['try-again', `${host} did not finish STARTTLS`, AGAIN]
  if (failure.tlsFailed === true && code === '') {
    return [
      'protocol',
      `${host} does not offer STARTTLS`,
      'nothing was sent; use security = "tls" with port 993',
    ]
  }
  if (code === 'ERR_SSL_WRONG_VERSION_NUMBER' || code === 'ERR_SSL_PACKET_LENGTH_TOO_LONG') {
    return ['protocol', `${host} does not speak TLS on port ${port}`, other]
  }
  if (/UNSUPPORTED_PROTOCOL|PROTOCOL_VERSION/.test(code)) {
    return ['protocol', `${host} only knows TLS versions that are no longer safe`, 'tell who runs the server']
  }
  if (
    code.startsWith('ERR_SSL') ||
    code.startsWith('ERR_TLS') ||
    code === 'EPROTO' ||
    failure.tlsFailed === true
  ) {
    return ['protocol', `TLS with ${host} failed (${code || 'no code'})`, other]
  }
  if (code === 'GREETING_TIMEOUT') {
    const hint = security === 'tls' ? 'check host and port' : other
    return ['protocol', `${host} sent no IMAP greeting on port ${port}`, hint]
  }
  return null
}

function login(options: ImapOptions, failure: ConnectFailure): Told {
  const { host, auth, clean } = options
  const response = typeof failure.response === 'string' ? failure.response : ''
  const text = failure.responseText ?? response
  const code = failure.serverResponseCode?.toUpperCase() ?? null
  const said = quoteServer(options, code, text)
  const refused = `${host} refuses the login of ${clean(auth.user)}${said}`
  if (failure.message === 'Login is disabled' || code === 'PRIVACYREQUIRED') {
    const hint = options.security === 'tls' ? 'try auth = "xoauth2"' : 'use security = "tls" with port 993'
    return ['login', `${host} takes no password on this connection`, hint]
  }
  if (failure.message === 'No password configured') {
    return ['secret', `there is no password for ${clean(auth.user)}`, 'name a password_command']
  }
  if (isTemporary(code, text) || failure.code === 'ETHROTTLE') {
    return [
      'try-again',
      `${host} takes no login just now${said}`,
      'the password was not judged; try again later',
    ]
  }
  if (
    /application-specific password|app password|web ?browser|weblogin|web login|basic auth/i.test(
      `${text} ${code}`,
    )
  ) {
    return ['login', refused, APP_PASSWORD]
  }
  if ('token' in auth) {
    const status = failure.oauthError?.status
    return status === '401' || status === 401
      ? ['login', refused, 'the token does not give access to this mailbox; check its account and scope']
      : ['login', refused, 'the token is not accepted or has run out; get a new one']
  }
  if (code === 'EXPIRED')
    return ['login', refused, 'the password has run out; choose a new one at the provider']
  return ['login', refused, 'check the login name and the password']
}

function session(options: ImapOptions, failure: ConnectFailure, greeted: boolean): Told {
  const { host, port } = options
  const code = failure.code ?? ''
  if (/unsupported authentication|no matching authentication/i.test(failure.message)) {
    const means = 'token' in options.auth ? 'tokens' : 'passwords'
    return ['login', `${host} takes no ${means}`, 'check auth: "password" or "xoauth2"']
  }
  if (code === 'ETHROTTLE') return ['try-again', `${host} asks to wait`, AGAIN]
  if (code === 'ETIMEOUT' || code === 'LOGIN_TIMEOUT') {
    return ['try-again', `${host} did not answer the login within ${seconds(options.deadlines.login)}`, AGAIN]
  }
  if (failure.reason !== undefined) {
    return ['try-again', `${host} ended the session${quoteServer(options, null, failure.reason)}`, AGAIN]
  }
  if (/TooLarge$|^ParserError|^InvalidResponse$|^UnexpectedTag$|NESTING/.test(code)) {
    return ['protocol', `${host} does not speak IMAP as it should (${code})`, 'check host and port']
  }
  if (!greeted && code.startsWith('ClosedAfterConnect')) {
    return ['protocol', `${host} closed port ${port} without an IMAP greeting`, 'check host and port']
  }
  if (
    code.startsWith('ClosedAfterConnect') ||
    /^(NoConnection|EConnectionClosed|ECONNRESET|EPIPE)$/.test(code)
  ) {
    return [
      'try-again',
      `the connection to ${host} was cut${code === 'ECONNRESET' ? ' (ECONNRESET)' : ''}`,
      AGAIN,
    ]
  }
  const said = quoteServer(options, code === '' ? null : code, failure.responseText ?? failure.message)
  return ['protocol', `the session with ${host} could not begin${said}`, 'check host, port and security']
}

function seconds(milliseconds: number): string {
  return `${Math.round(milliseconds / 1000)} s`
}
