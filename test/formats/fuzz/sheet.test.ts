import { it } from 'vitest'
import { sheet, sheetForClipboard } from '../../../src/formats/sheet'
import { fuzzReader } from '../fuzz-reader'
import { example } from '../map-of'
import { readsAgain } from './reads-again'
import { smallJourneys } from './small-journeys'

it(
  'any text is read as a table or refused, and what is read is sound',
  () => {
    const journeys = smallJourneys()
    fuzzReader(readsAgain(sheet.read), {
      valid: [
        ...journeys.slice(0, 25).map((journey) => sheet.write(journey).text),
        ...journeys.slice(25).map((journey) => sheetForClipboard(journey).text),
        ...['retail-sheet.csv', 'stakeholders.csv', 'pasted.tsv', 'patients.csv'].map(example),
      ],
      pieces: [
        ...[
          ',',
          ';',
          '\t',
          '"',
          '""',
          '\n',
          '\r\n',
          "'=",
          ' ',
          '- ',
          '(1–5)',
          '[Goals]',
          ': ',
          '%',
        ],
        ...[
          'Stage',
          'Persona',
          'Lane',
          'Text',
          'Emotions',
          'Goals',
          'Barriers',
          'Owner',
          'Evidence',
        ],
        ...['Этап', 'Цели', 'Эмоции', '1', '-2', '5', '4/5', '?', 'good', 'плохо', '😡', '\u0000'],
      ],
    })
  },
  30 * 60_000,
)
