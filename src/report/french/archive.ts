import type { Catalogue } from './catalogue.ts'

/** `README.txt` of an archive. */
export const archiveFrench: Catalogue = {
  'this text': 'ce texte',
  'every file with its size and SHA-256; rows by table':
    'chaque fichier avec sa taille et son SHA-256 ; lignes par table',
  'the registry, a table a file, a row a line; a long table goes on in\nNAME.2.json and so on. Octets are written { "hex": "..." }':
    'le registre, un fichier par table, une ligne par enregistrement ; une\nlongue table continue dans NOM.2.json, etc. Les octets s’écrivent { "hex": "..." }',
  'messages kept whole, as received, named by their SHA-256':
    'messages conservés en entier, tels que reçus, nommés d’après leur SHA-256',
  'the configuration without passwords and commands': 'la configuration, sans mots de passe ni commandes',
  'This archive holds everything that leaktrace keeps for one person.':
    'Cette archive contient tout ce que leaktrace garde pour une personne.',
  'It is private: it names every registered address and who it was given to, tells who\nwrote to them and when, and holds whole messages. It also holds the key of the registry\n(registry/meta.json, "key"), by which leaktrace knows the addresses that it made; whoever\nhas that key can make addresses that look like them. It holds no password, no token and\nno command that prints one.':
    'Elle est privée : elle nomme toutes les adresses enregistrées et à qui chacune a été donnée, dit\nqui leur a écrit et quand, et contient des messages entiers. Elle contient aussi la clé du\nregistre (registry/meta.json, "key"), à laquelle leaktrace reconnaît les adresses qu’il a créées ;\nqui a cette clé peut créer des adresses qui leur ressemblent. Elle ne contient ni mot de passe,\nni jeton, ni commande qui en affiche un.',
  'Verdicts and incidents are not in it: they follow from the rest.\nFiles of yours that a case names, and letters and packs that were written, are not in it.':
    'Les verdicts et les incidents n’y sont pas : ils découlent du reste.\nVos fichiers que nomme un dossier, les lettres et les pièces déjà écrites n’y sont pas.',
  'To bring it back, on this machine or another:': 'Pour la reprendre, sur cette machine ou sur une autre :',
}
