import type { Address } from '../mail/address.ts'
import type { CampaignReach } from './campaigns.ts'
import type { Answer, Context } from './context.ts'

/** A context before anything is known, that tells whether it was asked: if not, the verdict stands whatever comes. */
export class NothingKnown implements Context {
  asked = false

  wroteTo(): null {
    this.asked = true
    return null
  }

  answered(): null {
    this.asked = true
    return null
  }

  subscribedTo(): null {
    this.asked = true
    return null
  }

  hadOwnMailAround(): boolean {
    this.asked = true
    return false
  }

  campaign(): null {
    this.asked = true
    return null
  }
}

/**
 * A context while it is being folded: it tells what decides the kind of a verdict, all of it of an earlier time. How far
 * a campaign reached and what came around a moment, which tell how sure a verdict is, show when all is known.
 */
export class KindContext implements Context {
  readonly #context: Context

  constructor(context: Context) {
    this.#context = context
  }

  wroteTo(alias: Address, address: Address, before: string | null): string | null {
    return this.#context.wroteTo(alias, address, before)
  }

  answered(alias: Address, message: Answer): string | null {
    return this.#context.answered(alias, message)
  }

  subscribedTo(alias: Address, listId: string, before: string | null): string | null {
    return this.#context.subscribedTo(alias, listId, before)
  }

  hadOwnMailAround(): boolean {
    return false
  }

  campaign(): CampaignReach | null {
    return null
  }
}
