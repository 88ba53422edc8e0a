/** What discovery reads the web with. */
export type Fetch = typeof globalThis.fetch

/** Real documents of this kind have two to six thousand octets. */
export const LONGEST_PAGE = 65_536

/** Until a page has to be here whole, in milliseconds. */
const PAGE_DEADLINE = 8_000

/** A page may send on this many times. */
const MOST_REDIRECTS = 3

/**
 * Fetches a page over https only, whatever it redirects to, and reads no more of it than `LONGEST_PAGE`. Nothing but
 * its address is sent: no cookie, no referrer.
 *
 * @returns null when it is not there, is too long, takes too long or would leave https: the next place is asked then
 * @throws the signal's reason when the person stopped it
 */
export async function fetchPage(fetch: Fetch, url: string, signal: AbortSignal): Promise<string | null> {
  const limit = AbortSignal.any([signal, AbortSignal.timeout(PAGE_DEADLINE)])
  try {
    let next = url
    for (let hop = 0; hop <= MOST_REDIRECTS; hop++) {
      if (!next.startsWith('https://')) return null
      const response = await fetch(next, {
        headers: { accept: 'text/xml, application/xml' },
        credentials: 'omit',
        referrerPolicy: 'no-referrer',
        redirect: 'manual',
        signal: limit,
      })
      const location = response.headers.get('location')
      if (response.status >= 300 && response.status < 400 && location !== null) {
        await response.body?.cancel()
        next = URL.parse(location, next)?.href ?? ''
        continue
      }
      if (response.status === 200) return await textOf(response)
      await response.body?.cancel()
      return null
    }
  } catch {
    signal.throwIfAborted() // Anything else is this page's failure.
  }
  return null
}

async function textOf(response: Response): Promise<string | null> {
  const chunks: Uint8Array[] = []
  let length = 0
  for await (const chunk of response.body ?? []) {
    length += chunk.length
    if (length > LONGEST_PAGE) return null
    chunks.push(chunk)
  }
  return Buffer.concat(chunks).toString('utf8')
}
