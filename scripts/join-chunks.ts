import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { build, type Metafile, type Plugin } from 'esbuild'

/**
 * Joins the files that a bundle's most used parts load at once, each part into one file. esbuild makes a file of every
 * set of modules that the same parts share, which are dozens of small ones; to find, read and compile one takes 0.3 ms.
 *
 * @param parts the names of the parts, in the order in which they are loaded; each holds what those before it do not
 */
export async function joinChunks(
  directory: string,
  metafile: Metafile,
  parts: readonly string[],
): Promise<void> {
  const outputs = new Map(Object.entries(metafile.outputs).map(([path, output]) => [basename(path), output]))
  const homes = new Map<string, Home>()
  for (const part of parts) {
    const entry = [...outputs].find(([, { entryPoint }]) => entryPoint?.endsWith(`/${part}.ts`))?.[0]
    if (entry === undefined) throw new Error(`the bundle has no part ${part}`)
    const files = [...loadedWith(entry, outputs)].filter((file) => !homes.has(file))
    for (const [place, file] of files.entries())
      homes.set(file, { part, prefix: `${part.replace(/\W/g, '_')}${place}_` })
    const contents = files.map((file) => {
      const names = outputs.get(file)?.exports ?? []
      const own = file === entry ? names : []
      const all = [...names.map((name) => `${name} as ${homes.get(file)?.prefix}${name}`), ...own]
      return all.length === 0 ? `import './${file}'` : `export { ${all.join(', ')} } from './${file}'`
    })
    await build({
      stdin: { contents: contents.join('\n'), resolveDir: directory },
      outfile: join(directory, `${part}.js`),
      bundle: true,
      format: 'esm',
      platform: 'node',
      packages: 'external',
      plugins: [onlyThese(new Set(files))],
      logLevel: 'warning',
    })
    homes.set(`${part}.js`, { part, prefix: '' })
  }
  for (const file of homes.keys())
    if (!parts.includes(file.replace(/\.js$/, ''))) rmSync(join(directory, file))
  for (const file of readdirSync(directory)) redirect(join(directory, file), homes)
  redirect(join(directory, '..', 'bin', 'leaktrace.js'), homes)
}

/** Where what a file held is now, and what was put before its names there. */
interface Home {
  readonly part: string
  readonly prefix: string
}

/** A file with all that it imports at once. */
function loadedWith(
  file: string,
  outputs: ReadonlyMap<string, Metafile['outputs'][string]>,
  all = new Set<string>(),
): Set<string> {
  if (all.has(file)) return all
  all.add(file)
  for (const { path, kind, external } of outputs.get(file)?.imports ?? [])
    if (kind === 'import-statement' && external !== true) loadedWith(basename(path), outputs, all)
  return all
}

function onlyThese(files: ReadonlySet<string>): Plugin {
  return {
    name: 'only-these',
    setup({ onResolve }) {
      onResolve({ filter: /^\.\.?\// }, ({ path, kind }) =>
        kind !== 'dynamic-import' && files.has(basename(path)) ? undefined : { path, external: true },
      )
    },
  }
}

/** Lets a file import from where things are now. */
function redirect(path: string, homes: ReadonlyMap<string, Home>): void {
  const text = readFileSync(path, 'utf8')
  const changed = text
    .replace(/^(import|export) \{([^}]*)\} from "\.\/([^"]+)";$/gm, (whole, verb, names, file) => {
      const home = homes.get(file)
      if (home === undefined) return whole
      const own = (names as string).split(',').map((name) => {
        const [from = '', to = from] = name.trim().split(' as ')
        return `${home.prefix}${from} as ${to}`
      })
      return `${verb} { ${own.join(', ')} } from "./${home.part}.js";`
    })
    .replace(/^import "\.\/([^"]+)";$/gm, (whole, file) => {
      const home = homes.get(file)
      return home === undefined ? whole : `import "./${home.part}.js";`
    })
    .replace(/\bimport\("(\.\.?\/(?:chunks\/)?)([^"/]+)"\)/g, (whole, up, file) => {
      const home = homes.get(file)
      return home === undefined ? whole : `import("${up}${home.part}.js")`
    })
  const lost = [...homes].find(([file, { prefix }]) => prefix !== '' && changed.includes(`/${file}"`))
  if (lost !== undefined)
    throw new Error(`${path} still imports ${lost[0]}, which is in ${lost[1].part}.js now`)
  if (changed !== text) writeFileSync(path, changed)
}
