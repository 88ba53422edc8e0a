import type { Alias } from '../alias/alias.ts'
import type { Service } from '../alias/service.ts'
import { showAddress } from '../mail/address.ts'
import { toULabel } from '../mail/domain.ts'
import { clean } from './clean.ts'
import { showDay } from './dates.ts'
import type { Paint } from './paint.ts'

/** One service at length: `service show`. */
export function serviceText(service: Service, aliases: readonly Alias[], paint: Paint): string {
  const lines = [paint.strong(clean(service.name))]
  for (const { domain, role, since, until, alias } of service.domains) {
    const from = since === null ? '' : ` from ${showDay(since)}`
    const to = until === null ? '' : ` until ${showDay(until)}`
    const only = alias === null ? '' : `, only for ${clean(showAddress(alias))}`
    lines.push(
      `  ${paint.faint(role.padEnd(9))} ${clean(domain.includes('@') ? showAddress(domain) : toULabel(domain))}${from}${to}${only}`,
    )
  }
  if (service.domains.length === 0)
    lines.push('  no domain is known, so its own mail will look like a stranger’s')
  for (const contact of service.contacts) lines.push(`  ${paint.faint('contact  ')} ${clean(contact)}`)
  const given = aliases.filter((alias) =>
    alias.disclosures.some((disclosure) => disclosure.service === service.name),
  )
  for (const alias of given) lines.push(`  ${paint.faint('given    ')} ${clean(showAddress(alias.address))}`)
  return lines.join('\n')
}
