import type { Catalogue } from './catalogue.ts'

/** What the entries of the breach catalogue tell beside their data. */
export const breachFrench: Catalogue = {
  // Sources, as they are cited.
  'TechCrunch, 21 November 2018': 'TechCrunch, 21 novembre 2018',
  'Information Security Media Group, “Amazon Snafu Exposed Customers’ Names and Email Addresses”':
    'Information Security Media Group, « Amazon Snafu Exposed Customers’ Names and Email Addresses »',
  'Blog du Modérateur, March 2024': 'Blog du Modérateur, mars 2024',
  'TF1 Info, 13 March 2024': 'TF1 Info, 13 mars 2024',
  'Le Monde Informatique, “Les missions locales visées par une cyberattaque”':
    'Le Monde Informatique, « Les missions locales visées par une cyberattaque »',
  'Génération-NT, November 2024': 'Génération-NT, novembre 2024',
  'Génération-NT, June 2021': 'Génération-NT, juin 2021',
  'RTL, 23 August 2023 (looks back on June 2021)': 'RTL, 23 août 2023 (revient sur juin 2021)',
  'L’Usine Digitale, 24 August 2023': 'L’Usine Digitale, 24 août 2023',
  'En-Contact, 26 August 2023': 'En-Contact, 26 août 2023',
  'LeMagIT, updated on 5 September 2023': 'LeMagIT, mis à jour le 5 septembre 2023',
  'Federprivacy, “Data Scraping: il caso SocialArks”': 'Federprivacy, « Data Scraping : il caso SocialArks »',
  'Kompas TV, January 2021, on the report by Safety Detectives':
    'Kompas TV, janvier 2021, au sujet du rapport de Safety Detectives',
  'Amazon wrote of a technical error that was fixed, and told neither how many persons nor who got the data. Which of its sites it concerned was not said; customers in several countries were written to.':
    'Amazon a parlé d’une erreur technique corrigée, sans dire combien de personnes étaient concernées ni qui a reçu les données. Les sites en cause n’ont pas été précisés ; des clients de plusieurs pays ont été informés.',
  'Up to 43 million persons, registered then or in the twenty years before; the accounts of advisers of Cap emploi had been taken over.':
    'Jusqu’à 43 millions de personnes, inscrites alors ou au cours des vingt années précédentes ; des comptes de conseillers de Cap emploi avaient été usurpés.',
  'the contractor that runs i-Milo and its module Similo for the network':
    'le prestataire qui exploite i-Milo et son module Similo pour le réseau',
  'Data of the young people followed, or followed before, and of advisers. CNIL and ANSSI were notified, a complaint was filed, and the ministry warned of phishing and identity theft.':
    'Données des jeunes suivis, ou qui l’ont été, et de conseillers. La CNIL et l’ANSSI ont été informées, une plainte a été déposée et le ministère a mis en garde contre l’hameçonnage et l’usurpation d’identité.',
  'The press wrote of 1.2 to 1.5 million persons; Pôle emploi said about 120,000, and that it was no attack from outside.':
    'La presse a parlé de 1,2 à 1,5 million de personnes ; Pôle emploi, d’environ 120 000, en précisant qu’il ne s’agissait pas d’une attaque extérieure.',
  'Majorel, which digitised documents for Pôle emploi':
    'Majorel, qui numérisait des documents pour Pôle emploi',
  'Persons registered in February 2022, or who had left within the twelve months before. Part of the press named the flaw in MOVEit Transfer as the cause; Majorel said on 5 September 2023 that this theft had nothing to do with it, and that no other client was concerned.':
    'Personnes inscrites en février 2022, ou sorties dans les douze mois précédents. Une partie de la presse a désigné la faille de MOVEit Transfer ; Majorel a déclaré le 5 septembre 2023 que l’événement n’y était pas lié et qu’aucun autre client n’était concerné.',
  'Socialarks, which sells a cloud CRM, held data of users of Facebook, Instagram and LinkedIn in a database that stood open without a password until it was reported; it became known in January 2021.':
    'Socialarks, qui propose un CRM en ligne, détenait des données d’utilisateurs de Facebook, Instagram et LinkedIn dans une base restée ouverte, sans mot de passe, jusqu’à son signalement ; cela s’est su en janvier 2021.',
  'Listed since {0}; persons are counted by address.':
    'Répertorié depuis le {0} ; les personnes sont comptées par adresse.',
  'Listed since {0}; persons are counted by address; Have I Been Pwned could not verify it.':
    'Répertorié depuis le {0} ; les personnes sont comptées par adresse ; Have I Been Pwned n’a pas pu le vérifier.',
}
