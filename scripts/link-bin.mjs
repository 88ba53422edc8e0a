// Makes `npx leaktrace` in a clone run this clone's build. Without it npx installs a link to the clone into its own
// cache, which stays broken when it was tried once before `npm ci`.
import { chmodSync, existsSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const bin = fileURLToPath(new URL('../node_modules/.bin/', import.meta.url))
const built = fileURLToPath(new URL('../dist/bin/leaktrace.js', import.meta.url))
if (existsSync(fileURLToPath(new URL('../node_modules', import.meta.url)))) {
  mkdirSync(bin, { recursive: true })
  chmodSync(built, 0o755)
  rmSync(`${bin}leaktrace`, { force: true })
  if (process.platform === 'win32')
    writeFileSync(`${bin}leaktrace.cmd`, '@node "%~dp0..\\..\\dist\\bin\\leaktrace.js" %*\r\n')
  else symlinkSync('../../dist/bin/leaktrace.js', `${bin}leaktrace`)
}
