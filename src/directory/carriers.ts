import { allInkl } from './carrier/all-inkl.ts'
import { bluewin } from './carrier/bluewin.ts'
import { bouygues } from './carrier/bouygues.ts'
import { comcast } from './carrier/comcast.ts'
import { disroot } from './carrier/disroot.ts'
import { fastmail } from './carrier/fastmail.ts'
import { free } from './carrier/free.ts'
import { freenet } from './carrier/freenet.ts'
import { gandi } from './carrier/gandi.ts'
import { gmx } from './carrier/gmx.ts'
import { google } from './carrier/google.ts'
import { hetzner } from './carrier/hetzner.ts'
import { hey } from './carrier/hey.ts'
import { hostinger } from './carrier/hostinger.ts'
import { icloud } from './carrier/icloud.ts'
import { improvmx } from './carrier/improvmx.ts'
import { infomaniak } from './carrier/infomaniak.ts'
import { ionos } from './carrier/ionos.ts'
import { laposte } from './carrier/laposte.ts'
import { libero } from './carrier/libero.ts'
import { mailDe } from './carrier/mail-de.ts'
import { mailRu } from './carrier/mail-ru.ts'
import { mailboxOrg } from './carrier/mailbox-org.ts'
import { mailchannels } from './carrier/mailchannels.ts'
import { mailo } from './carrier/mailo.ts'
import { microsoft365 } from './carrier/microsoft-365.ts'
import { migadu } from './carrier/migadu.ts'
import { netease } from './carrier/netease.ts'
import { o2switch } from './carrier/o2switch.ts'
import { orange } from './carrier/orange.ts'
import { ovh } from './carrier/ovh.ts'
import { posteo } from './carrier/posteo.ts'
import { proton } from './carrier/proton.ts'
import { proximus } from './carrier/proximus.ts'
import { qq } from './carrier/qq.ts'
import { riseup } from './carrier/riseup.ts'
import { seznam } from './carrier/seznam.ts'
import { sfr } from './carrier/sfr.ts'
import { strato } from './carrier/strato.ts'
import { tOnline } from './carrier/t-online.ts'
import { telenet } from './carrier/telenet.ts'
import { tuta } from './carrier/tuta.ts'
import { wpPl } from './carrier/wp-pl.ts'
import { yahoo } from './carrier/yahoo.ts'
import { yahooJapan } from './carrier/yahoo-japan.ts'
import { yandex } from './carrier/yandex.ts'
import { zohoMail } from './carrier/zoho-mail.ts'
import type { Carrier } from './types.ts'

/** Every known carrier that is no ESP; a new record is added here and nowhere else. */
export const carriers: readonly Carrier[] = [
  allInkl,
  bluewin,
  bouygues,
  comcast,
  disroot,
  fastmail,
  free,
  freenet,
  gandi,
  gmx,
  google,
  hetzner,
  hey,
  hostinger,
  icloud,
  improvmx,
  infomaniak,
  ionos,
  laposte,
  libero,
  mailDe,
  mailRu,
  mailboxOrg,
  mailchannels,
  mailo,
  microsoft365,
  migadu,
  netease,
  o2switch,
  orange,
  ovh,
  posteo,
  proton,
  proximus,
  qq,
  riseup,
  seznam,
  sfr,
  strato,
  tOnline,
  telenet,
  tuta,
  wpPl,
  yahoo,
  yahooJapan,
  yandex,
  zohoMail,
]
