import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { LetterLanguage } from '../../src/complaint/letter.ts'
import { type FaultKind, faultsOf, printedFaultsOf } from '../../src/complaint/wording.ts'

const wrong: readonly (readonly [lang: LetterLanguage, kind: FaultKind, text: string])[] = [
  ['fr', 'accusation', 'Vous avez vendu mon adresse.'],
  ['fr', 'accusation', 'Mes données ont été VOLÉES.'],
  ['fr', 'accusation', 'C’est un vol de données.'],
  ['fr', 'accusation', 'Votre service a laissé fuiter mon adresse.'],
  ['fr', 'accusation', 'cette fuite de données'],
  ['fr', 'accusation', 'la revente de fichiers'],
  ['fr', 'accusation', 'une pratique frauduleuse'],
  ['fr', 'accusation', 'un fraudeur'],
  ['fr', 'accusation', 'des escrocs'],
  ['fr', 'accusation', 'une escroquerie'],
  ['fr', 'accusation', 'un piratage'],
  ['fr', 'accusation', 'votre base a été piratée'],
  ['fr', 'accusation', 'ce qui constitue une violation de l’article 32'],
  ['fr', 'accusation', 'une violation avérée'],
  ['fr', 'accusation', 'en violation de l’article 32'],
  ['fr', 'accusation', 'vous avez violé le RGPD'],
  ['fr', 'accusation', 'un envoi illégal'],
  ['fr', 'accusation', 'vos manquements'],
  ['fr', 'accusation', 'votre négligence'],
  ['fr', 'threat', 'Répondez sous 48 h.'],
  ['fr', 'threat', 'sous 48 heures'],
  ['fr', 'threat', 'À défaut, je saisirai la CNIL.'],
  ['fr', 'threat', 'faute de quoi'],
  ['fr', 'threat', 'Je vous mets en demeure de répondre.'],
  ['fr', 'threat', 'mon avocat'],
  ['fr', 'threat', 'devant le tribunal'],
  ['fr', 'threat', 'Je publierai cette lettre.'],
  ['fr', 'criminal', 'l’article 226-18 du code pénal'],
  ['fr', 'criminal', 'un délit'],
  ['fr', 'criminal', 'des faits pénalement réprimés'],
  ['fr', 'money', 'une indemnisation de mon préjudice'],
  ['fr', 'money', 'des dommages-intérêts'],
  ['fr', 'money', '500 €'],
  ['fr', 'money', 'cinq cents euros'],
  ['fr', 'money', 'une amende'],
  ['fr', 'insult', 'C’est honteux et inacceptable.'],
  ['fr', 'label', 'J’ai reçu un spam.'],
  ['fr', 'label', 'ce pourriel'],
  ['fr', 'label', 'des spammeurs'],
  ['en', 'accusation', 'You sold my address.'],
  ['en', 'accusation', 'the theft of my data'],
  ['en', 'accusation', 'it was stolen'],
  ['en', 'accusation', 'You leaked my address.'],
  ['en', 'accusation', 'leaked by Cloudwatt'],
  ['en', 'accusation', 'in breach of Article 32'],
  ['en', 'accusation', 'you violated Article 32'],
  ['en', 'accusation', 'a violation of the GDPR'],
  ['en', 'accusation', 'fraudulent mail'],
  ['en', 'accusation', 'you were hacked'],
  ['en', 'accusation', 'an illegal mailing'],
  ['en', 'accusation', 'your negligence'],
  ['en', 'accusation', 'scammers'],
  ['en', 'threat', 'within 48 hours'],
  ['en', 'threat', 'failing which I will act'],
  ['en', 'threat', 'legal action'],
  ['en', 'threat', 'my lawyer'],
  ['en', 'threat', 'I will see you in court'],
  ['en', 'threat', 'I will publish this'],
  ['en', 'criminal', 'a criminal offence'],
  ['en', 'money', 'compensation for my damage'],
  ['en', 'money', 'I claim damages'],
  ['en', 'money', '€500'],
  ['en', 'money', 'please pay'],
  ['en', 'insult', 'this is disgraceful'],
  ['en', 'label', 'your spam'],
  ['en', 'label', 'a spammer'],
]

for (const [lang, kind, text] of wrong) {
  test(`${lang} ${kind}: ${text}`, () => {
    const faults = faultsOf(text, lang)
    assert.ok(
      faults.some((fault) => fault.kind === kind),
      JSON.stringify(faults),
    )
    for (const { found, at, instead } of faults) {
      assert.equal(text.slice(at, at + found.length), found)
      assert.ok(instead.length > 10)
    }
  })
}

for (const [lang, text] of [
  ['fr', 'si vous avez relevé une violation de données à caractère personnel (article 4, point 12)'],
  ['fr', 'des volontaires, un volume, un volet, bénévolement'],
  ['fr', 'vendredi, Vendôme, la Vendée, le revenu'],
  ['fr', 'Signal Spam (signal-spam.fr)'],
  ['fr', 'abuse@antispam.example et https://vol.example/fraude'],
  ['fr', 'un pli, une peine perdue ? non : peinture'],
  ['fr', 'arrêt de la Cour de justice de l’Union européenne'],
  ['fr', 'la violette et le violon'],
  ['fr', 'une divulgation non autorisée alléguée'],
  ['fr', 'je n’en tire aucune conclusion'],
  ['fr', 'l’Europe, un européen'],
  ['en', 'whether you have recorded a personal data breach (Article 4(12) GDPR)'],
  ['en', 'voluntary, volume, violet, soldier'],
  ['en', 'judgment of the Court of Justice of the European Union'],
  ['en', 'courteous, courtesy, courtyard'],
  ['en', 'Signal Spam'],
  ['en', 'the rights that it confers, the finest paper, it is fine'],
  ['en', 'skills, shells, sellotape'],
  ['en', 'abuse@spam.example'],
  ['en', 'lodge a complaint with a supervisory authority'],
  ['en', 'replied, applied, relied, supplied'],
  ['en', 'issue, pursue, suede'],
] as const) {
  test(`${lang} is fit: ${text}`, () => assert.deepEqual(faultsOf(text, lang), []))
}

test('decomposed accents and capitals hide nothing', () => {
  assert.equal(faultsOf('VOLÉ'.normalize('NFD'), 'fr').length, 1)
  assert.equal(faultsOf('voleé', 'fr').length, 1)
})

for (const [text, faulty] of [
  ['Cloudwatt is the service that leaked it', false],
  ['leaked by Cloudwatt', true],
  ['the service has violated the GDPR', true],
  ['resale-without-consent: the address was passed on without consent, for money or not', false],
  ['the address given to Cloudwatt is now used by pushemploi.example', false],
  ['vous avez vendu mon adresse', true],
  ['these idiots', true],
] as const) {
  test(`printed anywhere: ${text} ${faulty ? 'is wrong' : 'may stand'}`, () => {
    assert.equal(printedFaultsOf(text).length > 0, faulty)
  })
}
