import { type Catalogue, isPlural, plural } from './catalogue.ts'

/** `report`. */
export const reportFrench: Catalogue = {
  'Report of {0}': 'Rapport du {0}',
  '{0}: {1} read': (_, messages = 0) => (isPlural(messages) ? '{0} : {1} lus' : '{0} : {1} lu'),
  '1 service': '1 service',
  '{0} services': plural('{0} service', '{0} services'),
  'address given to {0}': 'adresse donnée à {0}',
  'addresses given to {0}': 'adresses données à {0}',
  'used by anybody they were not given to, in the mail read so far':
    'utilisée par quelqu’un à qui elle n’a pas été donnée, dans le courrier lu jusqu’ici',
  'used by somebody they were not given to, beside what is dismissed or closed':
    'utilisée par quelqu’un à qui elle n’a pas été donnée, hors incidents écartés ou clos',
  'used by somebody it was not given to': 'utilisée par quelqu’un à qui elle n’a pas été donnée',
  'used by somebody they were not given to': 'utilisées par quelqu’un à qui elles n’ont pas été données',
  'intruder, {0} with a name that was checked': 'tiers, dont {0} au nom vérifié',
  'intruders, {0} with a name that was checked': 'tiers, dont {0} au nom vérifié',
  'open incident': 'incident ouvert',
  'open incidents': 'incidents ouverts',
  ': {0} confidence': ' : confiance {0}',
  '{0} of {1}': '{1} ({0})',
  '{0} dismissed or closed': plural('{0} écarté ou clos', '{0} écartés ou clos'),
  'half of them began within {0} of giving the address out':
    'la moitié a commencé moins de {0} après que l’adresse a été donnée',
  'message waits for your decision: leaktrace leak list --undetermined':
    'message attend votre décision : leaktrace leak list --undetermined',
  'messages wait for your decision: leaktrace leak list --undetermined':
    'messages attendent votre décision : leaktrace leak list --undetermined',
  'half of them began on the day the address was given out':
    'la moitié a commencé le jour même où l’adresse a été donnée',
  before: 'avant',
  YEAR: 'ANNÉE',
  'GIVEN OUT': 'DONNÉES',
  'FIRST USED BY OTHERS': 'UTILISÉES PAR D’AUTRES',
  'and {0} more: leaktrace leak list': plural(
    'et {0} autre : leaktrace leak list',
    'et {0} autres : leaktrace leak list',
  ),
  'No mail was read yet: leaktrace scan': 'Aucun courrier n’a encore été lu : leaktrace scan',
  'See why with:': 'Pourquoi :',
  'As a page:': 'En page web :',
  'Wrote {0}': 'Écrit : {0}',
  'It names addresses, services and persons. Your own mailbox is not in it; look at it before you pass it on.':
    'Le rapport nomme des adresses, des services et des personnes. Votre propre boîte n’y figure pas ; relisez-le avant de le transmettre.',
  '--html and --csv name the same file': '--html et --csv nomment le même fichier',
  'name two': 'indiquez-en deux',
  'the report needs a file': 'il faut un fichier au rapport',
  'name one, such as report.html': 'indiquez-en un, par exemple rapport.html',
  '{0} is no plain file': '{0} n’est pas un simple fichier',
  'name another': 'indiquez-en un autre',
  '{0} is there already and is no report': '{0} existe déjà et n’est pas un rapport',
  'name another, or remove it': 'indiquez-en un autre, ou supprimez-le',
  'there is no directory for {0}': 'il n’y a pas de dossier pour {0}',
  'make it first': 'créez-le d’abord',
}
