import * as z from 'zod/mini'
import { checkReferences } from '../journey/check-references'
import type { Prints } from '../journey/compare/prints'
import { journey as journeySchema, type Journey } from '../journey/journey'
import { bad, good, type Result } from '../journey/problem'
import { envelope } from './journey-file'
import { migrate, MIGRATIONS, type Migrations } from './migrate'
import { parsePlain } from './parse-plain'

/** Longest file we read, in characters (UTF-16 code units): some 10 MB of Latin text. */
export const FILE_LIMIT = 10_000_000

/**
 * The journey in the text of a JSON file, whole and sound, or the reason why not. Older versions are
 * brought up to ours. Fields that we do not know stay on the journey and its records; those on the
 * envelope describe the file, not the map, and end with it.
 * @returns the journey, or a problem: `too-large` (`size`, `limit` in characters), `not-json`
 * (`reason`), `not-a-journey` (`path` of the field, as `journey.stages[2].score`), `newer-version`
 * (`version`, `known`), or what `checkReferences` finds first
 */
export function importJson(text: string, migrations: Migrations = MIGRATIONS): Result<Journey> {
  const read = readJsonFile(text, migrations)
  return read.ok ? good(read.value.journey) : read
}

/** What is in a file: a journey and, where the file tells, fingerprints of what it was when it was written. */
export interface JsonFile {
  readonly journey: Journey
  readonly base: Prints | undefined
}

/** The same with what else is in the file. */
export function readJsonFile(text: string, migrations: Migrations = MIGRATIONS): Result<JsonFile> {
  if (text.length > FILE_LIMIT) return bad('too-large', { size: text.length, limit: FILE_LIMIT })
  const plain = parsePlain(text)
  if (!plain.ok) return plain

  const file = z.safeParse(envelope, plain.value)
  if (!file.success) return bad('not-a-journey', { path: pathOf(file.error) || 'format' })
  const { version, base } = file.data
  if (version > migrations.version) {
    return bad('newer-version', { version, known: migrations.version })
  }

  const current = migrate(file.data.journey, version, migrations)
  const parsed = z.safeParse(journeySchema, current)
  if (!parsed.success) return bad('not-a-journey', { path: pathOf(parsed.error, 'journey') })
  const problem = checkReferences(parsed.data)[0]
  return problem === undefined ? good({ journey: parsed.data, base }) : { ok: false, problem }
}

/** Where the first issue is, written as one would in code; the start itself where the whole is wrong. */
function pathOf(error: z.core.$ZodError, start = ''): string {
  const path = error.issues[0]?.path ?? []
  return path.reduce<string>(
    (all, step) =>
      typeof step === 'number'
        ? `${all}[${step}]`
        : `${all}${all === '' ? '' : '.'}${String(step)}`,
    start,
  )
}
