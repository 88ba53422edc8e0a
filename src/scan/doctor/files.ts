import { type Stats, statSync } from 'node:fs'
import { basename, dirname } from 'node:path'
import type { Paths } from '../../config/paths.ts'
import { advice, type Finding, fine, problem } from '../../report/doctor-finding.ts'
import { draftsIn } from '../../store/leftovers.ts'

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
  return [
    ...(findings.length === 0
      ? [fine('files', 'private', `only you can read ${dataDir} and ${configFile}`)]
      : findings),
    ...leftovers([...draftsIn(dataDir), ...draftsIn(evidenceDir)], 'the next scan removes it'),
    ...leftovers(
      // The directory may be shared with other programs.
      draftsIn(dirname(configFile)).filter((name) => name.startsWith(`${basename(configFile)}.`)),
      `remove it from ${dirname(configFile)}, when no leaktrace runs`,
    ),
  ]
}

/** What processes that were killed left. @param next what becomes of it, or should */
function leftovers(names: readonly string[], next: string): Finding[] {
  if (names.length === 0) return []
  return [advice('files', 'leftovers', `what programs that were cut left behind: ${names.join(', ')}`, next)]
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

function statOf(path: string): Stats | null {
  return statSync(path, { throwIfNoEntry: false }) ?? null
}
