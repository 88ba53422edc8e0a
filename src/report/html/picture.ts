import { html, type Markup } from './markup.ts'

/** A picture is drawn once for each of these; the page shows the one that fits. Widths in CSS pixels. */
const sizes = [
  { name: 'narrow', width: 328 },
  { name: 'medium', width: 720 },
  { name: 'wide', width: 1040 },
] as const

/** How much room a picture has. */
export type PictureSize = (typeof sizes)[number]

/** How wide a letter may be, in pixels: fonts differ, and what does not fit is cut off by the edge. */
export const LETTER = 8

/** What is drawn at one size. */
export interface Drawing {
  readonly height: number
  readonly content: Markup
}

/**
 * A picture with its name and what it shows in words, for those who do not see it.
 *
 * @param id unique on the page
 */
export function picture(
  id: string,
  title: string,
  description: string,
  draw: (size: PictureSize) => Drawing,
): Markup {
  return html`${sizes.map((size) => {
    const { height, content } = draw(size)
    const own = `${id}-${size.name}`
    return html`<svg class="${size.name}" viewBox="0 0 ${size.width} ${Math.ceil(height)}" role="img" aria-labelledby="${own}-title ${own}-desc"><title id="${own}-title">${title}</title><desc id="${own}-desc">${description}</desc>${content}</svg>
`
  })}`
}

/** A length in a drawing, short. */
export function px(length: number): string {
  return String(Math.round(length * 10) / 10)
}
