/**
 * A moment as an export writes it: ISO 8601, `2023-05-02 10:11:12` (UTC where no zone is named), or a number of
 * seconds or milliseconds since 1970. Null where it is none, or lies outside 1990 to 2100.
 */
export function readMoment(text: string): string | null {
  const plain = text.trim()
  const time = /^\d{9,13}$/.test(plain) ? sinceEpoch(Number(plain)) : Date.parse(withZone(plain))
  if (Number.isNaN(time) || time < Date.UTC(1990) || time > Date.UTC(2100)) return null
  return new Date(time).toISOString()
}

/** The day (ISO, UTC) of a moment. */
export function readDayOf(text: string): string | null {
  return readMoment(text)?.slice(0, 10) ?? null
}

/** Ten digits are seconds until the year 2286; as milliseconds they would lie in 1970. */
function sinceEpoch(number: number): number {
  return number < 100_000_000_000 ? number * 1000 : number
}

function withZone(text: string): string {
  const parts =
    /^(\d{4}-\d{2}-\d{2})(?:[ T](\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?)(Z|[+-]\d{2}:?\d{2})?)?$/i.exec(text)
  if (parts === null) return ''
  const [, day = '', clock = '00:00', zone = 'Z'] = parts
  return `${day}T${clock}${zone}`
}
