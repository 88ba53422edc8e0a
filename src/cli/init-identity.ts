import type { Identity } from '../config/account.ts'
import type { IdentityTable } from '../config/schema.ts'
import { readName } from './arguments.ts'
import type { Ask } from './ask.ts'
import type { InitOptions } from './init-options.ts'
import type { Session } from './session.ts'

/**
 * Who signs the letters: as the flags say, else as the person answers; skipped by an empty name, and where the
 * configuration has it already.
 *
 * @returns null for none
 * @throws UserError
 */
export async function chooseIdentity(
  session: Session,
  ask: Ask | null,
  options: InitOptions,
  known: Identity | null,
): Promise<IdentityTable | null> {
  const { identityName, language, country } = options
  const isGiven = identityName !== undefined || language !== undefined || country !== undefined
  if (known !== null && Object.values(known).some((value) => value !== null)) {
    if (isGiven) session.warn('the configuration has an [identity] already; it is left as it is')
    return null
  }
  const locale = localeOf(session.world.env)
  if (!isGiven) {
    if (ask === null || options.yes === true) return null
    const name = (await ask.text('Your name, as letters are signed (Enter: later):', '', nameFault)).trim()
    if (name === '') return null
    return {
      name,
      language: await ask.choose(
        'Language of letters:',
        [
          { value: 'fr' as const, name: 'French' },
          { value: 'en' as const, name: 'English' },
        ],
        locale.language,
      ),
      ...countryOf(await ask.text('Country where you live (two letters):', locale.country, countryFault)),
    }
  }
  return {
    ...(identityName === undefined ? {} : { name: readName(identityName, 'name') }),
    ...(language === undefined ? {} : { language }),
    ...countryOf(country ?? ''),
  }
}

function nameFault(text: string): string | null {
  return /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u.test(text) || text.length > 200 ? 'That is no name.' : null
}

function countryFault(text: string): string | null {
  return text.trim() === '' || /^[A-Za-z]{2}$/.test(text.trim())
    ? null
    : 'Two letters, as in FR or BE; or none.'
}

function countryOf(text: string): { country?: string } {
  const country = text.trim().toUpperCase()
  return country === '' ? {} : { country }
}

/** Language and country of the person's locale, as the C library reads it. */
function localeOf(env: Readonly<Record<string, string | undefined>>): {
  language: 'fr' | 'en'
  country: string
} {
  const set = [env.LC_ALL, env.LC_MESSAGES, env.LANG].find((value) => value !== undefined && value !== '')
  const found = /^([a-z]{2})(?:_([A-Z]{2}))?/.exec(set ?? '')
  return { language: found?.[1] === 'fr' ? 'fr' : 'en', country: found?.[2] ?? '' }
}
