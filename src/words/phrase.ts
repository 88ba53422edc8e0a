/**
 * A sentence that stays English where it is kept or handed to programs, and is told to people in their own language: the
 * tag changes nothing, it marks what the catalogues have to know (`report/say.ts`, `told`).
 */
export function phrase(template: TemplateStringsArray, ...values: readonly (string | number)[]): string {
  return template.reduce((text, part, place) => `${text}${values[place - 1] ?? ''}${part}`)
}

/** What a template is known by: its text with `{0}`, `{1}`… where values stand. */
export function keyOf(template: readonly string[]): string {
  return template.reduce((text, part, place) => `${text}{${place - 1}}${part}`)
}
