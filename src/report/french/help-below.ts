import type { Catalogue } from './catalogue.ts'

/** What stands below some helps: paragraphs, and lists of what may be typed. */
export const helpBelowFrench: Catalogue = {
  'On a terminal it asks for what no option gives; elsewhere it says what is missing. Nothing is written before the login has worked or you say to go on without, and the mailbox is never changed. No connection is opened but that to the mail server, unless you say --network or yes to the question. The password is never an option: name a command that prints it, or set LEAKTRACE_<NAME>_PASSWORD.':
    'Dans un terminal, la commande demande ce qu’aucune option ne donne ; ailleurs, elle dit ce qui manque. Rien n’est écrit avant que la connexion ait réussi, ou que vous ayez dit de continuer sans elle, et la boîte n’est jamais modifiée. Aucune connexion n’est ouverte hors celle au serveur de messagerie, sauf avec --network ou si vous répondez oui à la question. Le mot de passe n’est jamais une option : indiquez une commande qui l’affiche, ou définissez LEAKTRACE_<NOM>_PASSWORD.',
  'The password is never an option: set password_command, or LEAKTRACE_<ACCOUNT>_PASSWORD in the environment.':
    'Le mot de passe n’est jamais une option : définissez password_command, ou LEAKTRACE_<COMPTE>_PASSWORD dans l’environnement.',
  'A source is a Maildir, an mbox file (Google Takeout), a folder of .eml files or one .eml file; none: the default account. Without --verify no connection is opened but that to the mail server. With it your DNS server is asked for the key of each signer, who can thereby learn that the message was looked at. The keys are kept.':
    'Une source est un Maildir, un fichier mbox (Google Takeout), un dossier de fichiers .eml ou un seul fichier .eml ; sans source, c’est le compte par défaut. Sans --verify, aucune connexion n’est ouverte hors celle au serveur de messagerie. Avec --verify, la clé de chaque signataire est demandée à votre serveur DNS : le signataire peut ainsi apprendre que le message a été examiné. Les clés sont conservées.',
  'First it scans what is new, then it waits: one line for each message that opens or extends an incident. It runs until you stop it, connects again whenever the connection is lost, and tells nothing twice. The first watch of an account takes what is already there as known; see that with: leaktrace leak list':
    'La commande lit d’abord ce qui est nouveau, puis elle attend : une ligne par message qui ouvre ou complète un incident. Elle tourne jusqu’à ce que vous l’arrêtiez, se reconnecte dès que la connexion est perdue, et ne dit rien deux fois. La première surveillance d’un compte tient pour connu ce qui s’y trouve déjà ; pour le voir : leaktrace leak list',
  'The command is split into words as a shell does it and run without one: for one leak at a time, in order, a minute each at most.':
    'La commande de --exec est découpée en mots comme le fait un shell, et lancée sans lui : une fuite à la fois, dans l’ordre, une minute au plus chacune.',
  'A file is one message; - reads it from standard input. Without --verify no connection is opened. With it your DNS server is asked for the key of each signer, who can thereby learn that the message was looked at.':
    'Un fichier est un message ; - le lit sur l’entrée standard. Sans --verify, aucune connexion n’est ouverte. Avec --verify, la clé de chaque signataire est demandée à votre serveur DNS : le signataire peut ainsi apprendre que le message a été examiné.',
  'To an authority: with --intruder the complaint is about that one, without it about the service. Authorities are named by the ids of docs/letters.md: frcnil, iedpc, gbico …':
    'À une autorité : avec --intruder, la réclamation porte sur celui-ci ; sans cette option, sur le service. Les autorités sont désignées par les identifiants de docs/letters.md : frcnil, iedpc, gbico…',
  'What the copies of messages hide:': 'Ce que les copies de messages masquent :',
  'nothing: the best evidence, and it shows all that the message shows':
    'rien : la meilleure preuve, qui montre tout ce que montre le message',
  'your addresses and those of others; DKIM no longer verifies, and the letter says so':
    'vos adresses et celles d’autres personnes ; la signature DKIM n’est plus vérifiable, et la lettre le dit',
  'the same, and the header section alone': 'de même, et l’en-tête seul est joint',
  'A case is named by its number or its reference.':
    'Un dossier se désigne par son numéro ou par sa référence.',
  'Events:': 'Événements :',
  'the letter went out; the period begins': 'la lettre est partie ; le délai commence',
  'it came back': 'elle est revenue',
  'they confirmed that they have it': 'ils ont accusé réception',
  'they asked who you are': 'ils ont demandé un justificatif d’identité',
  'you showed it': 'vous l’avez fourni',
  'they take two months more': 'ils prolongent le délai de deux mois',
  'they answered: in full, in part, with a refusal, or with something that does not agree with the facts':
    'ils ont répondu : complètement, en partie, par un refus, ou par quelque chose qui ne concorde pas avec les faits',
  'you wrote once more': 'vous avez relancé',
  'you complained to an authority (--authority)': 'vous avez saisi une autorité (--authority)',
  'the authority wrote': 'l’autorité a écrit',
  'the authority decided': 'l’autorité a rendu sa décision',
  'they wrote again although you had objected': 'ils ont de nouveau écrit malgré votre opposition',
  'it is over': 'c’est terminé',
}
