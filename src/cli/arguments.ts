import { resolve } from 'node:path'
import { readServiceDomain, SERVICE_DOMAIN_REFUSALS } from '../alias/service-domain.ts'
import { isMailboxDomain } from '../directory/index.ts'
import { type Address, domainOf, parseAddress } from '../mail/address.ts'
import { UserError } from './user-error.ts'

/** Reads an address as typed. @throws UserError */
export function readAddress(text: string): Address {
  const address = parseAddress(text.trim())
  if (address === undefined)
    throw new UserError('usage', `"${text}" is no e-mail address`, 'write it as name@example.org')
  return address
}

/** Reads a day as typed. @throws UserError */
export function readDay(text: string, option: string): string {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN
  const valid = !Number.isNaN(time) && new Date(time).toISOString().startsWith(text)
  if (!valid) throw new UserError('usage', `${option} "${text}" is no day`, 'write it as YYYY-MM-DD')
  return text
}

/**
 * Reads a day on which something happened. It may have come somewhere on Earth already (UTC+14) that is still to come in UTC.
 *
 * @throws UserError
 */
export function readPastDay(text: string, option: string, now: Date): string {
  const day = readDay(text, option)
  if (day <= new Date(now.getTime() + 14 * 3_600_000).toISOString().slice(0, 10)) return day
  throw new UserError('usage', `${option} ${day} is still to come`, 'name a day that has been')
}

/** Reads the path of a file or directory; an empty one would be the working directory. @throws UserError */
export function readPath(text: string, workingDir: string, what: string): string {
  if (text !== '') return resolve(workingDir, text)
  throw new UserError('usage', `the ${what} is empty`, `name the ${what}`)
}

/** Reads a name that will be shown and written into letters. @throws UserError */
export function readName(text: string, what: string): string {
  const name = text.trim()
  if (name === '') throw new UserError('usage', `the ${what} is empty`, `name the ${what}`)
  if (/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u.test(name))
    throw new UserError('usage', `the ${what} contains a control character`, 'type it without')
  if (name.length > 200)
    throw new UserError('usage', `the ${what} is longer than 200 characters`, 'shorten it')
  return name
}

/** Reads a domain that stands for a service; at a mailbox provider a whole address. @throws UserError */
export function readDomain(text: string): string {
  const address = text.indexOf('@') > 0 ? parseAddress(text.trim()) : undefined
  if (address !== undefined) {
    if (isMailboxDomain(domainOf(address))) return address
    throw new UserError('usage', `${address} is an address`, `name its domain: ${domainOf(address)}`)
  }
  const reading = readServiceDomain(text, isMailboxDomain)
  if (reading.kind === 'domain') return reading.domain
  const hint =
    reading.reason === 'shared'
      ? `name a whole address there, for example someone@${text}`
      : 'write it as example.org'
  throw new UserError('usage', `"${text}" ${SERVICE_DOMAIN_REFUSALS[reading.reason].split(';')[0]}`, hint)
}
