import '../journey/jitless'
import * as z from 'zod/mini'
import { prints } from '../journey/compare/prints'
import { journey } from '../journey/journey'

/** How a file says that it holds a journey. */
export const FORMAT = 'tropa-journey'
/** The version we write. It goes up when an older Tropa could no longer read what a newer one writes. */
export const FORMAT_VERSION = 1

/** What a file has to say about itself before anybody looks at the journey in it. */
export const envelope = z.looseObject({
  format: z.literal(FORMAT),
  version: z.int().check(z.positive()),
  journey: z.unknown(),
  /** What cannot be read of it is only not known: the journey can be imported all the same. */
  base: z.catch(z.optional(prints), undefined),
})

/** A file as we write it: what `assets/journey.schema.json` publishes. */
export const journeyFile = z.looseObject({
  format: z.literal(FORMAT),
  version: z.literal(FORMAT_VERSION),
  exporter: z.optional(z.looseObject({ name: z.string(), version: z.string() })),
  /** What the numbers run over; a file that says nothing has the same. */
  scale: z.optional(
    z.looseObject({ emotion: z.string(), score: z.string(), importance: z.string() }),
  ),
  journey,
  base: z.optional(prints),
})
