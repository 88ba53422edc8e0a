import * as z from 'zod/mini'

/** An ISO day, `2016-03-02`. */
export const day = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/))

/** An ISO moment in UTC, `2016-03-02T09:11:05Z`. */
export const moment = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?Z$/))

/** How well a fact is known. */
export const grade = z.enum(['proved', 'likely', 'claimed'])

/** How sure a verdict or an incident is. */
export const confidence = z.enum(['high', 'medium', 'low'])

/** An object of which every member is there and no other: what is unknown is null, never left out. */
export function present<Shape extends z.core.$ZodShape>(
  shape: Shape,
): z.ZodMiniReadonly<z.ZodMiniObject<Shape, z.core.$strict>> {
  return z.readonly(z.strictObject(shape))
}

/** A list. */
export function list<Item extends z.core.$ZodType>(item: Item): z.ZodMiniReadonly<z.ZodMiniArray<Item>> {
  return z.readonly(z.array(item))
}
