import { cpSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fillRegistry } from '../src/scan/registry-file.ts'
import { openStore } from '../src/store/store.ts'
import { configuration, registry } from './mailbox.ts'
import { type Used, useNode } from './process.ts'

/** A person's computer with a registry and an account, on which the program is run again and again. */
export interface World {
  readonly directory: string
  /** The program, as Node is given it. */
  readonly program: string
  /** The registry for peers: which domains write to which address. */
  readonly registryFile: string
}

/** Makes the registry once; each scan starts from a copy of it. */
export function makeWorld(directory: string, program: string): World {
  mkdirSync(join(directory, 'registered'), { recursive: true })
  const store = openStore(join(directory, 'registered', 'registry.db'), { now: () => new Date() })
  fillRegistry(store, registry)
  store.close()
  const domains = new Map(
    registry.services.map(({ name, domains: all }) => [name, all.map(({ domain }) => domain)]),
  )
  const registryFile = join(directory, 'registry.json')
  const byAddress = registry.aliases.map(({ address, services }) => [
    address,
    services.flatMap(({ name }) => domains.get(name) ?? []),
  ])
  writeFileSync(registryFile, JSON.stringify(Object.fromEntries(byAddress)))
  writeFileSync(join(directory, 'files.toml'), configuration(null, 'claire'))
  return { directory, program, registryFile }
}

let made = 0

/**
 * A new data directory that knows the registry and has read nothing. None is removed before the end: a file system that
 * has just freed some thousand files is slow to make as many (ext4: three seconds), and that is not what is measured.
 */
export function freshData(world: World, name: string): string {
  const data = join(world.directory, `${name}-${made++}`)
  cpSync(join(world.directory, 'registered'), data, { recursive: true, force: true })
  return data
}

/** Scans a Maildir. */
export function scanFiles(world: World, data: string, maildir: string): Promise<Used> {
  return run(world, 'files.toml', data, ['scan', maildir])
}

/** Scans the account of a user of the server at a port. */
export function scanServer(world: World, data: string, port: number, user: string): Promise<Used> {
  const config = `${user}-${port}.toml`
  writeFileSync(join(world.directory, config), configuration(port, user))
  return run(world, config, data, ['scan'])
}

function run(world: World, config: string, data: string, command: readonly string[]): Promise<Used> {
  const args = [world.program, '--config', join(world.directory, config), '--data-dir', data, ...command]
  return useNode(args, world.directory, { LEAKTRACE_HOME_PASSWORD: 'secret' })
}
