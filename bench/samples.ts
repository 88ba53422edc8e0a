/**
 * Traces real messages of which the truth is known and says how often leaktrace finds it:
 *
 *   node bench/samples.ts LABELS.jsonl FOLDER [--assume]
 *
 * FOLDER holds the labelled messages in any arrangement; they are found by their SHA-256. They are not part of leaktrace
 * (their licences forbid it), so without a folder this is skipped, out loud. `--assume` configures no receiver.
 */
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { parseHeaderSection } from '../src/mail/header.ts'
import type { ReceivingSide } from '../src/trace/receiving-side.ts'
import type { Sighting } from '../src/trace/sighting.ts'
import { traceMessage } from '../src/trace/trace.ts'
import { ContextFold } from '../src/verdict/context.ts'
import { judge } from '../src/verdict/judge.ts'
import {
  type AliasLabel,
  type EspLabel,
  hasEsp,
  isAccepted,
  isCustomer,
  nothingConfigured,
  parseLabels,
  personOf,
  sideOf,
  verdictWord,
} from './sample-labels.ts'

/** How many of how many were right. */
class Tally {
  right = 0
  all = 0
  count(isRight: boolean): boolean {
    this.all++
    if (isRight) this.right++
    return isRight
  }
  toString(): string {
    return `${this.right} of ${this.all}`
  }
}

const totals = {
  named: new Tally(),
  customers: new Tally(),
  innocents: 0,
  verdicts: new Tally(),
  missing: 0,
}

const say = (line: string): void => void process.stdout.write(`${line}\n`)

function main(args: readonly string[]): void {
  const [labelFile, folder] = args.filter((arg) => !arg.startsWith('--'))
  if (labelFile === undefined || folder === undefined) {
    say('SKIPPED: real messages are no part of leaktrace; name a labels.jsonl and a folder that holds them')
    return
  }
  const messages = messagesByDigest(folder)
  const isAssumed = args.includes('--assume')
  for (const label of parseLabels(readFileSync(labelFile, 'utf8'))) {
    const octets = messages.get(label.sha256)
    if (octets === undefined) {
      totals.missing++
      say(`${label.id}  SKIPPED: no file in ${folder} has its SHA-256`)
    } else {
      const sighting = trace(octets, isAssumed ? nothingConfigured : sideOf(label))
      if (label.kind === 'esp') checkEsp(label, sighting, headerOf(octets))
      else checkAlias(label, sighting)
    }
  }
  say(`\ntrue ESPs named at proved or likely   ${totals.named}`)
  say(`customers right where headers hold one ${totals.customers}`)
  say(`innocents named at proved or likely   ${totals.innocents}`)
  say(`verdicts on aliases right             ${totals.verdicts}`)
  if (totals.missing > 0) say(`SKIPPED, message not in the folder    ${totals.missing}`)
}

function messagesByDigest(folder: string): ReadonlyMap<string, Buffer> {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name))
  const files = paths.filter((path) => statSync(path).isFile()).map((path) => readFileSync(path))
  return new Map(files.map((octets) => [createHash('sha256').update(octets).digest('hex'), octets]))
}

function headerOf(octets: Buffer): string {
  return octets.toString('latin1').split(/\r?\n\r?\n/, 1)[0] ?? ''
}

function trace(octets: Buffer, side: ReceivingSide): Sighting {
  const { fields } = parseHeaderSection(octets.toString('latin1'))
  return traceMessage(fields, side, { internalDate: null, assume: true })
}

function checkEsp(label: EspLabel, { esp, carrier, receiver }: Sighting, header: string): void {
  const named = esp === null || esp.grade === 'claimed' ? null : esp
  const isRight = named !== null && isAccepted(label, named.id)
  const isMissed = hasEsp(label) && !totals.named.count(isRight)
  const isInnocent = (named !== null && !isRight) || label.must_not.includes(carrier?.id ?? '')
  if (isInnocent) totals.innocents++
  const customer = isRight ? isCustomer(label, named, header) : null
  const isCustomerWrong = customer !== null && !totals.customers.count(customer)
  const marks = [
    isMissed ? 'MISSED' : '',
    isInnocent ? 'INNOCENT' : '',
    isCustomerWrong ? `CUSTOMER ${label.account_ids_ok.join('|')}` : '',
  ].filter((mark) => mark !== '')
  const got =
    esp === null
      ? 'none'
      : `${esp.id} ${esp.grade} ${esp.customer ?? '-'}${carrier === null ? '' : ` (${carrier.id})`}`
  say(`${label.id}  ${label.accept.join('|')}  got ${got} [${receiver}]  ${marks.join(' ')}`.trimEnd())
}

function checkAlias(label: AliasLabel, sighting: Sighting): void {
  const verdict = judge({ sighting, role: null }, personOf(label), new ContextFold())
  const accepted = label.accept.map((word) => (word === 'harvested' ? 'leak' : word))
  const isRight = totals.verdicts.count(accepted.includes(verdictWord(verdict.kind)))
  const codes = verdict.reasons.map((reason) => reason.code).join(', ')
  const got = `${verdict.kind} ${verdict.confidence ?? '-'} (${codes})`
  say(`${label.id}  ${label.accept.join('|')}  got ${got}${isRight ? '' : '  WRONG'}`)
}

main(process.argv.slice(2))
