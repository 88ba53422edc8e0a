import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Command } from 'commander'
import fc from 'fast-check'
import { commands } from '../../src/cli/commands.ts'
import { commandNames, wrapLines } from '../../src/report/wrap.ts'

test('a line that is too wide is broken between words, and what follows is indented further', () => {
  assert.equal(
    wrapLines('    + the first mail came more than a year after the address was given', 40),
    '    + the first mail came more than a\n      year after the address was given',
  )
})

test('a line that holds a command stays whole, so that it can be copied', () => {
  const line = '  it may write there:   leaktrace leak allow cloudwatt.k7q2xd@me.example pushemploi.example'
  assert.equal(wrapLines(line, 40), line)
})

test('a command within prose goes to the next line as a whole', () => {
  assert.equal(
    wrapLines(
      'Nothing was sent. This is case 1, about shop@me.example. Once it is sent: leaktrace case log 1 sent',
      60,
    ),
    'Nothing was sent. This is case 1, about shop@me.example.\n  Once it is sent: leaktrace case log 1 sent',
  )
  assert.equal(
    wrapLines(
      'no request to the service is recorded; write to it first: leaktrace complain a@b.example --to service; or leave it',
      48,
    ),
    [
      'no request to the service is recorded; write',
      '  to it first:',
      '  leaktrace complain a@b.example --to service;',
      '  or leave it',
    ].join('\n'),
  )
  assert.equal(
    wrapLines('the rules that protected data on that day are not cited: leaktrace did not study them', 60),
    'the rules that protected data on that day are not cited:\n  leaktrace did not study them',
  )
})

test('every command is known as one, and prose about leaktrace is none', () => {
  const program = new Command('leaktrace')
  for (const declare of commands) declare(program, () => assert.fail())
  const names = program.commands.map((one) => one.name()).filter((name) => !name.startsWith('_'))
  assert.deepEqual(names.sort(), [...commandNames])
  assert.equal(
    wrapLines('only the breaches that were shipped with leaktrace itself are known so far', 60),
    'only the breaches that were shipped with leaktrace itself\n  are known so far',
  )
})

test('what follows a label stands below what followed it', () => {
  assert.equal(
    wrapLines('  advice    other users of this machine may look into /home/claire/config.toml', 50),
    '  advice    other users of this machine may look\n            into /home/claire/config.toml',
  )
})

test('colours count for nothing', () => {
  const painted = '\u001b[1mone\u001b[22m two'
  assert.equal(wrapLines(painted, 40), painted)
})

test('no word is lost or broken, whatever the width', () => {
  fc.assert(
    fc.property(
      fc.array(fc.stringMatching(/^[a-z]{1,12}$/), { maxLength: 30 }),
      fc.integer({ min: 1, max: 120 }),
      (words, width) => {
        assert.deepEqual(wrapLines(words.join(' '), width).split(/\s+/).filter(Boolean), words)
      },
    ),
  )
})
