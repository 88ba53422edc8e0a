/** A configuration that is wrong, and what the line on stderr has to say. */
export type BadConfig = readonly [text: string, told: string]

const account = '[accounts.home]\naddress = "claire@me.example"\n'

/** What can stand wrong in the configuration. */
export const configs: readonly BadConfig[] = [
  ['no toml', 'line 1, column 4: this is not valid TOML'],
  ['[accounts.home', 'line 1'],
  ['[accounts.home]\naddress = "claire@me.example', 'line 2'],
  ['default_account = "home"', 'default_account names an account that is not there'],
  ['default_account = 1', 'default_account must be a text in quotes'],
  ['defaultaccount = "home"', 'unknown key defaultaccount; the nearest known one is "default_account"'],
  ['accounts = 1', 'accounts must be tables: [accounts.NAME]'],
  ['[accounts]\nhome = "claire@me.example"', 'accounts.home must be a table'],
  ['[accounts."a b"]\naddress = "claire@me.example"', 'named with letters, digits, - and _'],
  ['[accounts.home]', 'accounts.home.address must be an e-mail address; every account needs its `address`'],
  ['[accounts.home]\naddress = "claire"', 'accounts.home.address must be an e-mail address'],
  ['[accounts.home]\nadress = "claire@me.example"', 'accounts.home.address must be an e-mail address'],
  [`${account}addresses = "b@me.example"`, 'accounts.home.addresses must be a list'],
  [`${account}addresses = ["b"]`, 'accounts.home.addresses, entry 1, must be an e-mail address'],
  [`${account}host = "imap.me.example:993"\nport = "993"`, 'accounts.home.port must be a whole number'],
  [
    `${account}host = "https://imap.me.example"`,
    'accounts.home.host must be a host name without port or path',
  ],
  [
    `${account}host = "imap\\u001b.me.example"`,
    'accounts.home.host must be a host name without port or path',
  ],
  [`${account}port = 0`, 'accounts.home.port must be a port from 1 to 65535'],
  [`${account}port = 9.5`, 'accounts.home.port must be a whole number from 1 to 65535'],
  [`${account}security = "ssl"`, 'accounts.home.security must be "tls", "starttls" or "none"'],
  [`${account}host = "imap.me.example"\nsecurity = "none"`, 'would send the password in clear'],
  [`${account}auth = "oauth"`, 'accounts.home.auth must be "password" or "xoauth2"'],
  [`${account}user = "a\\r\\nb"`, 'accounts.home.user must be a text without control characters'],
  [`${account}password_command = "'pass"`, 'accounts.home.password_command must be a command'],
  [`${account}password_command = []`, 'accounts.home.password_command must be a command'],
  [`${account}password_command = 1`, 'accounts.home.password_command must be a command'],
  [`${account}password = "x"\npassword_command = "y"`, 'password_command and password are both there'],
  [`${account}auth = "password"\ntoken_command = "y"`, 'token_command goes with auth = "xoauth2"'],
  [`${account}password = ""`, 'accounts.home.password must be a text in quotes'],
  [`${account}tls_ca = ""`, 'accounts.home.tls_ca must be the path of a PEM file'],
  [`${account}receivers = ["mx me"]`, 'accounts.home.receivers, entry 1, must be a host name or authserv-id'],
  [`${account}alias_domains = ["example"]`, 'accounts.home.alias_domains, entry 1, must be a domain'],
  [`${account}plus_addresses = ["me+x"]`, 'accounts.home.plus_addresses, entry 1, must be an e-mail address'],
  [`${account}gmail_dots = "yes"`, 'accounts.home.gmail_dots must be true or false'],
  [`${account}folders = [""]`, 'accounts.home.folders, entry 1, must be a folder name'],
  ['sightings_keep = 29', 'sightings_keep must be at least 30 days'],
  ['sightings_keep = "3 years"', 'sightings_keep must be a whole number of days'],
  [
    '[identity]\nname = "Claire\\r\\nBcc: x@evil.example"',
    'identity.name must be a text without control characters',
  ],
  [
    '[identity]\nreply_to = "Claire <claire@me.example>, x@evil.example"',
    'identity.reply_to must be an e-mail address',
  ],
  ['[identity]\npostal = "3 quai\\n\\u001b[2J"', 'identity.postal must be a text without control characters'],
  ['[identity]\nlanguage = "de"', 'identity.language must be "fr" or "en"'],
  ['[identity]\ncountry = "France"', 'identity.country must be a country code'],
  ['[identity]\nmail = "x"', 'unknown key identity.mail'],
  ['identity = "Claire"', 'identity must be a table'],
]
