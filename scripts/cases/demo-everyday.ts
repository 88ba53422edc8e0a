import { bankAlias, forumAlias, lists, mail, post, railAlias } from './demo-mail.ts'
import { unjudged } from './expectations.ts'
import type { Sample } from './sample.ts'
import { ownServer } from './transports.ts'

const shopAlias = 'librairie.m3v8rt@me.example'
const clubAlias = 'amis-du-canal.c6t3yl@me.example'
const base = 'claire@me.example'

const shop = ownServer('librairie-du-port.example', 'mail.librairie-du-port.example', '192.0.2.20')
const bank = ownServer('banque-lumiere.example', 'mta1.banque-lumiere.example', '192.0.2.140')
const rail = ownServer('rail-express.example', 'smtp5.rail-express.example', '198.51.100.5')
const club = ownServer('amis-du-canal.example', 'web2.amis-du-canal.example', '203.0.113.12')
const friend = ownServer('lavergne.example', 'mail.lavergne.example', '192.0.2.88', {
  mailFrom: 'bruno@lavergne.example',
})

/** A message to the base mailbox, which was given to no service. */
function fromFriend(name: string, at: string, subject: string, text: string): Sample {
  const plain = mail(name, at, ['Bruno Lavergne', 'bruno@lavergne.example'], '', base, friend, subject, text)
  return { ...plain, expect: unjudged(base, 'personal') }
}

/** What reaches Claire year in, year out: her services, her list, a friend. */
export const everyday: readonly Sample[] = [
  mail(
    'shop-welcome',
    '2013-09-12T16:20:00Z',
    ['Librairie du Port', 'bonjour@librairie-du-port.example'],
    'Librairie du Port',
    shopAlias,
    shop,
    'Votre compte',
    'Bonjour Claire,\n\nVotre compte est ouvert. À bientôt au port ou en ligne.',
  ),
  mail(
    'shop-order',
    '2013-12-03T20:01:14Z',
    ['Librairie du Port', 'commande@librairie-du-port.example'],
    'Librairie du Port',
    shopAlias,
    shop,
    'Commande 2291',
    'Bonjour Claire,\n\nDeux livres partent demain. Merci !',
  ),
  mail(
    'bank-opening',
    '2013-10-08T09:00:40Z',
    ['Banque Lumière', 'service@banque-lumiere.example'],
    'Banque Lumière',
    bankAlias,
    bank,
    'Bienvenue',
    'Bonjour Madame Aubrac,\n\nVotre compte est ouvert. Nous ne vous demanderons jamais votre code par e-mail.',
  ),
  mail(
    'bank-statement-2014',
    '2014-01-15T04:40:00Z',
    ['Banque Lumière', 'releves@banque-lumiere.example'],
    'Banque Lumière',
    bankAlias,
    bank,
    'Votre relevé de janvier',
    'Bonjour,\n\nVotre relevé est disponible dans votre espace client.',
  ),
  mail(
    'bank-statement-2015',
    '2015-01-15T04:41:12Z',
    ['Banque Lumière', 'releves@banque-lumiere.example'],
    'Banque Lumière',
    bankAlias,
    bank,
    'Votre relevé de janvier',
    'Bonjour,\n\nVotre relevé est disponible dans votre espace client.',
  ),
  mail(
    'rail-ticket',
    '2014-07-02T12:33:30Z',
    ['Rail Express', 'billets@rail-express.example'],
    'Rail Express',
    railAlias,
    rail,
    'Votre billet Lyon - Nantes',
    'Bonjour,\n\nDépart le 12 juillet à 8 h 04, voiture 11, place 42.',
  ),
  mail(
    'rail-offers',
    '2015-03-24T06:10:00Z',
    ['Rail Express', 'offres@rail-express.example'],
    'Rail Express',
    railAlias,
    rail,
    'Les petits prix du printemps',
    'Bonjour,\n\nDes billets dès 19 euros, jusqu’à dimanche.',
  ),
  mail(
    'club-membership',
    '2014-02-09T18:44:21Z',
    ['Les Amis du Canal', 'secretariat@amis-du-canal.example'],
    'Les Amis du Canal',
    clubAlias,
    club,
    'Votre adhésion 2014',
    'Chère Claire,\n\nMerci pour votre adhésion. Prochaine sortie le 2 mars.',
  ),
  mail(
    'club-walk',
    '2015-04-11T07:20:05Z',
    ['Les Amis du Canal', 'secretariat@amis-du-canal.example'],
    'Les Amis du Canal',
    clubAlias,
    club,
    'Sortie du 19 avril',
    'Chère Claire,\n\nRendez-vous à l’écluse à 9 heures.',
  ),
  mail(
    'shop-newsletter',
    '2015-10-01T05:30:00Z',
    ['Librairie du Port', 'lettre@librairie-du-port.example'],
    'Librairie du Port',
    shopAlias,
    shop,
    'Nos lectures d’automne',
    'Bonjour,\n\nDix romans pour les soirs de pluie.',
  ),
  mail(
    'forum-welcome',
    '2014-05-02T21:15:44Z',
    ['Forum Vélo', 'discussion-request@forum-velo.example'],
    'Forum Vélo',
    forumAlias,
    { ...lists, fields: [['List-Id', 'Discussion <discussion.forum-velo.example>']] },
    'Bienvenue sur la liste',
    'Votre abonnement est confirmé.',
  ),
  post(
    'forum-post-chain',
    '2014-05-06T17:02:09Z',
    ['Luc Durand', 'luc@durand.example'],
    'Quelle chaîne pour un tandem ?',
    'Bonjour à tous,\n\nLa mienne saute dans les côtes.\n\nLuc',
  ),
  post(
    'forum-post-answer',
    '2014-05-06T20:48:30Z',
    ['Nadia Roux', 'nadia@roux.example'],
    'Re: Quelle chaîne pour un tandem ?',
    'Regarde d’abord la tension.\n\nNadia',
  ),
  post(
    'forum-post-brakes',
    '2015-06-18T19:30:55Z',
    ['Luc Durand', 'luc@durand.example'],
    'Freins à disque',
    'Des avis sur les freins hydrauliques ?\n\nLuc',
  ),
  fromFriend(
    'friend-photos',
    '2013-11-24T18:00:00Z',
    'Photos',
    'Salut Claire,\n\nLes photos de dimanche sont sur la clé.',
  ),
  fromFriend(
    'friend-recipe',
    '2014-12-21T11:30:26Z',
    'La recette',
    'Pour huit : deux kilos de courge, de la patience.',
  ),
  fromFriend('friend-new-year', '2016-01-01T10:05:00Z', 'Bonne année', 'Bonne année Claire, et bon vent !'),
]
