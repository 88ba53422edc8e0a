import { type ImportedEntry, type ImportedSite, noLogin, serviceAlias } from './entry.ts'
import type { JsonFormat } from './format.ts'
import { eachHas, listIn, members, textIn } from './json.ts'
import { readDayOf } from './moment.ts'
import { siteOfLabel } from './site.ts'

const kept: ReadonlySet<string> = new Set([
  'results',
  'full_address',
  'description',
  'generated_for',
  'used_on',
  'created_at',
  'enabled',
])

/**
 * Firefox Relay: the list that `/api/v1/relayaddresses/` and `/domainaddresses/` answer with
 * (api/serializers/emails.py). `created_at` is the moment a mask was made.
 */
export const firefoxRelay: JsonFormat = {
  id: 'firefox-relay',
  name: 'Firefox Relay (JSON of its API)',
  source: 'alias-service',
  container: 'json',
  neverRead: [],
  isShape: (shape) => eachHas(listIn(shape, 'results'), 'full_address', 'mask_type'),
  isKept: (key) => kept.has(key),
  read: (value) => listIn(value, 'results').map((one) => maskOf(members(one))),
}

function maskOf(mask: Readonly<Record<string, unknown>>): ImportedEntry {
  const address = textIn(mask.full_address)
  if (address === '') return noLogin
  const note = textIn(mask.description)
  const hosts = [textIn(mask.generated_for), ...textIn(mask.used_on).split(',')]
  const used: ImportedSite[] = hosts
    .filter((host) => host.trim() !== '')
    .map((host) => ({ name: null, urls: [host.trim()] }))
  return serviceAlias(address, used.length > 0 ? used : siteOfLabel(note), {
    note,
    givenOn: readDayOf(textIn(mask.created_at)),
    retired: mask.enabled === false,
  })
}
