import assert from 'node:assert/strict'
import { test } from 'node:test'
import { inspect } from 'node:util'
import { ConfigError } from '../../src/config/config-error.ts'
import { readSecret, SecretRefused, secretVariable } from '../../src/config/secret.ts'

const NONE = { name: 'home', passwordCommand: null, tokenCommand: null, password: null }
const ENV = { PATH: process.env.PATH }
const node = (script: string): readonly string[] => [process.execPath, '-e', script]
const command = (script: string) => ({ ...NONE, passwordCommand: node(script) })
const inFile = { reveal: () => 'from the file' }

for (const [printed, expected] of [
  ['hunter2\\n', 'hunter2'],
  ['hunter2', 'hunter2'],
  ['hunter2\\r\\nlogin: claire\\n', 'hunter2'],
  [' hunter 2 \\n\\n', ' hunter 2 '],
  ['mot de passe é\\n', 'mot de passe é'],
] as const) {
  test(`of ${printed} the first line counts`, async () => {
    assert.equal(await readSecret(command(`process.stdout.write("${printed}")`), ENV), expected)
  })
}

test('words reach the program as they are, without a shell', async () => {
  const passwordCommand = [...node('console.log(process.argv[1])'), '$HOME; `id` | x > y']
  assert.equal(await readSecret({ ...NONE, passwordCommand }, ENV), '$HOME; `id` | x > y')
})

test('the command has no input, and the environment that was handed in and no other', async () => {
  const script = `
    const length = require('fs').readFileSync(0).length
    console.log(length, process.env.LEAKTRACE_TEST, Object.keys(process.env).length)`
  assert.equal(await readSecret(command(script), { LEAKTRACE_TEST: 'yes' }), '0 yes 1')
})

test('the token command wins over the password command', async () => {
  const account = { ...command('console.log("password")'), tokenCommand: node('console.log("token")') }
  assert.equal(await readSecret(account, ENV), 'token')
})

test('without a command the variable counts, then the file, then nobody knows', async () => {
  const env = { LEAKTRACE_HOME_PASSWORD: 'from the environment' }
  assert.equal(await readSecret({ ...NONE, password: inFile }, env), 'from the environment')
  assert.equal(
    await readSecret({ ...NONE, password: inFile }, { LEAKTRACE_HOME_PASSWORD: '' }),
    'from the file',
  )
  assert.equal(await readSecret(NONE, {}), null)
})

for (const [name, variable] of [
  ['home', 'LEAKTRACE_HOME_PASSWORD'],
  ['my-work_2', 'LEAKTRACE_MY_WORK_2_PASSWORD'],
] as const) {
  test(`account ${name} has the variable ${variable}`, () => assert.equal(secretVariable(name), variable))
}

for (const [what, script, kind, words] of [
  [
    'fails',
    'console.log("hunter2"); console.error("hunter2"); process.exit(3)',
    SecretRefused,
    /failed with status 3/,
  ],
  ['is killed', 'console.log("hunter2"); process.kill(process.pid)', SecretRefused, /failed with SIGTERM/],
  ['prints nothing', '', ConfigError, /printed nothing/],
  ['prints an empty line first', 'console.log("\\nhunter2")', ConfigError, /printed nothing/],
  [
    'prints for ever',
    'const f = () => process.stdout.write("hunter2".repeat(9999), f); f()',
    ConfigError,
    /more than a secret/,
  ],
  [
    'does not end',
    'console.log("hunter2"); setInterval(() => {}, 1000)',
    ConfigError,
    /did not end within 0.7 s/,
  ],
] as const) {
  test(`a command that ${what} is told by its name, never by its output`, async () => {
    await assert.rejects(
      readSecret(command(script), ENV, script.includes('Interval') ? 700 : 9000),
      (error) => {
        assert.ok(error instanceof kind)
        assert.match(error.message, words)
        assert.ok(error.message.includes(process.execPath))
        assert.ok(!inspect(error, { depth: 9 }).includes('hunter2'))
        return true
      },
    )
  })
}

for (const passwordCommand of [
  ['/no/such/program', 'hunter2'],
  ['', 'hunter2'],
  [process.execPath, 'hunter2\0'],
]) {
  test(`${JSON.stringify(passwordCommand[0])} with words that cannot be run is a config error`, async () => {
    await assert.rejects(readSecret({ ...NONE, passwordCommand }, ENV), (error) => {
      assert.ok(error instanceof ConfigError)
      assert.match(error.message, /cannot be run/)
      return !inspect(error, { depth: 9 }).includes('hunter2')
    })
  })
}

test('a child that the command leaves behind does not keep us waiting', async () => {
  const script = `
    require('child_process').spawn(process.execPath, ['-e', 'setTimeout(() => {}, 3000)'], { stdio: 'inherit', detached: true }).unref()
    console.log('hunter2')`
  const secret = readSecret(command(script), ENV, 2500)
  assert.equal(await secret, 'hunter2')
})
