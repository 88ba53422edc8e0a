/**
 * Sets text with the no-break spaces of French typography: before `;`, `:`, `!`, `?` and `»`, after `«` and `n°`.
 */
export function frenchSpaces(text: string): string {
  return text.replaceAll(/ (?=[;:!?»])/g, NO_BREAK).replaceAll(/(?<=«|n°) /g, NO_BREAK)
}

const NO_BREAK = '\u00a0'
