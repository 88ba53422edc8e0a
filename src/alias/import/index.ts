import { onePassword } from './1password.ts'
import { addy, addyTemplate } from './addy.ts'
import { apple } from './apple.ts'
import { bitwarden, bitwardenJson } from './bitwarden.ts'
import { chromium } from './chromium.ts'
import { dashlane } from './dashlane.ts'
import { fastmail } from './fastmail.ts'
import { firefox } from './firefox.ts'
import { firefoxRelay } from './firefox-relay.ts'
import type { CsvFormat, ImportFormat, JsonFormat, ZipFormat } from './format.ts'
import { keePass } from './keepass.ts'
import { keePassXc } from './keepassxc.ts'
import { lastPass } from './lastpass.ts'
import { nordPass } from './nordpass.ts'
import { protonPass, protonPassZip } from './proton-pass.ts'
import { simpleLogin, simpleLoginData, simpleLoginTemplate } from './simplelogin.ts'

/** Tables, in the order in which their headers are tried: the first whose marks all stand there is it. */
export const csvFormats: readonly CsvFormat[] = [
  addy,
  simpleLogin,
  simpleLoginTemplate,
  addyTemplate,
  bitwarden,
  firefox,
  dashlane,
  lastPass,
  nordPass,
  protonPass,
  keePassXc,
  keePass,
  onePassword,
  apple,
  chromium,
]

const jsonFormats: readonly JsonFormat[] = [firefoxRelay, fastmail, bitwardenJson]

const zipFormats: readonly ZipFormat[] = [simpleLoginData, protonPassZip]

/** Every export that can be read. */
export const importFormats: readonly ImportFormat[] = [...csvFormats, ...jsonFormats, ...zipFormats]

/** The programs whose exports they are, as a person looks for them. */
export const exporters = [
  'SimpleLogin',
  'addy.io',
  'Firefox Relay',
  'Fastmail',
  'Proton Pass',
  'Bitwarden',
  '1Password',
  'KeePassXC',
  'KeePass 2',
  'Firefox',
  'Chrome',
  'Edge',
  'Brave',
  'Opera',
  'Apple Passwords',
  'Safari',
  'LastPass',
  'Dashlane',
  'NordPass',
] as const
