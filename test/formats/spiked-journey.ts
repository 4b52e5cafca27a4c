import fc from 'fast-check'
import { journey as journeySchema, type Journey } from '../../src/journey/journey'
import { journey as anyJourney } from '../journey/arbitrary'

/** The texts that people write into a journey; ids, kinds and the like are none. */
const TEXTS = new Set(
  [
    ['title', 'scenario', 'owner', 'name', 'description', 'quote', 'subtitle', 'task', 'feeling'],
    ['hint', 'text', 'source', 'value', 'change', 'advantage', 'benefit', 'amount'],
    ['tools', 'priorities', 'departments', 'accountable', 'usp', 'author', 'why', 'strengthen'],
    ['properties', 'needs', 'factors', 'besides', 'benefits', 'offer', 'communications', 'when'],
  ].flat(),
)

/** Texts put together of pieces that mean something to a parser. */
export const spikedText = (pieces: readonly string[]): fc.Arbitrary<string> =>
  fc
    .array(fc.oneof(fc.constantFrom(...pieces), fc.constantFrom('a', 'Я', ' ', '7', '.', '\n')), {
      maxLength: 7,
    })
    .map((parts) => parts.join(''))

/** A sound journey of any shape whose texts are made of such pieces. */
export const spikedJourney = (pieces: readonly string[]): fc.Arbitrary<Journey> =>
  fc
    .tuple(anyJourney, fc.infiniteStream(spikedText(pieces)))
    .map(([journey, stream]) => journeySchema.parse(retold(journey, stream)))

function retold(value: unknown, texts: fc.Stream<string>, isText = false): unknown {
  if (typeof value === 'string') return isText ? texts.next().value : value
  if (Array.isArray(value)) return value.map((one) => retold(one, texts, isText))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, retold(inner, texts, TEXTS.has(key))]),
  )
}
