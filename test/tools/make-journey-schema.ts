import { writeFileSync } from 'node:fs'
import { journeySchemaText } from './journey-schema'

/** Writes `assets/journey.schema.json` anew, after the schemas of the records have changed. */
writeFileSync(new URL('../../assets/journey.schema.json', import.meta.url), journeySchemaText())
