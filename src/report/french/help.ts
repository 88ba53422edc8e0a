import type { Catalogue } from './catalogue.ts'

/** What `--help` says. */
export const helpFrench: Catalogue = {
  'Usage:': 'Utilisation :',
  'Options:': 'Options :',
  'Arguments:': 'Arguments :',
  'Commands:': 'Commandes :',
  'Example:': 'Exemple :',
  'Examples:': 'Exemples :',
  '(choices: ': '(au choix : ',
  '(default: ': '(par défaut : ',
  ', default: ': ', par défaut : ',
  'display help for command': 'afficher cette aide',
  'print the version': 'afficher la version',
  'Shows which service let your address out, who uses it now and who carried the message.':
    'Montre de quel service votre adresse est sortie, qui l’utilise maintenant et qui a acheminé le message.',
  'IMAP server; without one the account only says how files are to be read':
    'serveur IMAP ; sans lui, le compte dit seulement comment lire des fichiers',
  'Message-ID of the letter or answer, so that answers to it are recognised':
    'Message-ID de la lettre ou de la réponse, pour que les réponses soient reconnues',
  'a domain of which any address is an alias of yours (repeatable)':
    'un domaine dont toute adresse est un alias à vous (répétable)',
  'a domain that the service writes from (repeatable)':
    'un domaine depuis lequel le service écrit (répétable)',
  'a file that shows it: its path and SHA-256 are recorded, it stays where it is':
    'un fichier qui le montre : son chemin et son SHA-256 sont notés, il reste où il est',
  'a note of yours': 'une note à vous',
  'a stranger could guess it': 'un tiers pourrait le deviner',
  'about this one alone, where several use the address':
    'au sujet de celui-ci seulement, quand plusieurs utilisent l’adresse',
  'account to read, or whose receiving side the files have':
    'compte à lire, ou dont le côté de réception est celui des fichiers',
  'account to watch': 'compte à surveiller',
  'account whose address scheme to use': 'compte dont utiliser le schéma d’adresses',
  'account whose receiving side and address schemes to use':
    'compte dont utiliser le côté de réception et les schémas d’adresses',
  'add a list of breaches as Have I Been Pwned gives it (JSON)':
    'ajouter une liste de violations de données telle que la donne Have I Been Pwned (JSON)',
  'add a mail account to the configuration': 'ajouter un compte de messagerie à la configuration',
  'address it went to or came from': 'adresse à laquelle c’est allé, ou dont c’est venu',
  'address whose +anything forms are aliases of yours (repeatable)':
    'adresse dont les formes +texte sont des alias à vous (répétable)',
  'addresses used by somebody they were not given to':
    'adresses utilisées par quelqu’un à qui elles n’ont pas été données',
  'also check the DKIM signatures of the messages kept as evidence; this asks DNS':
    'vérifier aussi les signatures DKIM des messages conservés ; cela interroge le DNS',
  'also check the DKIM signatures; this asks DNS':
    'vérifier aussi les signatures DKIM ; cela interroge le DNS',
  'another address of your own (repeatable)': 'une autre adresse personnelle à vous (répétable)',
  'any address here is an alias of yours (repeatable)': 'toute adresse ici est un alias à vous (répétable)',
  'ask on the web and in the DNS for the server; your domain is told, never your address':
    'chercher le serveur sur le web et dans le DNS ; votre domaine est transmis, jamais votre adresse',
  'breaches that are public knowledge; no address of yours is asked about anywhere':
    'violations de données connues publiquement ; nulle part une adresse à vous n’est demandée',
  'bring an export back, into a data directory that holds nothing yet':
    'reprendre un export, dans un dossier de données encore vide',
  'certificate of a private CA, PEM': 'certificat d’une autorité privée, PEM',
  'change a service’s name, or where it takes questions about personal data':
    'changer le nom d’un service, ou où il reçoit les questions sur les données personnelles',
  'change what is registered of an address': 'modifier ce qui est enregistré d’un alias',
  'check such a directory; needs no registry, no configuration and no network':
    'vérifier un tel dossier ; sans registre, sans configuration et sans réseau',
  'check the machine, the files, the configuration and the registry, with advice':
    'examiner la machine, les fichiers, la configuration et le registre, avec des conseils',
  'command that prints an OAuth access token on its first line':
    'commande qui affiche un jeton d’accès OAuth sur sa première ligne',
  'command that prints the password on its first line':
    'commande qui affiche le mot de passe sur sa première ligne',
  'complain about a service that was not asked first':
    'faire une réclamation sur un service qui n’a pas d’abord été interrogé',
  'configuration file to use': 'fichier de configuration à utiliser',
  'country where they are (FR): its holidays count':
    'pays où ils se trouvent (FR) : ses jours fériés comptent',
  'country where you live, for letters: FR': 'pays où vous habitez, pour les lettres : FR',
  'day on which it happened, YYYY-MM-DD (today)': 'jour où c’est arrivé, AAAA-MM-JJ (aujourd’hui)',
  'day on which the letter reached them, where that is another; the period counts from it':
    'jour où la lettre leur est parvenue, si c’en est un autre ; le délai compte à partir de lui',
  'day you gave it out, YYYY-MM-DD': 'jour où vous l’avez donné, AAAA-MM-JJ',
  'directory of the registry and the evidence': 'dossier du registre et des pièces',
  'do not ask': 'ne pas demander',
  'do not offer to': 'ne pas le proposer',
  'do not read this folder (repeatable)': 'ne pas lire ce dossier (répétable)',
  'domain of which any address is an alias of yours (repeatable)':
    'domaine dont toute adresse est un alias à vous (répétable)',
  'dots in the local part mean nothing': 'les points avant l’arobase ne comptent pas',
  'email, form or post': 'email, form (formulaire) ou post (poste)',
  'esp, service, author or authority': 'esp (routeur), service, author (auteur) ou authority (autorité)',
  'exit with 1 when an incident was opened, extended or reopened':
    'finir avec 1 si un incident a été ouvert, complété ou rouvert',
  'explain messages: whom they reached, who wrote and carried them, and what they are':
    'expliquer des messages : à qui ils sont arrivés, qui les a écrits et acheminés, et ce qu’ils sont',
  'fetch that list from haveibeenpwned.com; nothing of yours is sent':
    'chercher cette liste sur haveibeenpwned.com ; rien de vous n’est transmis',
  'first day, YYYY-MM-DD': 'premier jour, AAAA-MM-JJ',
  'folder (at Gmail: label) that the rest goes to': 'dossier (chez Gmail : libellé) où va le reste',
  'fr or en; that of your [identity] by default, else that of the locale':
    'fr ou en ; par défaut celle de votre [identity], sinon celle du système',
  'fr or en; that of your [identity] by default': 'fr ou en ; par défaut celle de votre [identity]',
  'host or authserv-id of your receiving side (repeatable)':
    'serveur ou authserv-id de votre côté de réception (répétable)',
  'host that hands mail over for you (repeatable)': 'serveur qui transfère du courrier pour vous (répétable)',
  'how you gave it, in your words': 'comment vous l’avez donné, dans vos mots',
  'it is in use again': 'il sert de nouveau',
  'it was not given to this service after all': 'il n’a finalement pas été donné à ce service',
  'language of letters': 'langue des lettres',
  'language to use; otherwise that of the locale': 'langue à employer ; sinon celle du système',
  'last day, YYYY-MM-DD': 'dernier jour, AAAA-MM-JJ',
  'leave out addresses with fewer messages': 'écarter les adresses qui ont moins de messages',
  'let untouched originals go out, having read what they reveal':
    'laisser sortir des originaux intacts, après avoir lu ce qu’ils révèlent',
  'letters, answers and due dates': 'lettres, réponses et échéances',
  'list the accounts': 'lister les comptes',
  'list the breaches that leaktrace knows: built in, and imported':
    'lister les violations de données que leaktrace connaît : fournies, et importées',
  'list the cases': 'lister les dossiers',
  'list the incidents': 'lister les incidents',
  'list the messages that need a decision instead': 'lister plutôt les messages qui attendent une décision',
  'list the registered addresses': 'lister les alias enregistrés',
  'list the services': 'lister les services',
  'list what is due, or write it as a calendar': 'lister les échéances, ou en faire un calendrier',
  'log in to the mail servers, too': 'se connecter aussi aux serveurs de messagerie',
  'log in, list the folders, and show which server receives your mail':
    'se connecter, lister les dossiers et montrer quel serveur reçoit votre courrier',
  'login name (the address, when left out)': 'nom de connexion (l’adresse, à défaut)',
  'look only at the mail of this account': 'ne regarder que le courrier de ce compte',
  'make an address that nobody can guess, and register it':
    'créer une adresse que personne ne peut deviner, et l’enregistrer',
  'more time was taken without reasons being given': 'le délai a été prolongé sans motif',
  'name of the account ("home", when it is the first)': 'nom du compte (« home », si c’est le premier)',
  'new name': 'nouveau nom',
  'new or empty directory': 'dossier nouveau ou vide',
  'nobody can guess it': 'personne ne peut le deviner',
  'nobody should write to it any more; it stays watched':
    'plus personne ne devrait y écrire ; il reste surveillé',
  'none, alias or headers: what the copies of messages hide':
    'none (rien), alias ou headers (en-têtes) : ce que les copies de messages masquent',
  'only in this role': 'seulement dans ce rôle',
  'only mail since this day, YYYY-MM-DD': 'seulement le courrier depuis ce jour, AAAA-MM-JJ',
  'only the messages of one of those who use the alias':
    'seulement les messages d’un de ceux qui utilisent l’alias',
  'only this folder (repeatable)': 'seulement ce dossier (répétable)',
  'only those of a service': 'seulement ceux d’un service',
  'only those of a service’s domains, with the addresses given to it by then':
    'seulement celles des domaines d’un service, avec les adresses qui lui avaient été données',
  'only those that the last scan opened or extended':
    'seulement ceux que le dernier scan a ouverts ou complétés',
  'only those with a message since this day': 'seulement ceux qui ont un message depuis ce jour',
  'only what is due within so many days': 'seulement les échéances dans ce nombre de jours',
  'own, processor, partner, successor, seller, carrier or payment':
    'own (propre), processor (sous-traitant), partner (partenaire), successor (successeur), seller (vendeur), carrier (transporteur) ou payment (paiement)',
  'password or xoauth2': 'password (mot de passe) ou xoauth2',
  'personal or professional': 'personal (personnel) ou professional (professionnel)',
  'port (993, or 143 for starttls)': 'port (993, ou 143 pour starttls)',
  'print as JSON': 'afficher en JSON',
  'print as a calendar file (iCalendar)': 'afficher en fichier de calendrier (iCalendar)',
  'print details of failures': 'afficher le détail des échecs',
  'print each leak as one line of JSON': 'afficher chaque fuite en une ligne de JSON',
  'print on one line': 'afficher sur une ligne',
  'print one JSON object a message': 'afficher un objet JSON par message',
  'print results only': 'n’afficher que les résultats',
  'print the JSON Schema of one --json output, or of all':
    'afficher le schéma JSON d’une sortie --json, ou de toutes',
  'print without colours': 'afficher sans couleurs',
  'put it into the Drafts folder of the account': 'la mettre dans les brouillons du compte',
  'read everything again': 'tout relire',
  'read mail, and show which addresses are used by somebody they were not given to':
    'lire le courrier, et montrer quelles adresses sont utilisées par quelqu’un à qui elles n’ont pas été données',
  'read only this folder (repeatable)': 'ne lire que ce dossier (répétable)',
  'read the mailbox afterwards': 'lire ensuite la boîte',
  'record what happened in a case': 'noter ce qui s’est passé dans un dossier',
  'register all whose service is high or medium sure':
    'enregistrer tous ceux dont le service est de confiance élevée ou moyenne',
  'register an address that you gave to a service':
    'enregistrer une adresse que vous avez donnée à un service',
  'register this one as proposed (repeatable)': 'enregistrer celle-ci comme proposé (répétable)',
  'never propose this service for it again (repeatable)': 'ne plus proposer ce service pour elle (répétable)',
  'propose what you refused, too': 'proposer aussi ce que vous avez refusé',
  'remind the addressee of this case of the letter it did not answer':
    'rappeler au destinataire de ce dossier la lettre restée sans réponse',
  'remove an account from the configuration; what was read stays in the registry':
    'ôter un compte de la configuration ; ce qui a été lu reste dans le registre',
  'remove an address from the registry; mail read so far is kept':
    'effacer un alias du registre ; le courrier déjà lu est conservé',
  'run this for each leak, with its JSON on standard input':
    'lancer ceci pour chaque fuite, avec son JSON sur l’entrée standard',
  'say that a domain has nothing to do with the service':
    'dire qu’un domaine n’a rien à voir avec le service',
  'say that a domain is the service’s, or writes for it':
    'dire qu’un domaine est celui du service, ou écrit pour lui',
  'see it work on a shipped sample mailbox; needs no account and leaves nothing behind':
    'le voir à l’œuvre sur une boîte d’exemple fournie ; sans compte, et sans rien laisser',
  'show one address, and who wrote to it': 'montrer un alias, et qui y a écrit',
  'show one incident at length': 'montrer un incident en détail',
  'show one service': 'montrer un service',
  'show what happened in a case, and what may be done next':
    'montrer ce qui s’est passé dans un dossier, et ce qui peut se faire ensuite',
  'show what would be done, and write nothing': 'montrer ce qui serait fait, sans rien écrire',
  'show what would be found, and keep nothing': 'montrer ce qui serait trouvé, sans rien conserver',
  'sieve or gmail (by default what the mail account takes)':
    'sieve ou gmail (par défaut, ce que prend le compte)',
  'take a dismissal or closing back': 'revenir sur une mise à l’écart ou une clôture',
  'take back what was recorded last': 'annuler ce qui a été noté en dernier',
  'take nothing from the mailbox but that the login works':
    'ne prendre de la boîte que le fait que la connexion marche',
  'take what is found and learnt without asking, forwarders excepted':
    'prendre sans demander ce qui est trouvé et appris, sauf les transferts',
  'text, markdown, eml, arf, pdf or json': 'text, markdown, eml, arf, pdf ou json',
  'the account of --draft': 'le compte de --draft',
  'the addresses you gave out': 'les adresses que vous avez données',
  'the authority complained to': 'l’autorité saisie de la réclamation',
  'the domains of a service': 'les domaines d’un service',
  'the mail accounts that are read': 'les comptes de messagerie qui sont lus',
  'the reason, for later': 'la raison, pour plus tard',
  'the reference of the other side': 'la référence de l’autre partie',
  'the same as --format json': 'comme --format json',
  'the service it writes for, where the alias was given to several':
    'le service pour lequel il écrit, quand l’alias a été donné à plusieurs',
  'the service that --given, --how, --exclusive and --domain are about':
    'le service dont parlent --given, --how, --exclusive et --domain',
  'the whole picture: what was given to whom, who uses it now, and through whom':
    'la vue d’ensemble : ce qui a été donné à qui, qui l’utilise maintenant, et par qui c’est passé',
  'this domain has nothing to do with the service': 'ce domaine n’a rien à voir avec le service',
  'this domain may write to the alias': 'ce domaine peut écrire à l’alias',
  'tls, starttls, or none for a server on this machine':
    'tls, starttls, ou none pour un serveur sur cette machine',
  'to or about this one, where the address was given to several':
    'à celui-ci ou à son sujet, quand l’adresse a été donnée à plusieurs',
  'to this one, where the messages came through several':
    'à celui-ci, quand les messages sont passés par plusieurs',
  'wait for mail, and tell at once when an address is used by somebody it was not given to':
    'attendre le courrier, et dire aussitôt quand une adresse est utilisée par quelqu’un à qui elle n’a pas été donnée',
  'what an incident rests on, as files that anybody can check':
    'ce sur quoi repose un incident, en fichiers que chacun peut vérifier',
  'what the file is, when its header does not tell': 'ce qu’est le fichier, quand son en-tête ne le dit pas',
  'where it takes questions about personal data (repeatable; replaces those known)':
    'où il reçoit les questions sur les données personnelles (répétable ; remplace ceux connus)',
  'which authority, by its id (some stand below); your country’s by default':
    'quelle autorité, par son identifiant (exemples plus bas) ; par défaut celle de votre pays',
  'who runs the server of your own domain: gandi, ovh, infomaniak, fastmail, gmail, …':
    'qui tient le serveur de votre propre domaine : gandi, ovh, infomaniak, fastmail, gmail, …',
  'whom you gave addresses to, and the domains that write for them':
    'à qui vous avez donné des adresses, et les domaines qui écrivent pour eux',
  'whom you gave it to': 'à qui vous l’avez donné',
  'with those that are closed or given up': 'avec ceux qui sont clos ou abandonnés',
  'with those that were dismissed or closed': 'avec ceux qui ont été écartés ou clos',
  'write filter rules that file away mail to an alias, except the service’s own':
    'écrire des règles de filtrage qui classent le courrier d’un alias, sauf celui du service',
  'write it as a table for a spreadsheet, a line for each intruder':
    'en faire un tableau pour tableur, une ligne par tiers',
  'write it as one page for a browser, with pictures; needs no network':
    'en faire une page pour navigateur, avec des images ; sans réseau',
  'write the letter and what goes with it into this new directory':
    'écrire la lettre et ce qui l’accompagne dans ce nouveau dossier',
  'write the letter to the ESP, the service, the author or an authority; nothing is sent':
    'écrire la lettre au routeur (ESP), au service, à l’auteur ou à une autorité ; rien n’est envoyé',
  'write the messages of an incident, and what follows from them, into a new directory':
    'écrire les messages d’un incident, et ce qui en découle, dans un nouveau dossier',
  'write them to a new file': 'les écrire dans un nouveau fichier',
  'you gave it to nobody else': 'vous ne l’avez donné à personne d’autre',
  'you may give it to others': 'vous le donnerez peut-être à d’autres',
  'you may have given it to others': 'vous l’avez peut-être donné à d’autres',
  'you will give it to nobody else': 'vous ne le donnerez à personne d’autre',
  'your mailbox, the one you do not give away': 'votre boîte, celle que vous ne donnez pas',
  'your name, for letters': 'votre nom, pour les lettres',
  'it is known and harmless, for whoever writes to it today':
    'c’est connu et sans gravité, pour ceux qui y écrivent aujourd’hui',
  'it is dealt with': 'c’est réglé',
  'set up a mail account: find the server, try the login, learn from your mail, write the configuration':
    'configurer un compte de messagerie : trouver le serveur, essayer la connexion, apprendre de votre courrier, écrire la configuration',
  'IMAP server; found, when left out': 'serveur IMAP ; trouvé, à défaut',
  'register the aliases that an alias service or a password manager exported; no secret is read':
    'enregistrer les alias exportés par un service d’alias ou un gestionnaire de mots de passe ; aucun secret n’est lu',
  'find addresses in your mail that are not registered, and whom each seems to have been given to':
    'trouver dans votre courrier les adresses non enregistrées, et à qui chacune semble avoir été donnée',
  'own, processor, partner, successor, seller, carrier, payment':
    'own (propre), processor (sous-traitant), partner (partenaire), successor (successeur), seller (vendeur), carrier (transporteur), payment (paiement)',
  'write all that leaktrace keeps for you into one new zip file; private, it holds the registry’s key':
    'écrire tout ce que leaktrace garde pour vous dans un nouveau fichier zip ; privé, il contient la clé du registre',
  'remove an address and everything known about it, so that nothing of it is left in the files':
    'effacer une adresse et tout ce qui en est connu, sans qu’il en reste rien dans les fichiers',
  'print what teaches a shell (bash, zsh or fish) to complete commands, addresses and services':
    'afficher ce qui apprend à un shell (bash, zsh ou fish) à compléter commandes, adresses et services',
}
