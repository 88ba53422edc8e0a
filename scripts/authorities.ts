/**
 * Writes src/directory/authority/: one file for each supervisory authority, and supervisory.ts that lists them. Run by
 * hand when the public records have changed:
 *
 *   node scripts/authorities.ts authorities.json && npx biome check --write src/directory/authority
 *
 * The argument is a JSON file `{ commit, last_changed_upstream: { slug: day }, authorities: [record, …] }` of the records in
 * https://github.com/datenanfragen/data, folder supervisory-authorities (CC0 1.0), unchanged, with the day on which
 * each was last changed there. Church and broadcasting bodies are left out: they are competent for nobody who sends
 * marketing. What leaktrace adds to a record stands in ADDED below, so that a new run does not lose it.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Authority } from '../src/directory/authority/authority.ts'

interface PublicRecord {
  readonly slug: string
  readonly 'relevant-countries': readonly string[]
  readonly name: string
  readonly address: string
  readonly email?: string
  readonly webform?: string
  readonly web?: string
  readonly sources: readonly string[]
  readonly 'complaint-language'?: string
}

interface PublicRecords {
  readonly commit: string
  readonly last_changed_upstream: Readonly<Record<string, string>>
  readonly authorities: readonly PublicRecord[]
}

type Added = Partial<
  Pick<Authority, 'name' | 'shortName' | 'region' | 'postal' | 'note' | 'sources' | 'languages'>
>

const READ_ON = '2026-11-21'

/** Bodies of churches (EKD, Catholic dioceses) and of broadcasters. */
const LEFT_OUT = /^de(?:ekd|kath|rf)/

