import type { Catalogue } from './catalogue.ts'

const again = 'relancez la même commande ; elle reprend où elle s’est arrêtée'

/** What keeps mail from being read, as files of mail and servers tell it. */
export const mailboxFrench: Catalogue = {
  // Files of mail.
  'there is no {0}': '{0} n’existe pas',
  '{0} may not be read': '{0} ne peut pas être lu : droits insuffisants',
  'change its permissions': 'changez ses droits',
  'give a file in it': 'indiquez un fichier qui s’y trouve',
  '{0} could not be read ({1})': '{0} n’a pas pu être lu ({1})',
  'check the disk': 'vérifiez le disque',
  '{0} is a symbolic link': '{0} est un lien symbolique',
  'give the path of the file itself': 'indiquez le chemin du fichier lui-même',
  'there is no folder {0}': 'il n’y a pas de dossier {0}',
  'no folder can be read there': 'aucun dossier ne s’y lit',
  'did you mean {0}?': 'vouliez-vous dire {0} ?',
  '{0} is no file and no directory': '{0} n’est ni un fichier ni un dossier',
  'give a file with mail': 'indiquez un fichier de courrier',
  '{0} holds no mail': '{0} ne contient pas de courrier',
  'a Maildir has the directories cur and new; message files begin with header fields':
    'un Maildir a les dossiers cur et new ; un fichier de message commence par des champs d’en-tête',
  '{0} holds no message': '{0} ne contient aucun message',
  'a message begins with header fields': 'un message commence par des champs d’en-tête',
  'save it to a file and give its path': 'enregistrez-le dans un fichier et indiquez son chemin',
  '{0} is longer than {1} MB and was not read': '{0} dépasse {1} Mo et n’a pas été lu',
  'save it with a mail program, without its attachments, and give the file to `leaktrace trace`':
    'enregistrez-le depuis un logiciel de messagerie, sans ses pièces jointes, et donnez le fichier à `leaktrace trace`',
  '{0} has no folder for drafts': '{0} n’a pas de dossier de brouillons',
  'write the letter to a file with --format eml --out DIR and open that in your mail program':
    'écrivez la lettre dans un fichier par --format eml --out DOSSIER et ouvrez-le dans votre logiciel de messagerie',
  '{0} says that it took the draft, but {1} does not hold it':
    '{0} dit avoir pris le brouillon, mais {1} ne le contient pas',
  'look into the folder with your mail program before you try again':
    'regardez dans ce dossier avec votre logiciel de messagerie avant de réessayer',
  'standard input is longer than {0} MB': 'l’entrée standard dépasse {0} Mo',
  'standard input is empty': 'l’entrée standard est vide',
  'standard input holds no message': 'l’entrée standard ne contient aucun message',
  'the message is gone from the mailbox, so it could not be kept as evidence':
    'le message a disparu de la boîte, il n’a donc pas pu être conservé',
  'the message is gone from the mailbox, so it could not be read for a breach notice':
    'le message a disparu de la boîte, il n’a donc pas pu être lu pour y chercher une annonce',
  'DNS did not answer ({0})': 'le DNS n’a pas répondu ({0})',
  // Servers.
  'the password would travel in clear to {0}': 'le mot de passe irait en clair à {0}',
  'use security = "tls"; "none" is only for a server on this machine':
    'employez security = "tls" ; "none" n’est que pour un serveur de cette machine',
  '{0} does not {1}': 'refus de {0} : {1}',
  'try again later; what was read is kept': 'réessayez plus tard ; ce qui a été lu est conservé',
  'see `leaktrace account check` for the folders there are':
    'voir `leaktrace account check` pour les dossiers existants',
  'the login may not do that; ask who runs the server':
    'cette connexion n’en a pas le droit ; demandez à qui tient le serveur',
  'the fault is on the server; ask who runs it': 'le défaut est sur le serveur ; demandez à qui le tient',
  'the server does not take a command that every IMAP server takes':
    'le serveur n’accepte pas une commande que tout serveur IMAP accepte',
  '{0} ended the session': '{0} a mis fin à la session',
  '{0} ended the session{1}': '{0} a mis fin à la session{1}',
  'the connection to {0} was cut': 'la connexion à {0} a été coupée',
  'run the same command again; it goes on where it stopped': again,
  '{0} sends {1}': '{0} envoie {1}',
  'the server does not speak IMAP as it should; nothing of this answer was kept':
    'le serveur ne parle pas IMAP comme il faut ; rien de cette réponse n’a été conservé',
  '{0} sent no message and no answer for {1} s': '{0} n’a envoyé ni message ni réponse pendant {1} s',
  'no server {0} was found': 'le serveur {0} n’a pas été trouvé',
  'check its name, and that this machine is online':
    'vérifiez son nom, et que cette machine est connectée à Internet',
  'the name {0} could not be looked up': 'le nom {0} n’a pas pu être cherché',
  'check the network, then try again': 'vérifiez le réseau, puis réessayez',
  '{0} refuses connections on port {1}': '{0} refuse les connexions sur le port {1}',
  'check host and port': 'vérifiez le serveur et le port (host, port)',
  'check host and port, and that the server is running':
    'vérifiez le serveur et le port (host, port), et que le serveur est en marche',
  'check host, port and security': 'vérifiez le serveur, le port et la protection (host, port, security)',
  '{0} cannot be reached': '{0} est injoignable',
  '{0} port {1} did not answer within {2}': '{0}, port {1}, n’a pas répondu en {2}',
  'try again later': 'réessayez plus tard',
  'the certificate of {0} is not signed by an authority that is trusted here':
    'le certificat de {0} n’est pas signé par une autorité reconnue ici',
  'if the server is yours, put its certificate, or that of its authority, into a file and name that file: --tls-ca, or tls_ca in the configuration':
    'si le serveur est à vous, mettez son certificat, ou celui de son autorité, dans un fichier et indiquez ce fichier : --tls-ca, ou tls_ca dans la configuration',
  '{0} shows a certificate for another host': '{0} montre le certificat d’un autre serveur',
  'use the host name that the provider gives': 'employez le nom de serveur que donne le fournisseur',
  'the certificate of {0} has expired': 'le certificat de {0} a expiré',
  'tell who runs the server; check the clock here': 'prévenez qui tient le serveur ; vérifiez l’heure ici',
  'the certificate of {0} is not valid yet': 'le certificat de {0} n’est pas encore valable',
  'check the clock of this machine': 'vérifiez l’heure de cette machine',
  'check port and security: 993 goes with "tls", 143 with "starttls"':
    'vérifiez port et security : 993 va avec "tls", 143 avec "starttls"',
  'something between here and {0} writes into the STARTTLS exchange':
    'quelque chose entre ici et {0} écrit dans l’échange STARTTLS',
  'use security = "tls"': 'employez security = "tls"',
  '{0} did not finish STARTTLS': '{0} n’a pas terminé STARTTLS',
  '{0} does not offer STARTTLS': '{0} ne propose pas STARTTLS',
  'nothing was sent; use security = "tls" with port 993':
    'rien n’a été envoyé ; employez security = "tls" avec le port 993',
  'use security = "tls" with port 993': 'employez security = "tls" avec le port 993',
  '{0} does not speak TLS on port {1}': '{0} ne parle pas TLS sur le port {1}',
  '{0} only knows TLS versions that are no longer safe':
    '{0} ne connaît que des versions de TLS qui ne sont plus sûres',
  'tell who runs the server': 'prévenez qui tient le serveur',
  'TLS with {0} failed ({1})': 'TLS avec {0} a échoué ({1})',
  '{0} sent no IMAP greeting on port {1}': '{0} n’a pas envoyé d’accueil IMAP sur le port {1}',
  '{0} refuses the login of {1}: {2}': '{0} refuse la connexion de {1} : {2}',
  '{0} refuses the login of {1}': '{0} refuse la connexion de {1}',
  '{0} takes no password on this connection': '{0} ne prend pas de mot de passe sur cette connexion',
  'try auth = "xoauth2"': 'essayez auth = "xoauth2"',
  'there is no password for {0}': 'il n’y a pas de mot de passe pour {0}',
  'name a password_command': 'indiquez un password_command',
  '{0} takes no login just now': '{0} ne prend pas de connexion pour l’instant',
  '{0} takes no login just now: {1}': '{0} ne prend pas de connexion pour l’instant : {1}',
  'the password was not judged; try again later': 'le mot de passe n’a pas été examiné ; réessayez plus tard',
  'this provider wants an app password (or a token, auth = "xoauth2") instead of the account\'s own':
    'ce fournisseur veut un mot de passe d’application (ou un jeton, auth = "xoauth2") au lieu de celui du compte',
  'the token does not give access to this mailbox; check its account and scope':
    'le jeton ne donne pas accès à cette boîte ; vérifiez son compte et sa portée',
  'the token is not accepted or has run out; get a new one':
    'le jeton n’est pas accepté ou a expiré ; prenez-en un nouveau',
  'the password has run out; choose a new one at the provider':
    'le mot de passe a expiré ; choisissez-en un autre chez le fournisseur',
  'check the login name and the password': 'vérifiez le nom de connexion et le mot de passe',
  '{0} takes no tokens': '{0} n’accepte pas de jetons',
  '{0} takes no passwords': '{0} n’accepte pas de mots de passe',
  'check auth: "password" or "xoauth2"': 'vérifiez auth : "password" ou "xoauth2"',
  '{0} asks to wait': '{0} demande d’attendre',
  '{0} did not answer the login within {1}': '{0} n’a pas répondu à la connexion en {1}',
  '{0} does not speak IMAP as it should ({1})': '{0} ne parle pas IMAP comme il faut ({1})',
  '{0} closed port {1} without an IMAP greeting': '{0} a fermé le port {1} sans accueil IMAP',
  'the session with {0} could not begin{1}': 'la session avec {0} n’a pas pu commencer{1}',
}
