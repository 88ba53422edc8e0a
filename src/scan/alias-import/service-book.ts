import type { ImportedSite } from '../../alias/import/entry.ts'
import { domainOfUrl, nameOf } from '../../alias/import/site.ts'
import type { Service } from '../../alias/service.ts'
import { readServiceDomain } from '../../alias/service-domain.ts'
import { isMailboxDomain } from '../../directory/index.ts'
import { toULabel } from '../../mail/domain.ts'
import { registrableDomain } from '../../mail/registrable-domain.ts'
import { folded } from '../../store/services.ts'

/** A service as it would be after the import. */
export interface ServiceDraft {
  readonly name: string
  readonly isNew: boolean
  /** Registrable domains that are its own, before the import and by it. */
  readonly domains: Set<string>
  /** Of them, those that the import brings. */
  readonly added: string[]
}

/** The services of the registry with those that an export names, told apart by domain first and name second. */
export class ServiceBook {
  readonly #byDomain = new Map<string, ServiceDraft>()
  readonly #byName = new Map<string, ServiceDraft>()
  readonly #isOwnDomain: (domain: string) => boolean

  /** @param isOwnDomain whether a domain is the person's own, so that it stands for no service */
  constructor(services: readonly Service[], isOwnDomain: (domain: string) => boolean) {
    this.#isOwnDomain = isOwnDomain
    for (const service of services) {
      const own = service.domains.filter(({ role, alias }) => role === 'own' && alias === null)
      const domains = new Set(own.map(({ domain }) => registrableDomain(domain) ?? domain))
      this.#add({ name: service.name, isNew: false, domains, added: [] })
    }
  }

  /** The drafts that the import changes. */
  get changed(): readonly ServiceDraft[] {
    return [...this.#byName.values()].filter(({ isNew, added }) => isNew || added.length > 0)
  }

  /** The domains of a site that may stand for a service. */
  domainsOf({ urls }: ImportedSite): readonly string[] {
    const found = urls.flatMap((url) => domainOfUrl(url) ?? [])
    return [...new Set(found)].filter(
      (domain) => readServiceDomain(domain, isMailboxDomain).kind === 'domain' && !this.#isOwnDomain(domain),
    )
  }

  /**
   * The service of a site, made when it is new; null when the site has neither a domain nor a name.
   * Two services of one name and different domains stay two: one name ("Login") may stand for many.
   *
   * @param given services that the alias was given to: one without domains whose name the domain carries is the same
   */
  serviceOf(site: ImportedSite, given: readonly string[]): ServiceDraft | null {
    const domains = this.domainsOf(site)
    const [first] = domains
    const name = nameOf(site.name) ?? (first === undefined ? null : toULabel(first))
    const known = domains.map((domain) => this.#byDomain.get(domain)).find((one) => one !== undefined)
    const service = known ?? this.#likeOf(given, first) ?? (name === null ? null : this.#named(name, first))
    if (service === null) return null
    for (const domain of domains) {
      if (this.#byDomain.has(domain)) continue
      service.domains.add(domain)
      service.added.push(domain)
      this.#byDomain.set(domain, service)
    }
    return service
  }

  #likeOf(given: readonly string[], domain: string | undefined): ServiceDraft | undefined {
    const label = domain === undefined ? '' : letters(toULabel(domain).split('.')[0] ?? '')
    if (label.length < 3) return undefined
    return given
      .map((name) => this.#byName.get(folded(name)))
      .find((service) => service?.domains.size === 0 && letters(service.name).includes(label))
  }

  #named(name: string, domain: string | undefined): ServiceDraft {
    const same = this.#byName.get(folded(name))
    if (same === undefined) return this.#new(name)
    if (domain === undefined || same.domains.size === 0) return same
    const longer = `${name} (${toULabel(domain)})`
    return this.#byName.get(folded(longer)) ?? this.#new(longer)
  }

  #new(name: string): ServiceDraft {
    return this.#add({ name, isNew: true, domains: new Set(), added: [] })
  }

  #add(draft: ServiceDraft): ServiceDraft {
    this.#byName.set(folded(draft.name), draft)
    for (const domain of draft.domains) if (!this.#byDomain.has(domain)) this.#byDomain.set(domain, draft)
    return draft
  }
}

/** A name as a host name would write it. */
function letters(name: string): string {
  return name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
}
