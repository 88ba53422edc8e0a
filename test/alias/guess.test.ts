import assert from 'node:assert/strict'
import { createHmac } from 'node:crypto'
import { test } from 'node:test'
import { looksUnguessable } from '../../src/alias/guess.ts'
import { isMinted, mintLocalPart } from '../../src/alias/mint.ts'

const SERVICES = ['Cloudwatt', 'Amazon', 'Pôle emploi', 'LDLC']

for (const localPart of [
  'cloudwatt.k7q2xd',
  'cloudwattk7q2xd',
  'shop.kq7xdm',
  'k7q2x',
  'x9tr4mwq',
  'amazon-qx7vz3kp9w',
  'xpdcqf87nu',
  '3f2a9c1e-8b7d-4c3a-9e1f-112233445566',
  'xqzvkpjwtr',
  'me+shop.k7q2xd',
  'shop.r4k9w2t',
]) {
  test(`${localPart} cannot be guessed`, () => {
    assert.equal(looksUnguessable(`${localPart}@me.example`, SERVICES), true)
  })
}

const WORDS = [
  // French, English and German words and names of services.
  'amazon newsletter commande inscription boutique facture abonnement assurance mutuelle banque bibliotheque',
  'pushemploi leboncoin francetravail missionlocale caisseepargne bouyguestelecom galerieslafayette rueducommerce',
  'shopping support billing account marketing wordpress youtube soundcloud strengths lengths rhythm twelfths',
  'rechnung bestellung versicherung krankenkasse schifffahrt geburtstag lebensmittel angstschweiss sparkasse',
  // Names.
  'dupont jeanmarie guillaume schmitt schwarzkopf tchaikovsky krzysztof szczepaniak przybylski wojciechowski nguyenvan',
  'mbappe ngozi zdenek vlcek xiaolong oconnor macpherson goncalves bjornsson papadopoulos',
  // Acronyms, with words and without.
  'sncf ratp dgccrf dgfip urssaf bfmtv bfmtvnews htmlcss sncftgv bnpparibas hsbcfrance gmxmail npmjs kpmg cnrs xmlrpc',
  // Numbers that people put there.
  'dupont75 jean1984 amazon2018 2018amazon shop24 20181121 0612345678 123456 75011 covid19vaccin2021 leboncoin59',
  'web2print mp3player top10deals route66cafe 4ever2gether 2fast4you gtx1080ti linux4all area51shop canal1plus r2d2c3po b2b4u b2bshop 3suisses a320neo',
  // Hands on a keyboard, and letters that stand for others.
  'azerty123 qwerty azertyuiop 1q2w3e4r wxcvbn abcdef a1b2c3 aaaaa xxxxxx1 p4ssw0rd h4ck3r l33tsp34k p4ssw0rd99',
  // Parts of the service's name.
  'cloudw loudwatt amzn poleemploi pemploi ldlcpro cloudwatt2014',
  // Too short to say anything.
  'k7q2 x k7-q2-xd',
].flatMap((line) => line.split(' '))

for (const localPart of WORDS) {
  test(`${localPart} could be guessed`, () => {
    assert.equal(looksUnguessable(`${localPart}@me.example`, SERVICES), false)
  })
}

test('the base of a subaddress is known to everybody and does not count', () => {
  assert.equal(looksUnguessable('k7q2xdm4+amazon@me.example', SERVICES), false)
})

test('accents, case and letters of other scripts make no word random', () => {
  for (const localPart of ['Bibliothèque', 'STRAẞE', 'Œuvres', 'подписка', '新聞通讯', 'Žluťoučký']) {
    assert.equal(looksUnguessable(`${localPart}@me.example`, []), false, localPart)
  }
})

test('the longer the code, the surer it is recognised', () => {
  const share = (length: number): number => {
    let state = 20141121
    const letter = (): string => {
      state = (state * 1103515245 + 12345) % 2147483648
      return '0123456789abcdefghjkmnpqrstvwxyz'.charAt((state >> 16) % 32)
    }
    const codes = Array.from({ length: 1000 }, () => Array.from({ length }, letter).join(''))
    return codes.filter((code) => looksUnguessable(`${code}@me.example`, [])).length / 1000
  }
  assert.ok(share(8) > 0.55, `8: ${share(8)}`)
  assert.ok(share(12) > 0.8, `12: ${share(12)}`)
  assert.ok(share(20) > 0.98, `20: ${share(20)}`)
})

test('a minted address is known by its check, whether it looks random or not', () => {
  const hmac = (text: string): Uint8Array => createHmac('sha256', 'a registry key').update(text).digest()
  for (let octet = 0; octet < 256; octet++) {
    const localPart = mintLocalPart('Cloudwatt', Uint8Array.of(octet, octet * 7, 3, octet >> 3), hmac)
    assert.equal(isMinted(localPart, hmac), true, localPart)
  }
})