const ADDED: Readonly<Record<string, Added>> = {
  atdsb: { shortName: 'DSB' },
  beapd: {
    name: 'Autorité de protection des données / Gegevensbeschermingsautoriteit',
    shortName: 'APD/GBA',
    note: {
      fr: 'Pour la publicité par courrier électronique comme telle, le SPF Économie est compétent.',
      en: 'For advertising by e-mail as such, SPF Économie / FOD Economie is competent.',
    },
  },
  bgcpdp: {
    shortName: 'CPDP',
    note: {
      fr: 'Une réclamation par courrier électronique doit porter une signature électronique qualifiée.',
      en: 'A complaint by e-mail must bear a qualified electronic signature.',
    },
  },
  chedoeb: {
    name: 'Eidgenössischer Datenschutz- und Öffentlichkeitsbeauftragter',
    shortName: 'EDÖB',
    // The record names German alone, in a country with three official languages: that is not known to be all.
    languages: [],
    note: {
      fr: 'Pour la publicité de masse comme telle, écrivez au SECO.',
      en: 'For mass advertising as such, write to SECO.',
    },
  },
  debawueldb: { shortName: 'LfDI Baden-Württemberg', region: 'Baden-Württemberg' },
  debaylda: { shortName: 'BayLDA', region: 'Bayern' },
  debayldb: {
    shortName: 'BayLfD',
    region: 'Bayern',
    note: {
      fr: 'Compétent pour les organismes publics de Bavière seulement ; pour les autres, le BayLDA.',
      en: 'Competent for public bodies of Bavaria only; for the others, BayLDA.',
    },
    sources: [
      {
        title: 'Beschwerden beim Bayerischen Landesbeauftragten für den Datenschutz',
        url: 'https://www.datenschutz-bayern.de/docs/buerger/eingabe.html',
        readOn: '2026-11-22',
      },
    ],
  },
  deberlbdi: { shortName: 'BlnBDI', region: 'Berlin' },
  debfdi: { shortName: 'BfDI' },
  debralda: { shortName: 'LDA Brandenburg', region: 'Brandenburg' },
  debrelfdi: { shortName: 'LfDI Bremen', region: 'Bremen' },
  dehessbdi: { shortName: 'HBDI', region: 'Hessen' },
  dehmbbfdi: { shortName: 'HmbBfDI', region: 'Hamburg' },
  demvldi: { shortName: 'LfDI M-V', region: 'Mecklenburg-Vorpommern' },
  dendslfd: { shortName: 'LfD Niedersachsen', region: 'Niedersachsen' },
  denrwldi: { shortName: 'LDI NRW', region: 'Nordrhein-Westfalen' },
  derlpbdi: { shortName: 'LfDI Rheinland-Pfalz', region: 'Rheinland-Pfalz' },
  desaarudz: { shortName: 'UDZ Saarland', region: 'Saarland' },
  desaechsdsb: { shortName: 'SDTB', region: 'Sachsen' },
  desalbd: { shortName: 'LfD Sachsen-Anhalt', region: 'Sachsen-Anhalt' },
  deshuld: { shortName: 'ULD', region: 'Schleswig-Holstein' },
  detlfdi: { shortName: 'TLfDI', region: 'Thüringen' },
  dkdi: { shortName: 'Datatilsynet' },
  eeaki: { shortName: 'AKI' },
  esaepa: { shortName: 'AEPD' },
  fitst: { shortName: 'Tietosuojavaltuutettu' },
  frcnil: {
    name: 'Commission nationale de l’informatique et des libertés',
    shortName: 'CNIL',
    postal: [
      'CNIL – Service des Plaintes',
      '3 place de Fontenoy',
      'TSA 80715',
      '75334 PARIS CEDEX 07',
      'France',
    ],
    note: {
      fr: 'La CNIL reçoit les plaintes par son téléservice ou par courrier, en français, et non par courrier électronique. Quand la plainte porte sur l’exercice d’un droit, écrivez d’abord à l’organisme, attendez un mois et joignez la preuve de vos démarches et de leur date ; votre identité est alors communiquée à l’organisme. Une plainte imprécise ou sans justificatif n’est pas traitée.',
      en: 'The CNIL takes complaints by its online service or by post, in French, and not by e-mail. Where the complaint is about the exercise of a right, write to the organisation first, wait one month and attach proof of what you did and when; your identity is then given to the organisation. A complaint that is vague or without proof is not handled.',
    },
    sources: [
      {
        title: 'CNIL, Adresser une plainte',
        url: 'https://www.cnil.fr/fr/adresser-une-plainte',
        readOn: READ_ON,
      },
      { title: 'CNIL, easy-read page', url: 'https://www.cnil.fr/fr/node/166989', readOn: READ_ON },
      {
        title: 'CNIL, Lanceurs d’alerte (identity of the complainant)',
        url: 'https://www.cnil.fr/lanceurs-dalerte-adressez-une-alerte-la-cnil',
        readOn: READ_ON,
      },
    ],
  },
  gbico: {
    name: 'Information Commissioner’s Office',
    shortName: 'ICO',
    note: {
      fr: 'L’ICO attend que vous vous adressiez d’abord à l’organisme, qui accuse réception d’une réclamation dans les 30 jours. Pour la prospection par courrier électronique, il faut pouvoir nommer une entreprise du Royaume-Uni.',
      en: 'The ICO expects you to complain to the organisation first, which acknowledges a complaint within 30 days. For marketing by e-mail, a business in the United Kingdom must be identified.',
    },
    sources: [
      {
        title: 'Data (Use and Access) Act 2025, s. 103',
        url: 'https://www.legislation.gov.uk/ukpga/2025/18/section/103',
        readOn: '2026-11-22',
      },
    ],
  },
  grdpa: { shortName: 'HDPA' },
  hrazop: { shortName: 'AZOP' },
  hunaih: { shortName: 'NAIH' },
  iedpc: { shortName: 'DPC' },
  isdpa: { shortName: 'Persónuvernd' },
  itgpdp: { shortName: 'Garante' },
  lidss: { name: 'Datenschutzstelle Fürstentum Liechtenstein', shortName: 'DSS' },
  ltada: { shortName: 'VDAI' },
  lucnpd: { shortName: 'CNPD' },
  lvdvi: { shortName: 'DVI' },
  mtidpc: { shortName: 'IDPC' },
  nlap: {
    shortName: 'AP',
    note: {
      fr: 'Pour la prospection par courrier électronique comme telle, l’ACM est compétente.',
      en: 'For marketing by e-mail as such, ACM is competent.',
    },
  },
  nods: { shortName: 'Datatilsynet' },
  plgiodo: { name: 'Urząd Ochrony Danych Osobowych', shortName: 'UODO' },
  ptcnpd: { name: 'Comissão Nacional de Proteção de Dados', shortName: 'CNPD' },
  roanspdcp: { shortName: 'ANSPDCP' },
  sedi: { shortName: 'IMY' },
  siiprs: { shortName: 'IP' },
}

