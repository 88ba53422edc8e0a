import { atdsb } from './atdsb.ts'
import type { Authority } from './authority.ts'
import { beapd } from './beapd.ts'
import { bgcpdp } from './bgcpdp.ts'
import { chedoeb } from './chedoeb.ts'
import { cydp } from './cydp.ts'
import { czcuooz } from './czcuooz.ts'
import { debawueldb } from './debawueldb.ts'
import { debaylda } from './debaylda.ts'
import { debayldb } from './debayldb.ts'
import { deberlbdi } from './deberlbdi.ts'
import { debfdi } from './debfdi.ts'
import { debralda } from './debralda.ts'
import { debrelfdi } from './debrelfdi.ts'
import { dehessbdi } from './dehessbdi.ts'
import { dehmbbfdi } from './dehmbbfdi.ts'
import { demvldi } from './demvldi.ts'
import { dendslfd } from './dendslfd.ts'
import { denrwldi } from './denrwldi.ts'
import { derlpbdi } from './derlpbdi.ts'
import { desaarudz } from './desaarudz.ts'
import { desaechsdsb } from './desaechsdsb.ts'
import { desalbd } from './desalbd.ts'
import { deshuld } from './deshuld.ts'
import { detlfdi } from './detlfdi.ts'
import { dkdi } from './dkdi.ts'
import { eeaki } from './eeaki.ts'
import { esaepa } from './esaepa.ts'
import { fitst } from './fitst.ts'
import { frcnil } from './frcnil.ts'
import { gbico } from './gbico.ts'
import { grdpa } from './grdpa.ts'
import { hrazop } from './hrazop.ts'
import { hunaih } from './hunaih.ts'
import { iedpc } from './iedpc.ts'
import { isdpa } from './isdpa.ts'
import { itgpdp } from './itgpdp.ts'
import { lidss } from './lidss.ts'
import { ltada } from './ltada.ts'
import { lucnpd } from './lucnpd.ts'
import { lvdvi } from './lvdvi.ts'
import { mtidpc } from './mtidpc.ts'
import { nlap } from './nlap.ts'
import { nods } from './nods.ts'
import { plgiodo } from './plgiodo.ts'
import { ptcnpd } from './ptcnpd.ts'
import { roanspdcp } from './roanspdcp.ts'
import { sedi } from './sedi.ts'
import { siiprs } from './siiprs.ts'
import { skunoou } from './skunoou.ts'

/** The supervisory authorities of the EEA, the United Kingdom and Switzerland. Written by scripts/authorities.ts. */
export const supervisoryAuthorities: readonly Authority[] = [
  atdsb,
  beapd,
  bgcpdp,
  chedoeb,
  cydp,
  czcuooz,
  debawueldb,
  debaylda,
  debayldb,
  deberlbdi,
  debfdi,
  debralda,
  debrelfdi,
  dehessbdi,
  dehmbbfdi,
  demvldi,
  dendslfd,
  denrwldi,
  derlpbdi,
  desaarudz,
  desaechsdsb,
  desalbd,
  deshuld,
  detlfdi,
  dkdi,
  eeaki,
  esaepa,
  fitst,
  frcnil,
  gbico,
  grdpa,
  hrazop,
  hunaih,
  iedpc,
  isdpa,
  itgpdp,
  lidss,
  ltada,
  lucnpd,
  lvdvi,
  mtidpc,
  nlap,
  nods,
  plgiodo,
  ptcnpd,
  roanspdcp,
  sedi,
  siiprs,
  skunoou,
]
