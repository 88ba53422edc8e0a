/** Member States of the European Union, ISO 3166-1 alpha-2. */
export const euCountries: readonly string[] =
  'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK'.split(' ')

/** States of the European Economic Area, where the GDPR applies. */
export const eeaCountries: readonly string[] = [...euCountries, 'IS', 'LI', 'NO']
