import fs from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'

/** Loaded before the program: ends it as a cut of power does, before its n-th call of one function of `node:fs`. */
const [name = '', at = '1'] = (process.env.LEAKTRACE_TEST_CUT ?? '').split(' ')
const functions = fs as unknown as Record<string, (...args: unknown[]) => unknown>
const real = functions[name]
if (real === undefined) throw new RangeError(`node:fs has no ${name}`)
let calls = 0
functions[name] = (...args) => {
  if (++calls === Number(at)) process.kill(process.pid, 'SIGKILL')
  return real(...args)
}
syncBuiltinESMExports()
