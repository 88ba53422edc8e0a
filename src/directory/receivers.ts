import { allInkl } from './receiver/all-inkl.ts'
import { disroot } from './receiver/disroot.ts'
import { fastmail } from './receiver/fastmail.ts'
import { free } from './receiver/free.ts'
import { gandi } from './receiver/gandi.ts'
import { gmail } from './receiver/gmail.ts'
import { gmx } from './receiver/gmx.ts'
import { icloud } from './receiver/icloud.ts'
import { infomaniak } from './receiver/infomaniak.ts'
import { mailDe } from './receiver/mail-de.ts'
import { mailRu } from './receiver/mail-ru.ts'
import { mailboxOrg } from './receiver/mailbox-org.ts'
import { migadu } from './receiver/migadu.ts'
import { outlook } from './receiver/outlook.ts'
import { ovh } from './receiver/ovh.ts'
import { posteo } from './receiver/posteo.ts'
import { proton } from './receiver/proton.ts'
import { riseup } from './receiver/riseup.ts'
import { yahoo } from './receiver/yahoo.ts'
import { yandex } from './receiver/yandex.ts'
import { zohoMail } from './receiver/zoho-mail.ts'
import type { ReceiverProfile } from './types.ts'

/** Every known receiving provider; a new profile is added here and nowhere else. */
export const receivers: readonly ReceiverProfile[] = [
  allInkl,
  disroot,
  fastmail,
  free,
  gandi,
  gmail,
  gmx,
  icloud,
  infomaniak,
  mailDe,
  mailRu,
  mailboxOrg,
  migadu,
  outlook,
  ovh,
  posteo,
  proton,
  riseup,
  yahoo,
  yandex,
  zohoMail,
]
