import { readFileSync, writeFileSync } from 'node:fs'
import { withFormatsTable } from './formats-table'

/** Writes the table of `docs/formats.md` anew, after a format was added or carries something else. */
const PAGE = new URL('../../docs/formats.md', import.meta.url)
writeFileSync(PAGE, withFormatsTable(readFileSync(PAGE, 'utf8')))
