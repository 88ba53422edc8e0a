import type { NoticeItem } from '../../src/incident/notice-items.ts'

/** A message that is a notice, and what it says. */
export interface NoticeExample {
  readonly name: string
  readonly language: 'fr' | 'en'
  readonly subject: string
  readonly text: string
  readonly manner: 'error' | 'attack' | null
  readonly atProcessor?: true
  /** Items it does not say. */
  readonly unsaid: readonly NoticeItem[]
}

/** A message that is none, though its words come near. */
export interface OtherExample {
  readonly name: string
  readonly language: 'fr' | 'en'
  readonly subject: string
  readonly text: string
}

/** Messages that are notices, made up after the wording of real ones. */
export const notices: readonly NoticeExample[] = [
  {
    name: 'a few lines that say that name and address were disclosed by error',
    language: 'fr',
    subject: 'Information importante au sujet de votre compte',
    text: 'Bonjour,\n\nVotre nom et votre adresse e-mail ont été divulgués par erreur. L’incident est d’origine technique\net il est désormais corrigé. Aucune action de votre part n’est requise.\n\nLe service client',
    manner: 'error',
    unsaid: ['contact', 'consequences'],
  },
  {
    name: 'the same terseness in English',
    language: 'en',
    subject: 'A message about your account',
    text: 'Hello,\n\nOwing to a technical error our site made your e-mail address visible to other customers. That has been fixed, and there is nothing you need to do.\n\nCustomer care',
    manner: 'error',
    unsaid: ['contact', 'consequences'],
  },
  {
    name: 'one sentence only',
    language: 'en',
    subject: 'Important information',
    text: 'Your name and e-mail address were exposed by a bug on our site.',
    manner: 'error',
    unsaid: ['contact', 'consequences', 'measures', 'advice'],
  },
  {
    name: 'a theft at the software of a network',
    language: 'fr',
    subject: 'Information importante sur vos données personnelles',
    text: 'Bonjour,\n\nDans la nuit du 3 au 4 mai, le logiciel que notre réseau emploie a subi une attaque. Des données personnelles vous concernant ont été volées : nom, date de naissance, adresse. Ni mot de passe ni coordonnées bancaires n’y figuraient.\n\nLa CNIL a reçu notification de cette violation de données et une plainte est déposée. Méfiez-vous des messages qui se réclament de nous.',
    manner: 'attack',
    unsaid: ['contact', 'consequences'],
  },
  {
    name: 'a complete one with everything the article asks for',
    language: 'fr',
    subject: 'Violation de données : ce qui s’est passé et ce que vous pouvez faire',
    text: 'Madame, Monsieur,\n\nConformément à l’article 34 du RGPD, nous vous informons d’une violation de données à caractère personnel. Le 4 mars, une personne non autorisée a accédé à notre base de clients.\n\nLes données concernées sont :\n- vos nom et prénom\n- votre adresse e-mail\n- votre numéro de téléphone\n\nCes données pourraient servir à des tentatives d’hameçonnage ou d’usurpation d’identité.\n\nL’accès a été coupé le jour même, et nous avons notifié la CNIL. Nous vous recommandons de vous méfier des messages inattendus.\n\nPour toute question, notre délégué à la protection des données est joignable à dpo@boutique.example.',
    manner: 'attack',
    unsaid: [],
  },
  {
    name: 'a complete one in English',
    language: 'en',
    subject: 'Notice of data breach',
    text: 'Dear member,\n\nWe are writing to inform you of a security incident. On 2 May we discovered that an unauthorised party had gained access to one of our databases.\n\nThe information involved may include your name, postal address and date of birth. No payment details were held there.\n\nThe main risk is phishing: somebody may use what they know to make a message look genuine.\n\nWe closed the access, reported the matter to the supervisory authority and hired a forensic firm. Please be wary of unexpected calls.\n\nIf you have questions, write to our data protection officer at dpo@club.example.',
    manner: 'attack',
    unsaid: [],
  },
  {
    name: 'a provider was attacked',
    language: 'fr',
    subject: 'Incident de sécurité chez l’un de nos prestataires',
    text: 'Chère cliente,\n\nL’un de nos prestataires nous a informés qu’il avait été victime d’une cyberattaque. Des informations vous concernant ont pu être consultées par des tiers : votre nom, votre adresse et l’objet de vos commandes.\n\nVos mots de passe ne sont pas concernés. Nous avons suspendu tout échange avec ce prestataire.',
    manner: 'attack',
    atProcessor: true,
    unsaid: ['contact', 'consequences', 'advice'],
  },
  {
    name: 'a vendor that sends the newsletter was broken into',
    language: 'en',
    subject: 'Security incident at our e-mail provider',
    text: 'Hi,\n\nOur e-mail provider told us that an unauthorised person exported the list of our newsletter subscribers. Your e-mail address was on it. You may receive more phishing than usual; do not click links in messages that claim to come from us.\n\nReply to this message if you have questions.',
    manner: 'attack',
    atProcessor: true,
    unsaid: ['measures'],
  },
  {
    name: 'a message with all addresses in the open',
    language: 'fr',
    subject: 'Toutes nos excuses',
    text: 'Bonjour à tous,\n\nHier, un courriel a été envoyé par erreur avec les adresses de tous nos adhérents visibles en copie. Votre adresse e-mail a donc été communiquée à d’autres adhérents. Nous vous prions de nous excuser et vous demandons de supprimer ce message.\n\nLe bureau',
    manner: 'error',
    unsaid: ['contact', 'consequences', 'measures', 'advice'],
  },
  {
    name: 'a file that went to the wrong customer',
    language: 'en',
    subject: 'About your personal details',
    text: 'Dear Ms Aubrac,\n\nLast Tuesday a file with your name, address and policy number was sent to another customer by mistake. The recipient has confirmed that it was deleted. We apologise.\n\nYou can call us on 0800 555 0199 with any question.',
    manner: 'error',
    unsaid: ['consequences', 'advice'],
  },
  {
    name: 'ransomware, possibly with a copy of files',
    language: 'fr',
    subject: 'Cyberattaque : point d’information',
    text: 'Nous avons été victimes d’un rançongiciel le 12 janvier. Les attaquants ont pu copier des fichiers contenant des données de nos patients. À ce jour, nous ne savons pas si vous êtes concerné. Une enquête est en cours et nous vous tiendrons informé sur www.clinique.example/information.',
    manner: 'attack',
    unsaid: ['consequences', 'advice'],
  },
  {
    name: 'a database that stood open',
    language: 'en',
    subject: 'Regarding your information',
    text: 'During a migration one of our databases was accessible from the internet without a password between 3 and 9 June. It held your name, e-mail address and order history, and an unauthorised third party has accessed it. We have secured it since. We recommend that you change your password.',
    manner: 'attack',
    unsaid: ['contact', 'consequences'],
  },
  {
    name: 'passwords were taken and reset',
    language: 'en',
    subject: 'Security notice: we have reset your password',
    text: 'We recently detected unauthorised access to our systems. Usernames, e-mail addresses and encrypted passwords of our users were stolen. As a precaution we have reset your password. Visit https://forum.example/security to learn more about the incident.',
    manner: 'attack',
    unsaid: ['consequences', 'advice'],
  },
  {
    name: 'a conditional past, as lawyers write',
    language: 'fr',
    subject: 'Communication importante',
    text: 'Nous tenons à vous informer qu’un incident de sécurité est survenu sur nos serveurs. Vos données d’identification (nom, courriel) auraient pu être exfiltrées. Le service concerné a été isolé. Restez vigilant face aux appels frauduleux.',
    manner: 'attack',
    unsaid: ['contact'],
  },
  {
    name: 'an employee took data along',
    language: 'fr',
    subject: 'Vos données personnelles',
    text: 'Nous avons constaté qu’un ancien salarié a copié sans autorisation un fichier contenant les coordonnées de nos clients, dont les vôtres. Une plainte a été déposée. Vous pouvez nous écrire à donnees@agence.example pour tout renseignement.',
    manner: null,
    unsaid: ['consequences', 'advice'],
  },
  {
    name: 'an announcement that denies an attack',
    language: 'fr',
    subject: 'Votre adresse électronique',
    text: 'À la suite d’une mauvaise manipulation, votre adresse électronique a été publiée sur notre site pendant deux heures et était accessible à des tiers. Il ne s’agit pas d’une attaque. La page a été supprimée.',
    manner: 'error',
    unsaid: ['contact', 'consequences', 'advice'],
  },
  {
    name: 'a letter that says what was spared in the same breath',
    language: 'en',
    subject: 'Data incident',
    text: 'Your name and booking reference were compromised in an attack on our booking system, but no passwords or card numbers were taken. We are sorry. The attack has been contained.',
    manner: 'attack',
    unsaid: ['contact', 'consequences', 'advice'],
  },
  {
    name: 'one that says that no danger is seen',
    language: 'en',
    subject: 'Important message about your data',
    text: 'An employee of ours lost a laptop, and your contact details were exposed. We see no risk of misuse, since the disk was encrypted. Our privacy officer can be reached at privacy@firm.example.',
    manner: null,
    unsaid: ['measures', 'advice'],
  },
  {
    name: 'a data set that is offered for sale',
    language: 'fr',
    subject: 'Fuite de données',
    text: 'Nous avons appris qu’un fichier issu de nos systèmes est proposé à la vente sur le dark web. Après vérification, vos nom, prénom et adresse e-mail ont été dérobés lors d’une intrusion dans notre boutique en ligne. Nous avons déposé plainte et saisi la CNIL. Nous vous conseillons de changer de mot de passe.',
    manner: 'attack',
    unsaid: ['contact', 'consequences'],
  },
  {
    name: 'one with a year of monitoring offered as a remedy',
    language: 'en',
    subject: 'Notice of a cyber security incident',
    text: 'We are contacting you because of a cyber-attack on our payroll supplier. Your name, bank account and national insurance number were among the data taken by the attackers. There is a risk of identity theft, so we offer a free year of credit checks. Call 020 7946 0123 to enrol. The supplier has rebuilt its systems and engaged experts.',
    manner: 'attack',
    atProcessor: true,
    unsaid: ['advice'],
  },
]

