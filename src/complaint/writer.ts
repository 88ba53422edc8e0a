import type { Authority } from '../directory/authority/authority.ts'
import type { AuthorPlan } from './author-plan.ts'
import type { AuthorityPlan } from './authority-plan.ts'
import type { Draft, Written } from './context.ts'
import type { Enclosed } from './enclosures.ts'
import type { EspPlan } from './esp-plan.ts'
import type { FactDesk, FactService } from './facts.ts'
import type { ReminderPlan } from './reminder-plan.ts'
import type { ServicePlan } from './service-plan.ts'

/** The words of one language for every letter. What they say is decided elsewhere, once for all languages. */
export interface LetterWriter {
  readonly espNotice: (draft: Draft<EspPlan>) => Written
  readonly serviceAccess: (draft: Draft<ServicePlan>) => Written
  readonly authorObjection: (draft: Draft<AuthorPlan>) => Written
  readonly authorityAuthor: (draft: Draft<AuthorityPlan>) => Written
  readonly authorityService: (draft: Draft<AuthorityPlan>, service: FactService) => Written
  readonly reminder: (draft: Draft<ReminderPlan>) => Written
  readonly enclosureTitle: (one: Enclosed) => string
  readonly deskWhere: (desk: FactDesk) => string
  readonly noDeskWhere: (esp: string) => string
  readonly contactWhere: (name: string) => string
  /** The address that the messages came from. */
  readonly authorWhere: string
  /** Where to look for an address that is not known. */
  readonly lookWhere: (domain: string) => string
  readonly authorityWhere: (authority: Authority) => string
  /** A successor's name on a letter that is about the service. */
  readonly forService: (domain: string, service: string) => string
}
