/**
 * Puts the program and the packages it uses into few files below dist/ (docs/decisions.md says why):
 *
 *   node scripts/bundle.ts [DIRECTORY]
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { isBuiltin } from 'node:module'
import { join, resolve } from 'node:path'
import { build, type Metafile, type Plugin } from 'esbuild'
import { joinChunks } from './join-chunks.ts'

const root = join(import.meta.dirname, '..')

/** Packages that stay outside: one is compiled for each system, the others find files of their own beside them. */
const OUTSIDE = ['better-sqlite3', 'pdfkit', '@fontsource/dejavu-sans']

/**
 * Takes what is used of Node's own modules instead of importing them. An import reads every member of such a module,
 * and with some of them loads more: 10 of the 45 ms that `--help` took.
 */
const builtIns: Plugin = {
  name: 'built-ins',
  setup({ onResolve, onLoad }) {
    // commander can start programs as commands. leaktrace has none of these, and it would load streams and sockets.
    onResolve({ filter: /^node:child_process$/ }, ({ importer, path }) =>
      /[\\/]node_modules[\\/]commander[\\/]/.test(importer) ? { path, namespace: 'unused' } : undefined,
    )
    onLoad({ filter: /^/, namespace: 'unused' }, () => ({ contents: 'module.exports = {}' }))
    onResolve({ filter: /^(?:node:)?[a-z0-9_/]+$/ }, ({ path, kind, importer }) => {
      const name = path.startsWith('node:') ? path : `node:${path}`
      if (!isBuiltin(name) || kind === 'dynamic-import') return undefined
      // One for each importer: shared, each would become a file of its own to load.
      const whose = { path: `${name} of ${importer}`, pluginData: name, sideEffects: false }
      return { ...whose, namespace: kind === 'require-call' ? 'required' : 'imported' }
    })
    onLoad({ filter: /^/, namespace: 'required' }, ({ pluginData }) => ({
      contents: `module.exports = process.getBuiltinModule('${pluginData}')`,
    }))
    onLoad({ filter: /^/, namespace: 'imported' }, async ({ pluginData }) => ({
      contents: await membersOf(pluginData),
    }))
  },
}

/** A module that exports each member of one of Node's modules by itself, so that those nobody uses fall away. */
async function membersOf(name: string): Promise<string> {
  const members = Object.entries((await import(name)) as object).filter(([member]) => member !== 'default')
  const all = `/* @__PURE__ */ process.getBuiltinModule('${name}')`
  const fetched = `(fetched ??= process.getBuiltinModule('${name}'))`
  // Loading cryptography takes 4 ms, and many commands come to no hash: its functions fetch it when they are called.
  const isLate = ([member, value]: [string, unknown]): boolean =>
    name === 'node:crypto' && typeof value === 'function' && /^[a-z]/.test(member)
  const lines = members.map(([member, value]) =>
    isLate([member, value])
      ? `export const ${member} = (...given) => ${fetched}.${member}(...given)`
      : `export const ${member} = /* @__PURE__ */ (() => ${all}.${member})()`,
  )
  return [`let fetched`, `export default ${all}`, ...lines].join('\n')
}

/**
 * Packages that others load at once for work that they are seldom asked for here (a connection is taken over from
 * imapflow when it has logged in), with the names that are imported of them. They are loaded when that work comes:
 * 25 of the 210 ms of a scan that finds nothing new.
 */
const LATE: ReadonlyMap<string, readonly string[]> = new Map([
  ['encoding-japanese', []],
  ['iconv-lite', []],
  ['libmime', []],
  ['libqp', []],
  ['libbase64', []],
  ['pino', []],
  ['socks', ['SocksClient']],
  ['@zone-eu/mailsplit', ['Headers']],
  ['@zone-eu/mailsplit/lib/flowed-decoder.js', []],
  ['unhomoglyph', []],
])

const latePackages: Plugin = {
  name: 'late-packages',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^/ }, ({ path, kind, importer, namespace, resolveDir }) => {
      const isHere = /[\\/](?:node_modules[\\/](?:imapflow|libmime)|src)[\\/]/.test(importer)
      if (namespace !== 'file' || !isHere || !LATE.has(path)) return undefined
      const whose = { path: `${path} of ${importer}`, pluginData: { path, resolveDir } }
      return { ...whose, namespace: kind === 'require-call' ? 'late-required' : 'late-imported' }
    })
    const late = (path: string): string => `let loaded
const late = new Proxy(function () {}, {
  get: (_, name) => (loaded ??= require('${path}'))[name],
  apply: (_, self, given) => (loaded ??= require('${path}'))(...given),
  construct: (_, given) => new (loaded ??= require('${path}'))(...given),
})`
    onLoad({ filter: /^/, namespace: 'late-required' }, ({ pluginData: { path, resolveDir } }) => ({
      contents: `${late(path)}\nmodule.exports = late`,
      resolveDir,
    }))
    onLoad({ filter: /^/, namespace: 'late-imported' }, ({ pluginData: { path, resolveDir } }) => {
      const names = (LATE.get(path) ?? []).map(
        (name) => `export const ${name} = new Proxy(late, { get: (all, member) => all.${name}[member] })`,
      )
      return { contents: [late(path), 'export default late', ...names].join('\n'), resolveDir }
    })
  },
}

await bundle(resolve(process.argv[2] ?? join(root, 'dist')))

/** Bundles into a directory; its `bin/leaktrace.js` is the program. */
async function bundle(directory: string): Promise<void> {
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: ['bin/leaktrace.ts'],
    outbase: '.',
    outdir: directory,
    chunkNames: 'chunks/[name]-[hash]',
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    mainFields: ['module', 'main'],
    target: 'node22.19',
    external: OUTSIDE,
    plugins: [builtIns, latePackages],
    legalComments: 'none',
    logLevel: 'warning',
    metafile: true,
  })
  await joinChunks(join(directory, 'chunks'), metafile, ['main', 'alias-list', 'scan-actions'])
  // A thread loads what it needs and nothing of the program's: a file of its own is the quickest.
  await build({
    absWorkingDir: root,
    entryPoints: ['src/scan/fact-thread-worker.ts'],
    outdir: join(directory, 'chunks'),
    bundle: true,
    format: 'esm',
    platform: 'node',
    mainFields: ['module', 'main'],
    target: 'node22.19',
    plugins: [builtIns, latePackages],
    legalComments: 'none',
    logLevel: 'warning',
  })
  writeFileSync(join(directory, 'LICENSES.txt'), licences(metafile))
}

/** The licences of all packages that are inside. */
function licences({ inputs }: Metafile): string {
  const homes = new Set(
    Object.keys(inputs).flatMap(
      (file) => /^(?:[^:]*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file)?.[0] ?? [],
    ),
  )
  const notes = [...homes].map((home) => {
    const { name, version, license } = JSON.parse(readFileSync(join(root, home, 'package.json'), 'utf8')) as {
      readonly name: string
      readonly version: string
      readonly license?: string
    }
    const texts = readdirSync(join(root, home)).filter((file) => /^(?:licen[cs]e|copying|notice)/i.test(file))
    if (license === undefined && texts.length === 0) throw new Error(`${name} tells no licence`)
    const words = texts.map((file) => readFileSync(join(root, home, file), 'utf8').trim())
    return [`${name} ${version}`, `Licence: ${license ?? 'see below'}`, ...words].join('\n\n')
  })
  return `leaktrace contains these packages.\n\n${[...new Set(notes)].sort().join(`\n\n${'-'.repeat(72)}\n\n`)}\n`
}
