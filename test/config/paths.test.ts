import assert from 'node:assert/strict'
import { test } from 'node:test'
import { pathsOf } from '../../src/config/paths.ts'

const PLACE = { home: '/home/claire', workingDir: '/here' }

for (const [what, env, choices, configFile, dataDir] of [
  [
    'nothing set',
    {},
    {},
    '/home/claire/.config/leaktrace/config.toml',
    '/home/claire/.local/share/leaktrace',
  ],
  ['XDG', { XDG_CONFIG_HOME: '/c', XDG_DATA_HOME: '/d' }, {}, '/c/leaktrace/config.toml', '/d/leaktrace'],
  [
    'XDG empty or relative',
    { XDG_CONFIG_HOME: '', XDG_DATA_HOME: 'd' },
    {},
    '/home/claire/.config/leaktrace/config.toml',
    '/home/claire/.local/share/leaktrace',
  ],
  [
    'own variables over XDG',
    { XDG_CONFIG_HOME: '/c', XDG_DATA_HOME: '/d', LEAKTRACE_CONFIG: '/e.toml', LEAKTRACE_DATA_DIR: 'f' },
    {},
    '/e.toml',
    '/here/f',
  ],
  [
    'flags over variables',
    { LEAKTRACE_CONFIG: '/e.toml', LEAKTRACE_DATA_DIR: '/f' },
    { config: 'g.toml', dataDir: '../h' },
    '/here/g.toml',
    '/h',
  ],
] as const) {
  test(`${what}: ${configFile} and ${dataDir}`, () => {
    const paths = pathsOf(env, { ...PLACE, ...choices })
    assert.deepEqual(paths, {
      configFile,
      dataDir,
      registry: `${dataDir}/registry.db`,
      evidenceDir: `${dataDir}/evidence`,
    })
  })
}