/** The name as the body writes it, without the English words that the records add in brackets. */
function plainName(name: string): string {
  return name.replace(/ \([^()]*\)$/, '')
}

function toAuthority(record: PublicRecord, { commit, last_changed_upstream }: PublicRecords): Authority {
  const added = ADDED[record.slug] ?? {}
  const recordedOn = last_changed_upstream[record.slug]
  if (recordedOn === undefined) throw new Error(`${record.slug}: no day of its last change`)
  const language = record['complaint-language']
  return {
    id: record.slug,
    name: added.name ?? plainName(record.name),
    shortName: added.shortName ?? null,
    kind: 'supervisory',
    countries: record['relevant-countries'].map((country) => country.toUpperCase()),
    region: added.region ?? null,
    postal: added.postal ?? record.address.split('\n'),
    email: record.email ?? null,
    form: record.webform ?? null,
    web: record.web ?? null,
    languages: added.languages ?? (language === undefined ? [] : [language]),
    note: added.note ?? null,
    recordedOn,
    checkedOn: null,
    sources: [
      {
        title: `datenanfragen/data ${commit.slice(0, 8)}, supervisory-authorities/${record.slug}.json (CC0 1.0)`,
        url: `https://github.com/datenanfragen/data/blob/${commit}/supervisory-authorities/${record.slug}.json`,
        readOn: READ_ON,
      },
      ...record.sources.map((url) => ({
        title: 'Page that the record names, not opened',
        url,
        readOn: READ_ON,
      })),
      ...(added.sources ?? []),
    ],
  }
}

/** A value as TypeScript; quotes and line breaks are left to the formatter. */
function fileOf(authority: Authority): string {
  return [
    "import type { Authority } from './authority.ts'",
    '',
    `/** ${authority.name}. Written by scripts/authorities.ts. */`,
    `export const ${authority.id}: Authority = ${JSON.stringify(authority, null, 2)}`,
    '',
  ].join('\n')
}

function listOf(ids: readonly string[]): string {
  return [
    "import type { Authority } from './authority.ts'",
    ...ids.map((id) => `import { ${id} } from './${id}.ts'`),
    '',
    '/** The supervisory authorities of the EEA, the United Kingdom and Switzerland. Written by scripts/authorities.ts. */',
    `export const supervisoryAuthorities: readonly Authority[] = [${ids.join(', ')}]`,
    '',
  ].join('\n')
}

const [source] = process.argv.slice(2)
if (source === undefined) throw new Error('usage: node scripts/authorities.ts FILE.json')
const records = JSON.parse(readFileSync(source, 'utf8')) as PublicRecords
const room = join(import.meta.dirname, '..', 'src', 'directory', 'authority')
const written = records.authorities
  .filter(({ slug }) => !LEFT_OUT.test(slug))
  .map((record) => toAuthority(record, records))
for (const authority of written) writeFileSync(join(room, `${authority.id}.ts`), fileOf(authority))
writeFileSync(join(room, 'supervisory.ts'), listOf(written.map(({ id }) => id)))
