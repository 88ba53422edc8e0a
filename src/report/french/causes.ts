import type { Catalogue } from './catalogue.ts'

/** What speaks for and against each explanation. */
export const causeFrench: Catalogue = {
  'one identified party wrote, through one customer account':
    'un seul tiers identifié a écrit, par un seul compte client',
  'the first mail came more than a year after the address was given':
    'le premier message est arrivé plus d’un an après que l’adresse a été donnée',
  'the service changed hands in between': 'le service a changé de mains entre-temps',
  'several unrelated parties write': 'plusieurs tiers sans lien entre eux écrivent',
  'the address could be had elsewhere': 'l’adresse pouvait s’obtenir ailleurs',
  'commercial mail through a paid mailing service':
    'courrier commercial par un service d’envoi professionnel',
  'several parties use the address': 'plusieurs tiers utilisent l’adresse',
  'only one message came; traded addresses usually get more':
    'un seul message est arrivé ; les adresses cédées en reçoivent d’ordinaire davantage',
  'the address stood in public: nobody needed to sell it':
    'l’adresse figurait en public : personne n’avait besoin de la céder',
  'partners are registered for this service': 'des partenaires sont enregistrés pour ce service',
  'the party shows who it is and uses a mailing service':
    'ce tiers se fait connaître et passe par un service d’envoi',
  'you stated that you gave the address to nobody else':
    'vous avez déclaré n’avoir donné l’adresse à personne d’autre',
  'mail that wears the service’s name comes to the address given to it':
    'du courrier qui porte le nom du service arrive à l’adresse qui lui a été donnée',
  'several parties that show no verified name use the address':
    'plusieurs tiers sans nom vérifié utilisent l’adresse',
  'the address cannot be guessed and was not public': 'l’adresse ne se devine pas et n’était pas publique',
  'one identified party writes; data taken in an attack is usually used by parties that hide':
    'un seul tiers identifié écrit ; des données prises lors d’une attaque servent d’ordinaire à qui se cache',
  'the same party writes to aliases given to different services':
    'le même tiers écrit à des alias donnés à des services différents',
  'a processor is registered for this service': 'un sous-traitant est enregistré pour ce service',
  'you noted that the address stood in public': 'vous avez noté que l’adresse figurait en public',
  'the same mailing went to addresses that were never given to anybody':
    'le même envoi a touché des adresses qui n’ont jamais été données à personne',
  'the address could have been found by trying names, without anybody passing it on':
    'l’adresse a pu être trouvée en essayant des noms, sans que personne ne l’ait transmise',
  'the address cannot be guessed': 'l’adresse ne se devine pas',
  'the alias was given to more than one service': 'l’alias a été donné à plus d’un service',
  'nothing states that the alias was given to nobody else':
    'rien n’indique que l’alias n’a été donné à personne d’autre',
  'the service announced that it was a mistake': 'le service a annoncé qu’il s’agissait d’une erreur',
  'the service announced an attack, not a mistake': 'le service a annoncé une attaque, pas une erreur',
  'the service announced an attack': 'le service a annoncé une attaque',
  'the service announced an attack before the first mail came':
    'le service a annoncé une attaque avant l’arrivée du premier message',
  'the service announced an attack after the first mail had come':
    'le service a annoncé une attaque après l’arrivée du premier message',
  'the service announced a mistake, not an attack': 'le service a annoncé une erreur, pas une attaque',
  'the service announced that it happened at a company that works for it':
    'le service a annoncé que cela s’est passé chez une entreprise qui travaille pour lui',
  'the breach catalogue holds {0} made public on {1}':
    'le catalogue des violations de données contient {0t}, rendue publique le {1}',
  'the breach catalogue holds {0} of about {1}':
    'le catalogue des violations de données contient {0t}, vers le {1}',
  'the breach catalogue holds {0}': 'le catalogue des violations de données contient {0t}',
  'a breach at a company working for the service,':
    'une violation de données chez une entreprise qui travaille pour le service',
  'a disclosure by mistake': 'une divulgation par erreur',
  'an attack': 'une attaque',
  'a collection of what stood on profiles,': 'une collecte de ce qui figurait sur des profils',
  'e-mail addresses were stated not to be among the data of the breach made public on {0}':
    'il a été déclaré que les adresses électroniques ne faisaient pas partie des données de la violation rendue publique le {0}',
  'e-mail addresses were stated not to be among the data of the breach of about {0}':
    'il a été déclaré que les adresses électroniques ne faisaient pas partie des données de la violation du {0} environ',
  'e-mail addresses were stated not to be among the data of the breach':
    'il a été déclaré que les adresses électroniques ne faisaient pas partie des données de la violation',
}
