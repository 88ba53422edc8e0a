import * as z from 'zod/mini'
import type { HibpBreach } from '../directory/breach/hibp.ts'

/** A list of breaches in the form of Have I Been Pwned's API, read; or what is wrong with it, in words. */
export type BreachList =
  | { readonly kind: 'list'; readonly entries: readonly HibpBreach[] }
  | { readonly kind: 'fault'; readonly what: string }

const text = (least: number, most: number) =>
  z.string('a text').check(z.minLength(least, 'no empty text'), z.maxLength(most, 'a shorter text'))
const flag = z.boolean('true or false')
const isDay = (value: string): boolean => {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(value) ? Date.parse(`${value}T00:00:00Z`) : Number.NaN
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(value)
}
const day = z.string('a day').check(z.refine(isDay, 'a day, YYYY-MM-DD'))
const moment = z
  .string('a moment')
  .check(z.refine((value) => isDay(value.slice(0, 10)), 'a moment, YYYY-MM-DDThh:mm:ssZ'))

/** Of each entry only what is used; whatever else it holds is passed over. */
const entry = z.object(
  {
    Name: text(1, 200),
    Title: text(1, 500),
    Domain: text(0, 253),
    BreachDate: day,
    AddedDate: moment,
    PwnCount: z
      .number('a whole number')
      .check(z.refine((value) => Number.isSafeInteger(value) && value >= 0, 'a whole number')),
    DataClasses: z.array(text(1, 200), 'a list'),
    IsVerified: flag,
    IsFabricated: flag,
    IsRetired: flag,
    IsSpamList: flag,
  },
  'an entry of Have I Been Pwned’s list',
)
const list = z.array(entry, 'a list of breaches')

/** Reads a list of breaches as Have I Been Pwned gives it (JSON), whole or not at all. */
export function readBreachList(json: string): BreachList {
  let value: unknown
  try {
    value = JSON.parse(json.startsWith('\ufeff') ? json.slice(1) : json)
  } catch {
    return { kind: 'fault', what: 'it is no JSON' } // SyntaxError: its words quote the file
  }
  const read = list.safeParse(value)
  if (!read.success) {
    const [issue] = read.error.issues
    const [place, field] = issue?.path ?? []
    const where =
      place === undefined
        ? 'it'
        : `entry ${Number(place) + 1}${field === undefined ? '' : `, ${String(field)},`}`
    return { kind: 'fault', what: `${where} is not ${issue?.message ?? 'as it should be'}` }
  }
  return { kind: 'list', entries: read.data.map(entryOf) }
}

function entryOf(one: z.infer<typeof entry>): HibpBreach {
  return {
    name: one.Name,
    title: one.Title,
    domain: one.Domain.toLowerCase(),
    breachDate: one.BreachDate,
    addedDate: one.AddedDate.slice(0, 10),
    accounts: one.PwnCount,
    dataClasses: one.DataClasses,
    isVerified: one.IsVerified,
    isFabricated: one.IsFabricated,
    isRetired: one.IsRetired,
    isSpamList: one.IsSpamList,
  }
}
