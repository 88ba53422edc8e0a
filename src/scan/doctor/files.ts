import { lstatSync, readdirSync, type Stats, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Paths } from '../../config/paths.ts'
import { advice, type Finding, fine, problem } from '../../report/doctor-finding.ts'

/** Whether the files belong to the person alone. @param user number of the person; null where there are none */
export function fileFindings(paths: Paths, user: number | null): readonly Finding[] {
  const { dataDir, registry, evidenceDir, configFile } = paths
  const data = statOf(dataDir)
  if (data === null)
    return [
      fine('files', 'data', `there is no data directory yet (${dataDir})`),
      ...privacyOf(configFile, '600', user),
    ]
  if (!data.isDirectory())
    return [problem('files', 'data', `${dataDir} is no directory`, 'choose another place with --data-dir')]
  const findings = [
    ...privacyOf(dataDir, '700', user),
    ...privacyOf(registry, '600', user),
    ...privacyOf(evidenceDir, '700', user),
    ...privacyOf(configFile, '600', user),
  ]
  const left = leftovers(dataDir)
  return [
    ...(findings.length === 0
      ? [fine('files', 'private', `only you can read ${dataDir} and ${configFile}`)]
      : findings),
    ...(left.length === 0
      ? []
      : [
          advice(
            'files',
            'leftovers',
            `what programs that were cut left behind: ${left.join(', ')}`,
            `remove it from ${dataDir}, when no leaktrace runs`,
          ),
        ]),
  ]
}

function privacyOf(path: string, mode: '600' | '700', user: number | null): Finding[] {
  const stats = statOf(path)
  if (stats === null) return []
  if (user !== null && stats.uid !== user)
    return [
      advice(
        'files',
        'owner',
        `${path} belongs to another user`,
        `make it yours, or run leaktrace as its owner`,
      ),
    ]
  // Windows has no such bits.
  if (user === null || (stats.mode & 0o077) === 0) return []
  return [
    advice(
      'files',
      'private',
      `other users of this machine may look into ${path}`,
      `run: chmod ${mode} ${path}`,
    ),
  ]
}

/** What a process that was killed left: drafts are named by its number, which may run no more. */
function leftovers(directory: string): string[] {
  return readdirSync(directory).filter((name) => {
    const [, pid] = /\.(\d+)\.new(?:-\w+)?$/.exec(name) ?? []
    return pid !== undefined && lstatSync(join(directory, name), { throwIfNoEntry: false }) !== undefined
  })
}

function statOf(path: string): Stats | null {
  return statSync(path, { throwIfNoEntry: false }) ?? null
}
