import { type Language, languages } from '../report/say.ts'
import type { World } from './session.ts'

/**
 * The language that the person reads: `--lang`, else the locale by POSIX's order, in which the first variable that is
 * not empty decides; English where that is neither. Looked at before the options are parsed, since faults in them are
 * told, too.
 */
export function languageOf({ argv, env }: Pick<World, 'argv' | 'env'>): Language {
  const asked = askedLanguage(argv)
  if (asked !== null) return asked
  const locale = [env.LC_ALL, env.LC_MESSAGES, env.LANG].find((one) => one !== undefined && one !== '') ?? ''
  return languages.find((one) => new RegExp(`^${one}(?![a-z])`, 'i').test(locale)) ?? 'en'
}

function askedLanguage(argv: readonly string[]): Language | null {
  const words = argv.includes('--') ? argv.slice(0, argv.indexOf('--')) : argv
  for (const [place, word] of words.entries()) {
    const value = word === '--lang' ? words[place + 1] : /^--lang=(.*)$/.exec(word)?.[1]
    const known = languages.find((one) => one === value)
    if (known !== undefined) return known
  }
  return null
}
