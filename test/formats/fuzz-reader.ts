import fc from 'fast-check'
import { expect } from 'vitest'
import type { ReadHints, ReadJourney } from '../../src/formats/format'
import { LOSS_CODES } from '../../src/formats/loss'
import { checkReferences } from '../../src/journey/check-references'
import { journey as journeySchema, type Journey } from '../../src/journey/journey'
import type { Result } from '../../src/journey/problem'
import { problemCode } from '../../src/journey/problem-code'
import { soakRuns } from '../tools/soak'
import { mutatedText } from './mutated-text'
import { spikedText } from './spiked-journey'

export type Reader = (text: string, hints: ReadHints) => Result<ReadJourney>

/** Texts that a reader is given; the soak gives others each time. */
const RUNS =
  soakRuns === undefined ? { numRuns: 20_000, seed: 20261127 } : { numRuns: 5 * soakRuns }

interface Fuel {
  /** Texts that the reader takes. */
  readonly valid: readonly string[]
  /** What its parser looks for: words and signs, lines and parts. */
  readonly pieces: readonly string[]
}

/** Broken, hostile and nearly good texts: each is read or refused for a reason, and what is read is sound. */
export function fuzzReader(read: Reader, { valid, pieces }: Fuel): void {
  const texts = fc.oneof(
    { weight: 6, arbitrary: mutatedText(fc.constantFrom(...valid), pieces) },
    { weight: 2, arbitrary: fc.array(spikedText(pieces), { maxLength: 12 }).map(joined) },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 60 }) },
    { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 60 }) },
  )
  let taken = 0
  fc.assert(
    fc.property(texts, fc.constantFrom('en' as const, 'ru' as const), (text, language) => {
      const result = read(text, { language, title: 'Untitled' })
      if (result.ok) taken += 1
      expectSound(result)
    }),
    RUNS,
  )
  // Nearly good texts have to be among them.
  expect(taken).toBeGreaterThan(RUNS.numRuns / 20)
}

/** That a result is a journey whole and sound, or a problem that has a name. */
export function expectSound(result: Result<ReadJourney>): void {
  if (!result.ok) {
    expect(problemCode.options).toContain(result.problem.code)
    return
  }
  const { journey, losses } = result.value
  expect(journeySchema.safeParse(journey).error).toBeUndefined()
  expect(checkReferences(journey)).toEqual([])
  expect(journey.stages.length).toBeGreaterThan(0)
  for (const { code, count } of losses) {
    expect(LOSS_CODES).toContain(code)
    expect(count).toBeGreaterThan(0)
  }
}

/** A few journeys of any shape, the same each time. */
export const someJourneys = (of: fc.Arbitrary<Journey>): Journey[] =>
  fc.sample(of, { numRuns: 100, seed: 1 })

const joined = (texts: readonly string[]): string => texts.join('\n')
