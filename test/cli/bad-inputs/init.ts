import type { BadInput } from './bad-input.ts'

/** What can be typed wrong for init, where nobody can be asked. */
export const init: readonly BadInput[] = [
  ['init', 64, 'add --address ADDRESS, --host HOST unless its provider is known, --password-command COMMAND'],
  ['init --address claire@me.example', 64, 'add --host HOST (or --provider ID, or --network to let'],
  ['init --address claire --yes', 64, '"claire" is no e-mail address'],
  ['init --address "a\u001b@me.example" --yes', 64, '"a\\u{1b}@me.example" is no e-mail address'],
  ['init --address claire@home.example', 64, 'add --host HOST (or --provider ID, or --network to let'],
  [
    'init --address claire@me.example --yes --password-command x --port 0 --host h.example',
    64,
    '--port "0" is no port',
  ],
  [
    'init --address claire@me.example --yes --password-command x --port x --host h.example',
    64,
    '--port "x" is no port',
  ],
  [
    'init --address claire@me.example --yes --password-command x --security ssl --host h.example',
    64,
    '--security "ssl" is not known',
  ],
  [
    'init --address claire@me.example --yes --password-command x --provider nope',
    64,
    '--provider "nope" is not known',
  ],
  [
    'init --address claire@me.example --yes --password-command x --language de --host h.example',
    64,
    "option '--language <language>' argument 'de' is invalid. Allowed choices are fr, en",
  ],
  [
    'init --address claire@me.example --yes --password-command x --country FRA --host h.example',
    78,
    'identity.country must be a country code: "FR"',
  ],
  [
    'init --address claire@me.example --yes --password-command x --name a.b --host h.example',
    64,
    '"a.b" is no name for an account',
  ],
  [
    'init --address claire@me.example --yes --password-command x --name home --host h.example',
    64,
    'there is an account "home" already',
  ],
  [
    'init --address claire@me.example --yes --password-command "\'x" --host h.example',
    78,
    'accounts.me.password_command must be a command whose quotes are closed',
  ],
  [
    'init --address claire@me.example --yes --password-command "" --host h.example',
    78,
    'accounts.me.password_command must be a command whose quotes are closed',
  ],
  [
    'init --address claire@me.example --yes --password-command x --tls-ca nowhere.pem --host h.example',
    66,
    'nowhere.pem',
  ],
  [
    'init --address claire@me.example --yes --password-command x --auth basic --host h.example',
    78,
    'accounts.me.auth must be "password" or "xoauth2"',
  ],
  [
    'init --address claire@me.example --yes --password-command x --host "a b"',
    78,
    'accounts.me.host must be a host name without port or path',
  ],
  [
    'init --address claire@me.example --yes --password-command x --host ""',
    78,
    'accounts.me.host must be a host name without port or path',
  ],
  [
    'init --address claire@me.example --yes --password-command x --host h.example --alias-domains "x y"',
    78,
    'accounts.me.alias_domains, entry 1, must be a domain',
  ],
  [
    'init --address claire@me.example --yes --password-command x --host h.example --alias-domains gmail.com',
    64,
    'at --alias-domains "gmail.com" others have addresses, too',
  ],
  [
    'init --address claire@me.example --yes --password-command x --host h.example --plus-addresses nope',
    78,
    'accounts.me.plus_addresses, entry 1, must be an e-mail address',
  ],
  [
    'init --address claire@me.example --yes --password-command x --host h.example --addresses nope',
    78,
    'accounts.me.addresses, entry 1, must be an e-mail address',
  ],
  [
    'init --address claire@me.example --yes --password-command x --host h.example --identity-name "a\u001bb"',
    78,
    'identity.name must be a text without control characters',
  ],
  [
    'init --address claire@me.example --yes --password-command x --host h.example --identity-name ""',
    78,
    'identity.name must be a text in quotes',
  ],
  [
    'init --address claire@me.example --yes --password-command x --host h.example --security none',
    78,
    'accounts.me: security = "none" would send the password in clear',
  ],
  [
    'init --address claire@me.example --yes --password-command x --token-command y --host h.example',
    78,
    'accounts.me: password_command and token_command are both there',
  ],
  [
    'init --address claire@me.example --yes --password x',
    64,
    "unknown option '--password'; see: leaktrace init --help",
  ],
  [
    'init --address claire@me.example --provider "\u001b[2J" --yes --password-command x',
    64,
    '--provider "\\u{1b}[2J" is not known',
  ],
  [
    'init --address claire@me.example --name "\u001b[2J" --yes --password-command x --host h.example',
    64,
    '"\\u{1b}[2J" is no name for an account',
  ],
  [
    'init --address claire@tuta.com --yes --password-command x',
    69,
    'Tuta offers no IMAP, so its mail cannot be read from its server',
  ],
  [
    'init extra',
    64,
    "too many arguments for 'init'. Expected 0 arguments but got 1: extra; see: leaktrace init --help",
  ],
  ['init --config "" --address claire@me.example', 64, '--config is empty'],
]
