import { printsOf } from '../journey/compare/prints'
import type { Journey } from '../journey/journey'
import { EXPORTER } from './exporter'
import { FORMAT, FORMAT_VERSION } from './journey-file'
import { orderKeys } from './order-keys'
import { OUR_SCALES } from './rescale'

/**
 * A journey as the text of a JSON file: an envelope with the version of the format and the scales around it, and
 * fingerprints of what it is now, by which an import can tell what was changed in the file from what was changed on the
 * map. The same journey always gives the same text; fields that we do not know are in it.
 */
export const exportJson = (journey: Journey): string =>
  `${JSON.stringify(
    orderKeys({
      format: FORMAT,
      version: FORMAT_VERSION,
      exporter: EXPORTER,
      scale: OUR_SCALES,
      journey,
      base: printsOf(journey),
    }),
    null,
    2,
  )}\n`
