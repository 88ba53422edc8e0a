import assert from 'node:assert/strict'
import { cpSync, writeFileSync } from 'node:fs'
import { createServer, type IncomingMessage, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { fetchBreachList } from '../../src/cli/breach-fetch.ts'
import type { Session } from '../../src/cli/session.ts'
import { UserError } from '../../src/cli/user-error.ts'
import { hibpEntry } from '../scan/hibp-entry.ts'
import { type Computer, freshComputer } from './world.ts'

const cloudwatt = join(import.meta.dirname, '../../fixtures/cases/cloudwatt')

/** A list as a file on the computer. */
function listFile({ directory }: Computer, ...entries: unknown[]): string {
  const path = join(directory, 'breaches.json')
  writeFileSync(path, JSON.stringify(entries))
  return path
}

/** The web with this server behind every address; whom it was asked for is kept. */
async function web(
  t: TestContext,
  answer: RequestListener,
): Promise<{ fetch: typeof fetch; asked: { url: string; request: IncomingMessage }[] }> {
  const asked: { url: string; request: IncomingMessage }[] = []
  const urls: string[] = []
  const server = createServer((request, response) => {
    asked.push({ url: urls.at(-1) ?? '', request })
    answer(request, response)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  t.after(() => {
    server.closeAllConnections()
    server.close()
  })
  const { port } = server.address() as AddressInfo
  return {
    asked,
    fetch: (url, init) => {
      urls.push(String(url))
      return fetch(`http://127.0.0.1:${port}/`, init)
    },
  }
}

test('the built-in catalogue lists without any registry, and says where each entry was read', async (t) => {
  const { lt } = freshComputer(t)
  const { status, stdout } = await lt(['breach', 'list'])
  assert.equal(status, 0)
  assert.match(stdout, /Amazon/)
  const { breaches } = JSON.parse((await lt(['breach', 'list', '--json'])).stdout)
  assert.ok(breaches.length >= 6)
  for (const { sources, aliases } of breaches) {
    assert.ok(sources[0].url.startsWith('https://'))
    assert.equal(aliases, null)
  }
})

test('an imported list is matched by domain and day, and what explains nothing is left out', async (t) => {
  const computer = freshComputer(t)
  const { lt } = computer
  for (const [address, given] of [
    ['early@me.example', '2019-03-04'],
    ['late@me.example', '2019-03-05'],
  ] as const) {
    const shop = ['--service', 'Cyclable', '--domain', 'cyclable.example', '--given', given]
    await lt(['alias', 'add', address, ...shop])
  }
  const spam = hibpEntry({ Name: 'Spam', IsSpamList: true })
  const elsewhere = hibpEntry({ Name: 'Notcyclable', Domain: 'notcyclable.example' })
  const file = listFile(computer, hibpEntry(), spam, elsewhere)
  const imported = await lt(['breach', 'import', file])
  assert.equal(imported.status, 0, imported.stderr)
  assert.match(imported.stdout, /3 breaches read from .*: 3 new, 0 changed, 0 as before\.\n1 are not used/)
  const found = JSON.parse((await lt(['breach', 'list', '--service', 'cyclable', '--json'])).stdout)
  assert.deepEqual(
    found.breaches.map((breach: Record<string, unknown>) => [breach.id, breach.to, breach.aliases]),
    [['hibp-Cyclable', '2019-03-04', ['early@me.example']]],
  )
  const { stdout } = await lt(['breach', 'list', '--service', 'Cyclable'])
  assert.match(stdout, /Have I Been Pwned, https:\/\/haveibeenpwned\.com\/Breach\/Cyclable/)
  assert.match(stdout, /given to Cyclable by then: early@me\.example/)
  assert.equal(
    JSON.parse((await lt(['breach', 'import', file, '--json'])).stdout).unchanged,
    3,
    'again, and nothing is new',
  )
})

test('an imported breach stands in the incident it may explain, with its source', async (t) => {
  const computer = freshComputer(t)
  const { lt } = computer
  const alias = 'cloudwatt.k7q2xd@me.example'
  cpSync(join(cloudwatt, 'config.toml'), computer.configFile)
  const given = ['--service', 'Cloudwatt', '--domain', 'cloudwatt.com', '--given', '2014-03-10']
  await lt(['alias', 'add', alias, ...given, '--exclusive'])
  await lt(['scan', join(cloudwatt, 'messages')])
  const ids = async (): Promise<string[]> =>
    JSON.parse((await lt(['leak', 'show', alias, '--json'])).stdout).breaches.map(
      (breach: { id: string }) => breach.id,
    )
  assert.deepEqual(await ids(), [])
  const shops = hibpEntry({ Domain: 'cloudwatt.com', BreachDate: '2015-06-01', Title: 'Cloud\u001b[31mwatt' })
  const before = hibpEntry({ Name: 'Before', Domain: 'cloudwatt.com', BreachDate: '2014-03-09' })
  await lt(['breach', 'import', listFile(computer, shops, before)])
  assert.deepEqual(await ids(), ['hibp-Cyclable'])
  const { stdout } = await lt(['leak', 'show', alias])
  assert.match(stdout, /source: Have I Been Pwned/)
  assert.ok(!stdout.includes('\u001b'), 'a title cannot reach the terminal raw')
})

test('a file that is no such list changes nothing', async (t) => {
  const computer = freshComputer(t)
  const { lt } = computer
  await lt(['breach', 'import', listFile(computer, hibpEntry())])
  const { status, stderr } = await lt(['breach', 'import', listFile(computer, hibpEntry(), { Name: 'x' })])
  assert.equal(status, 65)
  assert.match(
    stderr,
    /^leaktrace: .* cannot be read: entry 2, Title, is not a text; nothing was changed; .*\n$/,
  )
  const { breaches } = JSON.parse((await lt(['breach', 'list', '--json'])).stdout)
  assert.equal(breaches.filter((breach: { id: string }) => breach.id.startsWith('hibp-')).length, 1)
})

for (const [what, args, status] of [
  ['a file that is not there', ['breach', 'import', 'nothing.json'], 66],
  ['a directory', ['breach', 'import', '.'], 65],
  ['a service that is not known', ['breach', 'list', '--service', 'Nobody'], 66],
] as const) {
  test(`${what}: status ${status}`, async (t) => {
    const ran = await freshComputer(t).lt(args)
    assert.equal(ran.status, status)
    assert.match(ran.stderr, /^leaktrace: [^\n]+; [^\n]+\n$/)
  })
}

test('fetching asks one address for one list, says so, and sends nothing of the person’s', async (t) => {
  const computer = freshComputer(t)
  const { lt } = computer
  await lt([
    'alias',
    'add',
    'claire.shop@me.example',
    '--service',
    'Cyclable',
    '--domain',
    'cyclable.example',
  ])
  const { fetch, asked } = await web(t, (_, response) => response.end(JSON.stringify([hibpEntry()])))
  const { status, stdout, stderr } = await lt(['breach', 'fetch'], { fetch })
  assert.equal(status, 0, stderr)
  assert.match(stderr, /no address, domain or service of yours is sent/)
  assert.match(stdout, /1 breach read from https:\/\/haveibeenpwned\.com\/api\/v3\/breaches: 1 new/)
  assert.equal(asked.length, 1)
  const { url, request } = asked[0] ?? assert.fail()
  assert.equal(url, 'https://haveibeenpwned.com/api/v3/breaches')
  assert.equal(request.method, 'GET')
  assert.match(request.headers['user-agent'] ?? '', /^leaktrace\/\d/)
  const sent = JSON.stringify(request.rawHeaders)
  for (const own of ['claire', 'me.example', 'yclable', 'ookie', 'uthorization'])
    assert.ok(!sent.includes(own), own)
})

for (const [code, status, told] of [
  [429, 75, /answered 429/],
  [503, 75, /answered 503/],
  [401, 69, /answered 401/],
  [404, 69, /answered 404/],
  [302, 69, /cannot be reached/],
] as const) {
  test(`an answer of ${code} ends with status ${status}`, async (t) => {
    const { fetch } = await web(t, (_, response) =>
      response.writeHead(code, code === 302 ? { location: 'http://elsewhere.example/' } : {}).end('no'),
    )
    const ran = await freshComputer(t).lt(['breach', 'fetch', '--quiet'], { fetch })
    assert.equal(ran.status, status)
    assert.match(ran.stderr, told)
    assert.match(ran.stderr, /leaktrace breach import FILE\n$/)
  })
}

test('an answer that is no list is bad data, and a server that is not there is unavailable', async (t) => {
  const { lt } = freshComputer(t)
  const page = await web(t, (_, response) => response.end('<html>'))
  assert.equal((await lt(['breach', 'fetch'], { fetch: page.fetch })).status, 65)
  const away: typeof fetch = () => fetch('http://127.0.0.1:1/')
  assert.equal((await lt(['breach', 'fetch'], { fetch: away })).status, 69)
})

test('a connection that breaks in the middle is unavailable', async (t) => {
  const { fetch } = await web(t, (request, response) => {
    response.writeHead(200, { 'content-length': '1000' }).write('[', () => request.socket.destroy())
  })
  assert.equal((await freshComputer(t).lt(['breach', 'fetch'], { fetch })).status, 69)
})

test('a server that does not answer in time: try again', async (t) => {
  const { fetch } = await web(t, () => {})
  const world = { fetch, signal: new AbortController().signal }
  await assert.rejects(
    fetchBreachList({ world } as unknown as Session, 20),
    (error) => error instanceof UserError && error.status === 75,
  )
})

test('the person’s own interruption ends the fetch as an interruption', async (t) => {
  const interrupt = new AbortController()
  const { fetch } = await web(t, () => interrupt.abort())
  const { status } = await freshComputer(t).lt(['breach', 'fetch'], { fetch, signal: interrupt.signal })
  assert.equal(status, 130)
})
