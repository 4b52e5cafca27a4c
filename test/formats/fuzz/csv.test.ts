import { it } from 'vitest'
import { csv } from '../../../src/formats/csv'
import { COLUMNS } from '../../../src/formats/records/record-columns'
import { fuzzReader } from '../fuzz-reader'
import { readsAgain } from './reads-again'
import { smallJourneys } from './small-journeys'

it(
  'any text is read as a list of records or refused, and what is read is sound',
  () => {
    fuzzReader(readsAgain(csv.read), {
      valid: smallJourneys().map((journey) => csv.write(journey).text),
      pieces: [
        ...[',', ';', '\t', '"', '""', '\r\n', "'=", 'null', '1', '-2', '{"a":1}', '__proto__'],
        ...[
          'journey',
          'stage',
          'lane',
          'card',
          'barrier',
          's0',
          'l0',
          ...COLUMNS.slice(0, 12),
          'more',
        ],
      ],
    })
  },
  30 * 60_000,
)
