import { english, type Language, type Say } from './say.ts'

/** Loads a language; English is there already. */
export async function sayIn(language: Language): Promise<Say> {
  return language === 'en' ? english : (await import('./french/french.ts')).french
}
