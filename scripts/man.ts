// Writes the manual page, dist/man/leaktrace.1, from what the commands say of themselves.
import { mkdirSync, writeFileSync } from 'node:fs'
import { version } from '../src/cli/version.ts'
import { manPage } from './man-page.ts'
import { readTree } from './man-tree.ts'

const directory = new URL('../dist/man/', import.meta.url)
// Who builds again later gets the same page: https://reproducible-builds.org/specs/source-date-epoch/
const epoch = process.env.SOURCE_DATE_EPOCH
const day = (epoch === undefined ? new Date() : new Date(Number(epoch) * 1000)).toISOString().slice(0, 10)
mkdirSync(directory, { recursive: true })
writeFileSync(new URL('leaktrace.1', directory), manPage(await readTree(), version, day))
