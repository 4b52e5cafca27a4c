import * as z from 'zod/mini'
import type { Prints } from '../journey/compare/prints'
import type { Journey } from '../journey/journey'
import { bad, good, type Result } from '../journey/problem'
import { checkJourney, pathOf } from './check-journey'
import { envelope } from './journey-file'
import { migrate, MIGRATIONS, type Migrations } from './migrate'
import { readPlain } from './parse-plain'

export { FILE_LIMIT } from './limits'

/**
 * The journey in the text of a JSON file, whole and sound, or the reason why not. Older versions are
 * brought up to ours. Fields that we do not know stay on the journey and its records; those on the
 * envelope describe the file, not the map, and end with it.
 * @returns the journey, or a problem: `too-large` (`size`, `limit` in characters), `not-json`
 * (`reason`), `not-a-journey` (`path` of the field, as `journey.stages[2].score`), `newer-version`
 * (`version`, `known`), or what `checkReferences` finds first
 */
export function importJson(text: string, migrations: Migrations = MIGRATIONS): Result<Journey> {
  const plain = readPlain(text)
  if (!plain.ok) return plain
  const read = takeJsonFile(plain.value, migrations)
  return read.ok ? good(read.value.journey) : read
}

/** What is in a file: a journey and, where the file tells, fingerprints of what it was when it was written. */
interface JsonFile {
  readonly journey: Journey
  readonly base: Prints | undefined
}

/** The same of a file that has been parsed already, with what else is in it. */
export function takeJsonFile(
  plain: unknown,
  migrations: Migrations = MIGRATIONS,
): Result<JsonFile> {
  const file = z.safeParse(envelope, plain)
  if (!file.success) return bad('not-a-journey', { path: pathOf(file.error) || 'format' })
  const { version, base } = file.data
  if (version > migrations.version) {
    return bad('newer-version', { version, known: migrations.version })
  }
  const journey = checkJourney(migrate(file.data.journey, version, migrations))
  return journey.ok ? good({ journey: journey.value, base }) : journey
}
