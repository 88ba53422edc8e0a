import { type Catalogue, plural } from './catalogue.ts'

const setUp =
  'Ceci configure un compte de messagerie : le serveur est cherché, la connexion essayée, et un échantillon de votre courrier regardé.\nLa boîte n’est pas modifiée, et rien n’est écrit avant votre accord, à la fin. Ctrl-C arrête.\n'

const hostOr = '--host SERVEUR (ou --provider ID, ou --network pour que leaktrace demande où est le serveur)'
const hostUnless = '--host SERVEUR si son fournisseur n’est pas connu'
const command = '--password-command COMMANDE (ou --token-command, ou {0} dans l’environnement)'

/** `init`: its questions, what it found and learnt. */
export const initFrench: Catalogue = {
  'This sets up a mail account: it finds the server, tries the login, and looks at a sample of your mail.\nThe mailbox is not changed, and nothing is written before you agree at the end. Ctrl-C stops.\n':
    setUp,
  'There is a configuration with {0} in {1}; this adds an account to it.\nThis sets up a mail account: it finds the server, tries the login, and looks at a sample of your mail.\nThe mailbox is not changed, and nothing is written before you agree at the end. Ctrl-C stops.\n': `Il y a déjà une configuration avec {0} dans {1} ; un compte s’y ajoute.\n${setUp}`,
  'Nothing was written.': 'Rien n’a été écrit.',
  'Next time you are asked for the password, unless {0} is set in the environment.':
    'La prochaine fois, le mot de passe vous sera demandé, sauf si {0} est dans l’environnement.',
  'Write this to {0}?': 'Écrire ceci dans {0} ?',
  'Read your mail with: {0}': 'Pour lire votre courrier : {0}',
  'Bring the aliases that you have with: leaktrace alias import FILE':
    'Pour reprendre les alias que vous avez : leaktrace alias import FICHIER',
  'Read your mail now?': 'Lire votre courrier maintenant ?',
  'It is empty.': 'C’est vide.',
  No: 'Non',
  '(not shown)': '(non montré)',
  'Answer with {0} or {1}.': 'Répondez par {0} ou {1}.',
  choose: 'choisir',
  take: 'valider',
  // Address and name.
  'Your mailbox address, the one you do not give away:':
    'L’adresse de votre boîte, celle que vous ne donnez pas :',
  'Write it as name@example.org.': 'Écrivez-la sous la forme nom@example.org.',
  '{0} is set up already, as account "{1}"': '{0} est déjà configurée, comme compte « {1} »',
  'try it with: leaktrace account check {0}; or start anew after: leaktrace account remove {1}':
    'pour l’essayer : leaktrace account check {0} ; pour recommencer, d’abord : leaktrace account remove {1}',
  'choose another --name': 'choisissez un autre --name',
  // Server.
  'the server of {0} is not known': 'le serveur de {0} n’est pas connu',
  'name it with --host': 'indiquez-le par --host',
  'there is no password': 'il n’y a pas de mot de passe',
  'add --password-command': 'ajoutez --password-command',
  'there is no terminal to ask on': 'il n’y a pas de terminal où demander',
  'every answer has a flag: add {0}': 'chaque réponse a son option : ajoutez {0t}',
  '--address ADDRESS': '--address ADRESSE',
  '--address ADDRESS, {0}': '--address ADRESSE, {0t}',
  '--host HOST (or --provider ID, or --network to let leaktrace ask for the server)': hostOr,
  '--host HOST (or --provider ID, or --network to let leaktrace ask for the server), {0}': `${hostOr}, {0t}`,
  '--host HOST unless its provider is known': hostUnless,
  '--host HOST unless its provider is known, {0}': `${hostUnless}, {0t}`,
  '--password-command COMMAND (or --token-command, or {0} in the environment)': command,
  '--password-command COMMAND (or --token-command, or {0} in the environment), {1}': `${command}, {1t}`,
  '--yes to take what your mail teaches (or --no-learn)':
    '--yes pour retenir ce que votre courrier apprend (ou --no-learn)',
  '--security "{0}" is not known': '--security « {0} » n’est pas connu',
  'it is tls, starttls or none': 'c’est tls, starttls ou none',
  'only the DNS, which nobody signed, says that the server of {0} is {1}':
    'seul le DNS, que personne n’a signé, dit que le serveur de {0} est {1}',
  'if that is right, add --host {0} --port {1} --security {2}':
    'si c’est exact, ajoutez --host {0} --port {1} --security {2}',
  '--provider "{0}" is not known': '--provider « {0} » n’est pas connu',
  '\nThe server of {0} is not known here. Three can be asked: {1} itself, Thunderbird’s list of providers (autoconfig.thunderbird.net), and your DNS server. They are told the domain, not your address.':
    '\nLe serveur de {0} n’est pas connu ici. Trois sources peuvent être interrogées : {1} lui-même, la liste de fournisseurs de Thunderbird (autoconfig.thunderbird.net) et votre serveur DNS. Elles apprennent le domaine, pas votre adresse.',
  'Ask them?': 'Les interroger ?',
  'Nobody there knows the server.': 'Aucune ne connaît le serveur.',
  'Who runs your mailbox?': 'Qui tient votre boîte ?',
  'Another: type the server': 'Un autre : taper le serveur',
  'The help of your provider names its IMAP server; Thunderbird’s account settings do, too.':
    'L’aide de votre fournisseur indique son serveur IMAP ; les paramètres de compte de Thunderbird aussi.',
  'Use this server?': 'Employer ce serveur ?',
  'IMAP server:': 'Serveur IMAP :',
  'Protection:': 'Protection :',
  'Port:': 'Port :',
  'Login name:': 'Nom de connexion :',
  'TLS from the start (usually port 993)': 'TLS dès le début (d’ordinaire port 993)',
  'STARTTLS (usually port 143)': 'STARTTLS (d’ordinaire port 143)',
  'none; only for a server on this machine': 'aucune ; seulement pour un serveur de cette machine',
  'Write it as imap.example.org, without port or path.':
    'Écrivez-le sous la forme imap.example.org, sans port ni chemin.',
  'It is a number from 1 to 65535.': 'C’est un nombre de 1 à 65535.',
  'no TLS (this machine)': 'sans TLS (cette machine)',
  '{0}, port {1}, {2}, login {3}': '{0}, port {1}, {2}, connexion {3}',
  'as you gave it': 'comme vous l’avez indiqué',
  'from the built-in list of providers': 'selon la liste de fournisseurs incluse',
  'as its domain says on {0}': 'comme le dit son domaine sur {0}',
  'as Thunderbird’s list says on {0}': 'comme le dit la liste de Thunderbird sur {0}',
  'guessed from the DNS, which nobody signed: the domain’s mail goes to {0}':
    'deviné d’après le DNS, que personne n’a signé : le courrier du domaine va à {0}',
  'from the DNS, which nobody signed: the record {0}':
    'd’après le DNS, que personne n’a signé : l’enregistrement {0}',
  // Login.
  '\nTrying the login at {0} …': '\nEssai de la connexion à {0} …',
  'without TLS (this machine)': 'sans TLS (cette machine)',
  'over {0}': 'par {0}',
  '✓ logged in {0}; a scan would read {1} messages in 1 folder':
    '✓ connecté {0} ; un scan lirait {1} messages dans 1 dossier',
  '✓ logged in {0}; a scan would read {1} messages in {2} folders':
    '✓ connecté {0} ; un scan lirait {1} messages dans {2} dossiers',
  'What now?': 'Et maintenant ?',
  'Try again': 'Réessayer',
  'Give the password or token again, or in another way': 'Redonner le mot de passe ou le jeton, ou autrement',
  'Name the certificate of the server': 'Indiquer le certificat du serveur',
  'Change the server or the login name': 'Changer le serveur ou le nom de connexion',
  'Go on without trying it': 'Continuer sans l’essayer',
  'Certificate of the server, a PEM file:': 'Certificat du serveur, un fichier PEM :',
  'There is no such file.': 'Ce fichier n’existe pas.',
  // Secret.
  'Where does the token come from?': 'D’où vient le jeton ?',
  'Where does the password come from?': 'D’où vient le mot de passe ?',
  'Password:': 'Mot de passe :',
  'App password, not that of your account:': 'Mot de passe d’application, pas celui de votre compte :',
  'Password that Bridge shows:': 'Mot de passe que montre Bridge :',
  'Password of {0} at {1}:': 'Mot de passe de {0} chez {1} :',
  '{0}: {1}': '{0} : {1}',
  'the desktop’s keyring (GNOME, KDE, KeePassXC)': 'le trousseau du bureau (GNOME, KDE, KeePassXC)',
  'the macOS keychain': 'le trousseau de macOS',
  'KeePassXC, a database that opens with a key file': 'KeePassXC, une base qui s’ouvre par un fichier clé',
  'Put it there first, in another terminal, if it is not there yet:\n  {0}':
    'Mettez-l’y d’abord, dans un autre terminal, s’il n’y est pas encore :\n  {0}',
  'Command that prints the password:': 'Commande qui affiche le mot de passe :',
  'Command that prints the token:': 'Commande qui affiche le jeton :',
  'A command that prints an OAuth token': 'Une commande qui affiche un jeton OAuth',
  'A command that prints it': 'Une commande qui l’affiche',
  'Another command that prints it': 'Une autre commande qui l’affiche',
  'Type it each time; it is kept nowhere': 'Le taper à chaque fois ; gardé nulle part',
  'Type it now, and keep it in the configuration, readable by you alone':
    'Le taper maintenant, et le garder dans la configuration, lisible de vous seul',
  'A quote is not closed.': 'Un guillemet n’est pas fermé.',
  'Write the command as you would type it.': 'Écrivez la commande comme vous la taperiez.',
  'Before you log in': 'Avant de vous connecter',
  'The provider’s own page was not read: compare the server with what it says.':
    'La page du fournisseur n’a pas été lue : comparez le serveur avec ce qu’elle indique.',
  // What the mail taught.
  'The mailbox holds no message to learn from.': 'La boîte ne contient aucun message dont apprendre.',
  'What {0} of your mailbox show': 'Ce que montrent {0} de votre boîte',
  'your mail is received by {0}, which leaktrace knows':
    'votre courrier est reçu par {0}, que leaktrace connaît',
  'the messages do not agree on who receives your mail; a scan asks them again':
    'les messages ne concordent pas sur qui reçoit votre courrier ; un scan les interroge de nouveau',
  'your mail is received by {0} (mail of {1})': (_, years) =>
    `votre courrier est reçu par {0} (courrier ${String(years).startsWith('de ') ? '' : 'de '}{1})`,
  'no address beside your own shows a scheme by which you make aliases':
    'aucune adresse autre que la vôtre ne montre un schéma d’alias',
  'mail also reached you at {0}': 'du courrier vous est aussi parvenu à {0}',
  '1 name': '1 nom',
  '{0} names': plural('{0} nom', '{0} noms'),
  '1 form': '1 forme',
  '{0} forms': plural('{0} forme', '{0} formes'),
  '{0} at {1} got {2}, for example {3}': '{0} sous {1} ont reçu {2}, par exemple {3}',
  '{0} of {1} with a + got mail, for example {2}':
    '{0} de {1} avec un + ont reçu du courrier, par exemple {2}',
  '{0} handed over {1} that it had taken in for addresses at {2}':
    '{0} a transmis {1} reçus pour des adresses sous {2}',
  'Is every address at {0} yours (a catch-all)?': 'Toute adresse @{0} est-elle à vous (« catch-all ») ?',
  'Does every address at {0} reach you (a catch-all)?':
    'Toute adresse @{0} vous parvient-elle (« catch-all ») ?',
  'Your provider delivers them: are addresses like {0} aliases of yours?':
    'Votre fournisseur les remet : les adresses comme {0} sont-elles des alias à vous ?',
  'Are addresses like {0} aliases of yours?': 'Les adresses comme {0} sont-elles des alias à vous ?',
  'If you set up that forwarding, add: --forwarders {0}':
    'Si vous avez mis en place ce transfert, ajoutez : --forwarders {0}',
  'Did you set up forwarding at {0}?': 'Avez-vous mis en place un transfert chez {0} ?',
  'Which of those are mailboxes of yours, not aliases? (Enter: none)':
    'Lesquelles sont des boîtes à vous, et non des alias ? (Entrée : aucune)',
  '"{0}" is no address.': '« {0} » n’est pas une adresse.',
  // Identity.
  'the configuration has an [identity] already; it is left as it is':
    'la configuration a déjà une table [identity] ; elle reste telle quelle',
  'Your name, as letters are signed (Enter: later):':
    'Votre nom, pour signer les lettres (Entrée : plus tard) :',
  'Language of letters:': 'Langue des lettres :',
  French: 'Français',
  English: 'Anglais',
  'Country where you live (two letters):': 'Pays où vous habitez (deux lettres) :',
  'That is no name.': 'Ce n’est pas un nom.',
  'Two letters, as in FR or BE; or none.': 'Deux lettres, comme FR ou BE ; ou rien.',
}
