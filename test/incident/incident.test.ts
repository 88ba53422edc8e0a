import assert from 'node:assert/strict'
import { test } from 'node:test'
import { gather } from '../../src/incident/incident.ts'
import { host } from '../message-builder.ts'
import { alias, BANK, letter, person, refuted, SHOP, signed, TRAIN } from '../verdict/registry-builder.ts'
import { incidentOf, noon } from './incident-builder.ts'

const spring = { at: noon('2015-04-01') }
const summer = { at: noon('2015-06-01') }

test('an incident tells when it began, how long after the disclosure, and by whom', () => {
  const incident = incidentOf([
    signed(SHOP, 'b@stranger.example', summer),
    signed(SHOP, 'a@stranger.example', spring),
    signed(SHOP, 'a@other.example', summer),
  ])
  assert.equal(incident.alias, SHOP)
  assert.deepEqual(incident.services, ['Cyclable'])
  assert.equal(incident.givenOn, '2014-05-20')
  assert.equal(incident.firstSeen, '2015-04-01T12:00:00Z')
  assert.equal(incident.lastSeen, '2015-06-01T12:00:00Z')
  assert.equal(incident.daysToFirst, 316)
  assert.equal(incident.messages, 3)
  assert.equal(incident.confidence, 'high')
  assert.deepEqual(
    incident.intruders.map(({ domain, messages, authenticated }) => [domain, messages, authenticated]),
    [
      ['stranger.example', 2, true],
      ['other.example', 1, true],
    ],
  )
})

test('the order in which messages are read changes nothing', () => {
  const all = [
    signed(SHOP, 'a@stranger.example', spring),
    signed(SHOP, 'a@other.example', summer),
    refuted(SHOP, 'x@cyclable.example', summer),
  ]
  const { intruders, firstSeen, opening } = incidentOf(all)
  const otherwise = incidentOf(all.toReversed())
  assert.deepEqual(
    [otherwise.firstSeen, otherwise.opening, otherwise.intruders.map((one) => one.key).toSorted()],
    [firstSeen, opening, intruders.map((one) => one.key).toSorted()],
  )
})

test('what came first opened it', () => {
  const leak = signed(SHOP, 'a@stranger.example', summer)
  const phish = refuted(SHOP, 'news@cyclable.example', spring)
  assert.equal(incidentOf([leak]).opening, 'leak')
  assert.equal(incidentOf([leak, phish]).opening, 'impersonation')
})

test('ESPs that only claims name stay out', () => {
  const carried = letter(SHOP, {
    from: 'a@stranger.example',
    client: host('o1.p8.mailjet.com', '87.253.235.1'),
    checks: ['dkim=pass header.d=stranger.example', 'spf=pass smtp.mailfrom=a12345.bnc3.mailjet.com'],
    above: ['Return-Path: <b@a12345.bnc3.mailjet.com>'],
  })
  const wearing = signed(SHOP, 'a@other.example', { below: ['X-SG-EID: x'] })
  const esps = incidentOf([carried, wearing]).intruders.map(({ domain, esps, customers }) => [
    domain,
    esps,
    customers,
  ])
  assert.deepEqual(esps.toSorted(), [
    ['other.example', [], []],
    ['stranger.example', ['mailjet'], ['mailjet:12345']],
  ])
})

test('someone whose name nothing confirms is told as what it claims', () => {
  const [intruder] = incidentOf([letter(SHOP, { from: 'a@bank.example' })]).intruders
  assert.deepEqual(
    [intruder?.domain, intruder?.claims, intruder?.authenticated],
    [null, 'bank.example', false],
  )
})

test('what lowers the confidence is told once', () => {
  const [first, second] = [
    signed(TRAIN, 'a@stranger.example', spring),
    signed(TRAIN, 'b@other.example', summer),
  ]
  const { reasons, confidence } = incidentOf([first, second], null, person(), TRAIN)
  assert.deepEqual(
    reasons.map((one) => one.code),
    ['guessable'],
  )
  assert.equal(confidence, 'medium')
})

test('a campaign that hit other aliases is told with whom else it hit', () => {
  const { campaigns } = incidentOf([
    signed(SHOP, 'a@stranger.example', spring),
    signed(BANK, 'a@stranger.example', spring),
  ])
  assert.deepEqual(
    campaigns.map((campaign) => campaign.services.toSorted()),
    [['Bank', 'Cyclable']],
  )
})

test('mail again after more than 180 days is a second exposure', () => {
  const exposures = (day: string): readonly string[] =>
    incidentOf([
      signed(SHOP, 'a@stranger.example', { at: noon('2015-01-01') }),
      signed(SHOP, 'a@stranger.example', { at: noon(day) }),
    ]).reasons.map((one) => one.code)
  assert.deepEqual(exposures('2015-06-30'), [])
  assert.deepEqual(exposures('2015-07-01'), ['second-exposure'])
})

test('without a day of disclosure the days to the first leak are unknown', () => {
  const [disclosure] = alias(SHOP, ['Cyclable']).disclosures
  assert.ok(disclosure !== undefined)
  const who = person({
    aliases: [alias(SHOP, ['Cyclable'], { disclosures: [{ ...disclosure, givenOn: null }] })],
  })
  const { givenOn, daysToFirst } = incidentOf([signed(SHOP, 'a@stranger.example')], null, who)
  assert.deepEqual([givenOn, daysToFirst], [null, null])
})

test('an incident without any message or notice is a bug', () => {
  const known = person().aliasOf(SHOP)
  assert.ok(known !== null)
  assert.throws(() => gather(known, [], null), RangeError)
})
