import type { Catalogue } from './catalogue.ts'

/** What providers ask for before a program may log in. */
export const providerFrench: Catalogue = {
  'Use the password of this mailbox.': 'Employez le mot de passe de cette boîte.',
  'Use that password instead of your own.': 'Employez ce mot de passe au lieu du vôtre.',
  'Allow access by POP3 and IMAP once in the e-mail settings on the web.':
    'Autorisez une fois l’accès par POP3 et IMAP dans les réglages de la messagerie sur le web.',
  'With two-factor authentication, make a password for this program in your Zoho account.':
    'Avec la double authentification, créez un mot de passe pour ce programme dans votre compte Zoho.',
  'The login name is what stands before the @.': 'Le nom de connexion est ce qui précède l’arobase.',
  'Allow IMAP access in the settings, under Mail Accounts.':
    'Autorisez l’accès IMAP dans les réglages, à la rubrique des comptes de messagerie.',
  'Use your Runbox password, or an app password from the account security page.':
    'Employez votre mot de passe Runbox, ou un mot de passe d’application de la page de sécurité du compte.',
  'Use your Posteo password.': 'Employez votre mot de passe Posteo.',
  'Use the password of this mailbox, not that of your Infomaniak account.':
    'Employez le mot de passe de cette boîte, pas celui de votre compte Infomaniak.',
  'Use the password of this mailbox, not that of your Gandi account.':
    'Employez le mot de passe de cette boîte, pas celui de votre compte Gandi.',
  'Use the password of this mailbox, as set in the Migadu admin.':
    'Employez le mot de passe de cette boîte, tel que réglé dans l’administration de Migadu.',
  'With two-factor authentication, make a password for this program in the security settings.':
    'Avec la double authentification, créez un mot de passe pour ce programme dans les réglages de sécurité.',
  'Where your organisation allows no app passwords, a command that prints an OAuth token does as well.':
    'Si votre organisation n’admet pas de mots de passe d’application, une commande qui affiche un jeton OAuth convient aussi.',
  'Where the login is refused, choose a new password on laposte.net: since 2022 mail programs are let in only after that.':
    'Si la connexion est refusée, choisissez un nouveau mot de passe sur laposte.net : depuis 2022, les logiciels de messagerie ne sont admis qu’ensuite.',
  'Use your mailbox.org password, or one made for programs in the settings when you use two-factor authentication.':
    'Employez votre mot de passe mailbox.org, ou, avec la double authentification, un mot de passe créé pour les programmes dans les réglages.',
  'Use the password of this mailbox; it is not that of your subscriber account.':
    'Employez le mot de passe de cette boîte ; ce n’est pas celui de votre compte abonné.',
  'Use the password of this mailbox, not that of your OVHcloud account.':
    'Employez le mot de passe de cette boîte, pas celui de votre compte OVHcloud.',
  'Use the password of this mail address.': 'Employez le mot de passe de cette adresse.',
  'Tuta offers no IMAP, so its mail cannot be read from its server.':
    'Tuta ne propose pas IMAP, son courrier ne se lit donc pas depuis son serveur.',
  'Tuta offers no IMAP, so its mail cannot be read from its server':
    'Tuta ne propose pas IMAP, son courrier ne se lit donc pas depuis son serveur',
  'Turn on 2-Step Verification in your Google account; without it there are no app passwords.':
    'Activez la validation en deux étapes de votre compte Google ; sans elle, pas de mots de passe d’application.',
  'The login name is that of your iCloud address, also when you read a domain of your own there.':
    'Le nom de connexion est celui de votre adresse iCloud, même pour un domaine à vous.',
  'Set a password for e-mail programs in the settings of your mailbox; that of the web page is refused.':
    'Définissez un mot de passe pour les logiciels de messagerie dans les réglages de votre boîte ; celui de la page web est refusé.',
  'Proton Mail is read through Proton Mail Bridge, which has to run on this machine; it needs a paid plan.':
    'Proton Mail se lit par Proton Mail Bridge, qui doit tourner sur cette machine ; il faut un abonnement.',
  'Programs such as ortie, oama, pizauth and mutt_oauth2.py get one and renew it: set one up, then name it as the token command.':
    'Des programmes comme ortie, oama, pizauth et mutt_oauth2.py en obtiennent un et le renouvellent : configurez-en un, puis indiquez-le comme commande de jeton.',
  'Orange treats programs that are not its own apart: where the login is refused, its page tells what to allow, and whether this account needs a password made for it.':
    'Orange traite à part les programmes qui ne sont pas les siens : si la connexion est refusée, sa page dit ce qu’il faut autoriser, et si ce compte a besoin d’un mot de passe dédié.',
  'Open the account security page of Yahoo and choose to generate an app password.':
    'Ouvrez la page de sécurité du compte Yahoo et générez un mot de passe d’application.',
  'Open the account security page of AOL and choose to make an app password.':
    'Ouvrez la page de sécurité du compte AOL et créez un mot de passe d’application.',
  'On the page below, make an app password for this program, and use it instead of your own.':
    'Sur la page ci-dessous, créez un mot de passe d’application pour ce programme, et employez-le au lieu du vôtre.',
  'On Outlook.com, allow IMAP in the settings, under Mail, Forwarding and IMAP.':
    'Sur Outlook.com, autorisez IMAP dans les paramètres, sous Courrier, Transfert et IMAP.',
  'Microsoft takes no password over IMAP, not even an app password: a command of yours has to print an OAuth token.':
    'Microsoft n’accepte aucun mot de passe par IMAP, pas même d’application : une commande à vous doit afficher un jeton OAuth.',
  'In your Apple Account, under Sign-In and Security, make an app-specific password.':
    'Dans votre compte Apple, sous Connexion et sécurité, créez un mot de passe pour application.',
  'In the settings, under Privacy & Security, make an app password that may use IMAP.':
    'Dans les réglages, sous Privacy & Security, créez un mot de passe d’application admis pour IMAP.',
  'In Bridge’s advanced settings, export the TLS certificates: the file cert.pem is needed here (--tls-ca).':
    'Dans les réglages avancés de Bridge, exportez les certificats TLS : il faut ici le fichier cert.pem (--tls-ca).',
  'Without a token: mail that a program such as Thunderbird keeps on this machine is read as files (scan FOLDER).':
    'Sans jeton : le courrier qu’un programme comme Thunderbird garde sur cette machine se lit comme fichiers (scan DOSSIER).',
  // Names with a word in them.
  'Gmail and Google Workspace': 'Gmail et Google Workspace',
  'Orange and Wanadoo': 'Orange et Wanadoo',
  'Outlook.com, Hotmail and Microsoft 365': 'Outlook.com, Hotmail et Microsoft 365',
  'Proton Mail (through Bridge)': 'Proton Mail (par Bridge)',
  'Export your messages in the desktop app (.eml), then read the folder: leaktrace scan FOLDER':
    'Exportez vos messages depuis l’application de bureau (.eml), puis lisez le dossier : leaktrace scan DOSSIER',
  'export your messages in the desktop app (.eml), then read the folder: leaktrace scan FOLDER':
    'exportez vos messages depuis l’application de bureau (.eml), puis lisez le dossier : leaktrace scan DOSSIER',
  'E-mail Pro and Exchange have another server: the control panel names it; give it with --host.':
    'E-mail Pro et Exchange ont un autre serveur : l’espace client l’indique ; donnez-le par --host.',
  'Bridge shows user and password under Mailbox details: use those, not your Proton password.':
    'Bridge montre l’identifiant et le mot de passe sous Mailbox details : employez-les, pas votre mot de passe Proton.',
  'A domain of your own on a paid plan is read at imappro.zoho.eu: give it with --host.':
    'Un domaine à vous avec abonnement se lit sur imappro.zoho.eu : donnez-le par --host.',
  'A domain of your own on a paid plan is read at imappro.zoho.com: give it with --host.':
    'Un domaine à vous avec abonnement se lit sur imappro.zoho.com : donnez-le par --host.',
}
