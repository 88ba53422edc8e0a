import { addy } from './addy.ts'
import { duckDuckGo } from './duckduckgo.ts'
import { firefoxRelay } from './firefox-relay.ts'
import { hideMyEmail } from './hide-my-email.ts'
import { mailx } from './mailx.ts'
import type { Relay } from './relay.ts'
import { simpleLogin } from './simplelogin.ts'

/** Every relay that leaktrace can undo. */
export const relays: readonly Relay[] = [simpleLogin, addy, firefoxRelay, duckDuckGo, hideMyEmail, mailx]
