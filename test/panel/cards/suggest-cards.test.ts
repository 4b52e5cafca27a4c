import { expect, it } from 'vitest'
import { newLane, newPersona } from '../../../src/journey/new-record'
import type { BuyingRole } from '../../../src/journey/persona'
import { cardSuggestions } from '../../../src/panel/cards/suggest-cards'
import { sampleJourney } from '../sample-journey'

const first = (role: BuyingRole | null): string | undefined => {
  const personas = [{ ...newPersona('Ann'), id: 'ann', role }]
  const lane = { ...newLane('criteria', 'Criteria'), id: 'criteria', persona: 'ann' }
  const journey = { ...sampleJourney(), personas, lanes: [lane] }
  return cardSuggestions({ journey, lane, stage: 'search' })?.('')[0]?.text
}

it('criteria of the role whose lane it is come first', () => {
  expect(first('technical')).toBe('Stability')
  expect(first('user')).toBe('Convenience')
  expect(first(null)).toBe('Return on investment, ROI')
})