/** Messages that come near, and are none. */
export const others: readonly OtherExample[] = [
  {
    name: 'a newsletter on the breach of somebody else',
    language: 'fr',
    subject: 'Fuite de données chez un opérateur : ce qu’il faut savoir',
    text: 'À la une cette semaine\n\nL’opérateur a annoncé que les données de 3 millions de clients ont été volées. Selon nos confrères, les noms et les adresses ont été exposés.\n\nLire la suite\n\nLe concours photo est ouvert.',
  },
  {
    name: 'a newsletter that addresses its readers as victims',
    language: 'fr',
    subject: 'Votre lettre du jeudi : la cyberattaque du mois',
    text: 'En bref\n\nLe groupe hôtelier a confirmé une intrusion. Si vous y avez dormi, vos données ont peut-être été dérobées : selon les chercheurs, 8 millions de clients sont touchés.\n\nLire l’article',
  },
  {
    name: 'the weekly digest of a security paper',
    language: 'en',
    subject: 'This week in data breaches',
    text: 'Top stories\n\nA hotel chain said hackers stole the data of 5 million customers. According to researchers, names and e-mail addresses were exposed.\n\nRead more\n\nYour guide to passkeys is out.',
  },
  {
    name: 'news that tells readers that theirs may be in it',
    language: 'en',
    subject: 'Massive leak: is your data in it?',
    text: 'The retailer confirmed this week that it was hacked. Reportedly your name, address and card were exposed if you shopped there in May. Read the full story on our site.',
  },
  {
    name: 'advertising against leaks',
    language: 'fr',
    subject: 'Protégez-vous contre les fuites de données',
    text: 'Chaque jour, des données personnelles sont volées. Protégez vos comptes avec notre gestionnaire de mots de passe : -30 % jusqu’à dimanche. Essayez gratuitement.',
  },
  {
    name: 'advertising that frightens',
    language: 'fr',
    subject: 'Vos données ont-elles fuité ?',
    text: 'Vos données ont-elles été volées ? Si votre adresse a été exposée, des pirates peuvent l’utiliser. Notre antivirus vérifie tout. Profitez de l’offre.',
  },
  {
    name: 'advertising for a password manager',
    language: 'en',
    subject: 'Protect yourself against data leaks',
    text: 'Every second an account is hacked. If your password was stolen, criminals could be in your account right now. Try our password manager free for 30 days.',
  },
  {
    name: 'a webinar on breaches',
    language: 'en',
    subject: 'Webinar: what to do after a data breach',
    text: 'When customer data was exposed at three large firms last year, their teams had hours to act. Join us to learn how our experts help you notify your customers. Register now.',
  },
  {
    name: 'a white paper for companies',
    language: 'fr',
    subject: 'RGPD : notifier une violation de données en 72 heures',
    text: 'En cas de violation de données, votre entreprise doit notifier la CNIL. Téléchargez notre livre blanc : comment informer vos clients lorsque leurs données ont été compromises.',
  },
  {
    name: 'an alert of a monitoring service on somebody else’s breach',
    language: 'en',
    subject: 'Your e-mail address was found in a data breach',
    text: 'Your e-mail address was exposed in a breach at another company. We found it during our dark web scan. Change the password you use there.',
  },
  {
    name: 'the same from a bank that sells monitoring',
    language: 'fr',
    subject: 'Alerte : votre adresse e-mail figure dans une fuite',
    text: 'Notre surveillance du dark web a détecté que votre adresse e-mail a été exposée sur un autre site. Changez le mot de passe que vous y utilisez.',
  },
  {
    name: 'a password manager on reused passwords',
    language: 'en',
    subject: 'Security alert: 2 compromised passwords',
    text: 'Two of your saved passwords have been exposed in breaches of other websites. Open the app to change them.',
  },
  {
    name: 'a password reset that was asked for',
    language: 'fr',
    subject: 'Réinitialisation de votre mot de passe',
    text: 'Vous avez demandé à réinitialiser votre mot de passe. Le lien est valable une heure. Si vous n’êtes pas à l’origine de cette demande, ignorez ce message : votre compte n’a pas été compromis.',
  },
  {
    name: 'the same in English',
    language: 'en',
    subject: 'Reset your password',
    text: 'Somebody requested a reset of the password of your account. If you did not request it, your account has not been accessed and you can ignore this message.',
  },
  {
    name: 'an alert on a log-in',
    language: 'en',
    subject: 'Security alert: new sign-in',
    text: 'Your account was accessed from a new device in Lyon. If this was not you, your password may have been compromised: change it now.',
  },
  {
    name: 'an alert on a log-in in French',
    language: 'fr',
    subject: 'Alerte de sécurité : nouvelle connexion',
    text: 'Une nouvelle connexion à votre compte a été détectée depuis Lyon. Si ce n’était pas vous, votre mot de passe a pu être compromis : changez-le.',
  },
  {
    name: 'an account locked after failed attempts',
    language: 'fr',
    subject: 'Sécurité : votre compte est bloqué',
    text: 'Plusieurs tentatives de connexion à votre compte ont échoué. Par sécurité, l’accès a été suspendu.',
  },
  {
    name: 'a new privacy policy',
    language: 'en',
    subject: 'We are updating our privacy policy',
    text: 'Your information may be disclosed to our service providers as described in the policy. We have clarified which data is shared with third parties. The new terms apply from 1 May.',
  },
  {
    name: 'a new privacy policy in French',
    language: 'fr',
    subject: 'Évolution de notre politique de confidentialité',
    text: 'Vos données peuvent être communiquées à des tiers pour la livraison. La liste de nos sous-traitants a été mise à jour. Vos données n’ont jamais été vendues.',
  },
  {
    name: 'an assurance that nothing happened',
    language: 'fr',
    subject: 'Cyberattaque contre notre secteur : vos données sont en sécurité',
    text: 'Vous avez peut-être lu que plusieurs enseignes ont été attaquées. Nous vous informons qu’aucune de vos données n’a été compromise chez nous. Nos systèmes n’ont pas été touchés.',
  },
  {
    name: 'an assurance that nothing happened, in English',
    language: 'en',
    subject: 'The recent vulnerability and your data',
    text: 'You may have read about the vulnerability in a widely used library. We have found no evidence that your data was accessed. Our systems were not affected.',
  },
  {
    name: 'a warning of phishing in the service’s name',
    language: 'fr',
    subject: 'Vigilance : des messages frauduleux circulent',
    text: 'Des courriels frauduleux qui imitent notre banque sont envoyés en ce moment. Nous ne vous demanderons jamais votre code. Ne cliquez sur aucun lien.',
  },
  {
    name: 'a warning of phishing in English',
    language: 'en',
    subject: 'Beware of scams in our name',
    text: 'Criminals are sending messages that look like ours. We will never ask for your password. Do not share your details with anyone.',
  },
  {
    name: 'an outage',
    language: 'fr',
    subject: 'Incident technique sur votre ligne',
    text: 'Un incident technique a touché notre réseau hier soir. Votre service est rétabli. Nous vous prions de nous excuser.',
  },
  {
    name: 'an outage in English',
    language: 'en',
    subject: 'Incident report for Tuesday',
    text: 'On Tuesday our service was not available for 40 minutes owing to a configuration error. Your files were not affected. We apologise for the trouble.',
  },
  {
    name: 'a leak of water',
    language: 'fr',
    subject: 'Avis de fuite sur votre installation',
    text: 'Une fuite d’eau a été détectée sur votre compteur. Les informations de votre contrat ont été transmises à notre technicien, qui passera jeudi.',
  },
  {
    name: 'a message that names a breach of the terms',
    language: 'en',
    subject: 'Notice: your account has been suspended',
    text: 'Your account was suspended for a breach of our terms of use. The content that you shared has been removed.',
  },
  {
    name: 'people who looked at a profile',
    language: 'en',
    subject: 'Important: 4 people viewed your profile',
    text: 'Your profile was viewed by 4 people this week. See who they are.',
  },
  {
    name: 'an answer of customer service that quotes the notice',
    language: 'fr',
    subject: 'Re: Information importante au sujet de votre compte',
    text: 'Bonjour,\n\nCe message ressemble à un hameçonnage. Ne cliquez sur aucun lien.\n\nLe 22 novembre 2018, Claire Aubrac a écrit :\n> Votre nom et votre adresse e-mail ont été divulgués par erreur.\n> Aucune action de votre part n’est requise.',
  },
  {
    name: 'an invoice that was sent',
    language: 'fr',
    subject: 'Information : vos données de consommation',
    text: 'Vos données de consommation de mars ont été transmises à votre fournisseur. Votre facture a été envoyée à votre adresse e-mail.',
  },
]
