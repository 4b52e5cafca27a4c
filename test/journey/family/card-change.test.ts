import { expect, it } from 'vitest'
import { byId } from '../../../src/journey/compare/records'
import { cardChanges } from '../../../src/journey/family/card-change'
import { barrier, cardById, sample, sampleCard } from '../sample'

const before = byId(sample.cards)
const wall = cardById(sample, 'wall')

it('a card that says the same in the same place has not changed, whatever number it has', () => {
  expect(cardChanges(structuredClone(wall), before)).toEqual([])
  const answered = { ...barrier('wall', 'a'), solutions: ['door', 'ladder'] }
  expect(cardChanges({ ...answered, number: 7 }, before)).toEqual([])
})

it('a card is new, says something else, stands elsewhere, or both', () => {
  expect(cardChanges(sampleCard('note', 'fresh', 'a', 'actions'), before)).toEqual(['added'])
  expect(cardChanges({ ...wall, text: 'Other' }, before)).toEqual(['changed'])
  expect(cardChanges({ ...wall, stage: 'b' }, before)).toEqual(['moved'])
  expect(cardChanges({ ...wall, stage: 'b', text: 'Other' }, before)).toEqual(['changed', 'moved'])
})
