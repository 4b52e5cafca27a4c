import { it } from 'vitest'
import { json } from '../../../src/formats/json'
import { fuzzReader } from '../fuzz-reader'
import { readsAgain } from './reads-again'
import { smallJourneys } from './small-journeys'

const GENERATED = {
  name: 'A',
  scale: '1..5',
  personas: [{ id: 'p', name: 'B' }],
  stages: [
    {
      name: 'C',
      order: 1,
      emotion: 'good',
      touchpoints: [{ name: 'D', channel: 'email', emotion: 3, painPoints: ['E'] }],
    },
  ],
}
const ENABLEMENT = {
  kind: 'cjm',
  persona: { name: 'A' },
  phases: [{ id: 'p', name: 'B' }],
  actions: [
    { name: 'C', phase: 'p', touchpoints: ['D'], thoughts_feelings: ['E'], emotion_score: 1 },
  ],
}

it(
  'any text is read as JSON or refused, and what is read is sound',
  () => {
    fuzzReader(readsAgain(json.read), {
      valid: [
        ...smallJourneys().map((journey) => json.write(journey).text),
        // Short ones and other shapes as often as all of ours together.
        ...Array.from({ length: 50 }, (_, index) =>
          JSON.stringify(index % 2 ? GENERATED : ENABLEMENT),
        ),
      ],
      pieces: [
        ...['{', '}', '[', ']', ',', ':', '"', 'null', 'true', '0', '-1', '5', '1e9', '"good"'],
        ...[
          '"emotion"',
          '"score"',
          '"scale"',
          '"stages"',
          '"cards"',
          '"id"',
          '"__proto__"',
          '"format"',
        ],
        ...['"constructor"', '"touchpoints"', '"kind"', '"very-negative"', '\\u0000', '\\'],
      ],
    })
  },
  30 * 60_000,
)
