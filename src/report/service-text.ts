import type { Alias } from '../alias/alias.ts'
import type { Service } from '../alias/service.ts'
import { showAddress } from '../mail/address.ts'
import { toULabel } from '../mail/domain.ts'
import { clean } from './clean.ts'
import type { Paint } from './paint.ts'
import type { Say } from './say.ts'

/** One service at length: `service show`. */
export function serviceText(service: Service, aliases: readonly Alias[], paint: Paint): string {
  const { say } = paint
  const wide = labelWidth(service, say)
  const lines = [paint.strong(clean(service.name))]
  for (const { domain, role, since, until, alias } of service.domains) {
    const only = alias === null ? '' : say`, only for ${clean(showAddress(alias))}`
    const shown = clean(domain.includes('@') ? showAddress(domain) : toULabel(domain))
    lines.push(`  ${paint.faint(say.told(role).padEnd(wide))} ${shown}${timeWords(since, until, say)}${only}`)
  }
  if (service.domains.length === 0)
    lines.push(`  ${say`no domain is known, so its own mail will look like a stranger’s`}`)
  for (const contact of service.contacts)
    lines.push(`  ${paint.faint(say`contact`.padEnd(wide))} ${clean(contact)}`)
  const given = aliases.filter((alias) =>
    alias.disclosures.some((disclosure) => disclosure.service === service.name),
  )
  for (const alias of given)
    lines.push(`  ${paint.faint(say`given`.padEnd(wide))} ${clean(showAddress(alias.address))}`)
  return lines.join('\n')
}

/** How wide the labels of a service's lines are. */
export function labelWidth({ domains }: Pick<Service, 'domains'>, say: Say): number {
  return Math.max(9, ...domains.map(({ role }) => say.told(role).length))
}

/** From when until when a domain writes, as words that follow it. */
export function timeWords(since: string | null, until: string | null, say: Say): string {
  const from = since === null ? '' : ` ${say`from ${say.day(since)}`}`
  return until === null ? from : `${from} ${say`until ${say.day(until)}`}`
}
