import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'

const root = join(import.meta.dirname, '..', '..')
const home = mkdtempSync(join(tmpdir(), 'leaktrace-pack-'))
after(() => rmSync(home, { recursive: true, force: true }))

interface Packed {
  readonly filename: string
  /** Octets. */
  readonly size: number
  readonly files: readonly { readonly path: string }[]
}

/** What is published, as it was built last; built again by `prepare` where it is really packed. */
function pack(): Packed {
  const args = ['pack', '--json', '--ignore-scripts', '--pack-destination', home]
  const [packed] = JSON.parse(execFileSync('npm', args, { cwd: root, encoding: 'utf8' })) as Packed[]
  assert.ok(packed !== undefined)
  return packed
}

/** Packages that are installed with it, by their places below `node_modules`. */
function runtimePackages(): string[] {
  const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as {
    readonly packages: Readonly<Record<string, { readonly dev?: boolean; readonly optional?: boolean }>>
  }
  return Object.entries(lock.packages)
    .filter(([path, { dev, optional }]) => path !== '' && dev !== true && optional !== true)
    .map(([path]) => path.replace('node_modules/', ''))
}

test('what is published is small, and holds what it needs and no sources', (t) => {
  const { size, files } = pack()
  const packages = runtimePackages()
  t.diagnostic(`${(size / 1e6).toFixed(1)} MB, ${files.length} files, ${packages.length} packages beside it`)
  assert.ok(size < 3_500_000, `${size} octets`)
  assert.ok(packages.length <= 25, packages.join(' '))
  const paths = new Set(files.map(({ path }) => path))
  for (const needed of [
    'dist/bin/leaktrace.js',
    'dist/chunks/fact-thread-worker.js',
    'dist/man/leaktrace.1',
    'dist/LICENSES.txt',
    'docs/letters.md',
    'README.md',
    'LICENSE',
  ])
    assert.ok(paths.has(needed), needed)
  assert.deepEqual(
    [...paths].filter((path) => /^(?:src|test|bench|scripts)\//.test(path)),
    [],
  )
})

test('what is published tells the demo where nothing else of leaktrace is', () => {
  const { filename } = pack()
  execFileSync('tar', ['-xzf', join(home, filename), '-C', home])
  const installed = join(home, 'package')
  mkdirSync(join(installed, 'node_modules', '@fontsource'), { recursive: true })
  // Only what an installation brings along.
  for (const name of runtimePackages().filter((place) => !place.includes('node_modules/'))) {
    if (name.includes('/')) mkdirSync(join(installed, 'node_modules', name, '..'), { recursive: true })
    symlinkSync(join(root, 'node_modules', name), join(installed, 'node_modules', name), 'junction')
  }
  const env = { PATH: process.env.PATH, HOME: home, LANG: 'C' }
  const told = execFileSync(process.execPath, [join(installed, 'dist', 'bin', 'leaktrace.js'), 'demo'], {
    cwd: home,
    env,
    encoding: 'utf8',
  })
  assert.match(told, /cloudwatt\.k7q2xd@me\.example {2}Cloudwatt .* Mailjet {3}high/)
})
