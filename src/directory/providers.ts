import { aol } from './provider/aol.ts'
import { bluewin } from './provider/bluewin.ts'
import { bouygues } from './provider/bouygues.ts'
import { disroot } from './provider/disroot.ts'
import { fastmail } from './provider/fastmail.ts'
import { free } from './provider/free.ts'
import { gandi } from './provider/gandi.ts'
import { gmail } from './provider/gmail.ts'
import { gmx } from './provider/gmx.ts'
import { gmxCom } from './provider/gmx-com.ts'
import { icloud } from './provider/icloud.ts'
import { infomaniak } from './provider/infomaniak.ts'
import { ionos } from './provider/ionos.ts'
import { ionosDe } from './provider/ionos-de.ts'
import { laposte } from './provider/laposte.ts'
import { libero } from './provider/libero.ts'
import { mailDe } from './provider/mail-de.ts'
import { mailboxOrg } from './provider/mailbox-org.ts'
import { mailo } from './provider/mailo.ts'
import { migadu } from './provider/migadu.ts'
import { numericable } from './provider/numericable.ts'
import { orange } from './provider/orange.ts'
import { outlook } from './provider/outlook.ts'
import { ovh } from './provider/ovh.ts'
import { posteo } from './provider/posteo.ts'
import { proton } from './provider/proton.ts'
import type { Provider } from './provider/provider.ts'
import { proximus } from './provider/proximus.ts'
import { riseup } from './provider/riseup.ts'
import { runbox } from './provider/runbox.ts'
import { sfr } from './provider/sfr.ts'
import { tOnline } from './provider/t-online.ts'
import { tuta } from './provider/tuta.ts'
import { webDe } from './provider/web-de.ts'
import { yahoo } from './provider/yahoo.ts'
import { zoho } from './provider/zoho.ts'
import { zohoEu } from './provider/zoho-eu.ts'

/** Every mailbox provider whose server is known; a new record is added here and nowhere else. */
export const providers: readonly Provider[] = [
  aol,
  bluewin,
  bouygues,
  disroot,
  fastmail,
  free,
  gandi,
  gmail,
  gmx,
  gmxCom,
  icloud,
  infomaniak,
  ionos,
  ionosDe,
  laposte,
  libero,
  mailDe,
  mailboxOrg,
  mailo,
  migadu,
  numericable,
  orange,
  outlook,
  ovh,
  posteo,
  proton,
  proximus,
  riseup,
  runbox,
  sfr,
  tOnline,
  tuta,
  webDe,
  yahoo,
  zoho,
  zohoEu,
]

const byId = new Map(providers.map((provider) => [provider.id, provider]))
const byDomain = new Map(
  providers.flatMap((provider) => provider.domains.map((domain) => [domain, provider] as const)),
)

/** The provider of that id. */
export function providerById(id: string): Provider | null {
  return byId.get(id) ?? null
}

/** The provider that has addresses at a domain (A-labels), or null: a person's own domain tells nothing by itself. */
export function providerOfDomain(domain: string): Provider | null {
  return byDomain.get(domain) ?? null
}

/** The provider whose mail exchanger this is, by the longest suffix of its name. */
export function providerOfExchanger(host: string): Provider | null {
  let name = host.toLowerCase().replace(/\.$/, '')
  while (name.includes('.')) {
    const found = providers.find(({ exchangers }) => exchangers.includes(name))
    if (found !== undefined) return found
    name = name.slice(name.indexOf('.') + 1)
  }
  return null
}
