import { archiveFrench } from './archive.ts'
import { breachFrench } from './breaches.ts'
import { caseCatalogues } from './cases.ts'
import type { Catalogue } from './catalogue.ts'
import { causeFrench } from './causes.ts'
import { discoverFrench } from './discover.ts'
import { doctorFrench } from './doctor.ts'
import { errorFrench } from './errors.ts'
import { edgeFrench } from './errors-edges.ts'
import { mailboxFrench } from './errors-mailbox.ts'
import { evidenceFrench } from './evidence.ts'
import { evidencePackFrench } from './evidence-pack.ts'
import { helpFrench } from './help.ts'
import { helpBelowFrench } from './help-below.ts'
import { incidentFrench } from './incident.ts'
import { initFrench } from './init.ts'
import { keepFrench } from './keep.ts'
import { letterCatalogues } from './letters.ts'
import { pageCatalogues } from './page.ts'
import { providerFrench } from './providers.ts'
import { reasonCatalogue } from './reasons.ts'
import { registryFrench } from './registry.ts'
import { reportFrench } from './report.ts'
import { rulesFrench } from './rules.ts'
import { scanFrench } from './scan.ts'
import { traceFrench } from './trace.ts'
import { watchFrench } from './watch.ts'
import { wordCatalogues } from './words.ts'

/** All that is known in French; of two entries for one text the later stands. */
export const catalogues: readonly Catalogue[] = [
  discoverFrench,
  keepFrench,
  doctorFrench,
  initFrench,
  archiveFrench,
  ...pageCatalogues,
  providerFrench,
  reportFrench,
  watchFrench,
  ...letterCatalogues,
  ...wordCatalogues,
  ...caseCatalogues,
  reasonCatalogue(),
  scanFrench,
  incidentFrench,
  causeFrench,
  traceFrench,
  registryFrench,
  evidenceFrench,
  evidencePackFrench,
  rulesFrench,
  breachFrench,
  helpFrench,
  helpBelowFrench,
  errorFrench,
  edgeFrench,
  mailboxFrench,
]
