/** A record of where a service is (RFC 2782). */
export interface SrvRecord {
  readonly name: string
  readonly port: number
  readonly priority: number
  readonly weight: number
}

/** A mail exchanger (RFC 5321 §5.1). */
export interface MxRecord {
  readonly exchange: string
  readonly priority: number
}

/** Who is asked for names. An answer without records is an empty list; other failures throw. */
export interface NameResolver {
  resolveMx(domain: string): Promise<readonly MxRecord[]>
  resolveSrv(name: string): Promise<readonly SrvRecord[]>
}

/** The DNS servers of this machine. */
export async function systemResolver(): Promise<NameResolver> {
  const { Resolver } = await import('node:dns/promises')
  const dns = new Resolver({ timeout: 3_000, tries: 2 })
  return {
    resolveMx: (domain) => orNone(dns.resolveMx(domain)),
    resolveSrv: (name) => orNone(dns.resolveSrv(name)),
  }
}

/** No such name, or no such record there: an answer. */
const NONE: ReadonlySet<string> = new Set(['ENOTFOUND', 'ENODATA', 'EBADNAME'])

async function orNone<T>(records: Promise<readonly T[]>): Promise<readonly T[]> {
  try {
    return await records
  } catch (error) {
    if (NONE.has((error as NodeJS.ErrnoException).code ?? '')) return []
    throw error
  }
}
