import type { KeyResolver, TxtAnswer } from '../scan/dkim/key-book.ts'
import type { Session } from './session.ts'

/** Who is asked for DKIM keys: the DNS servers of this machine, unless the world brings another. */
export async function keyResolver({ world }: Session): Promise<KeyResolver> {
  if (world.keys !== undefined) return world.keys
  const { Resolver } = await import('node:dns/promises')
  const dns = new Resolver({ timeout: 3_000, tries: 2 })
  return {
    name: dns.getServers().join(' '),
    resolveTxt: async (name): Promise<TxtAnswer> => {
      try {
        const records = await dns.resolveTxt(name)
        // Node tells no TTL of TXT records.
        return { kind: 'found', records: records.map((strings) => strings.join('')), ttl: null }
      } catch (error) {
        const code = (error as NodeJS.ErrnoException).code ?? 'unknown'
        return absent.has(code) ? { kind: 'none' } : { kind: 'failed', reason: code }
      }
    },
  }
}

/** No such name, no TXT record there, or a name that DNS cannot hold: an answer, not a failure. */
const absent: ReadonlySet<string> = new Set(['ENOTFOUND', 'ENODATA', 'EBADNAME'])
