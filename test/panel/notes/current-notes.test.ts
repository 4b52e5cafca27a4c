import { expect, test } from 'vitest'
import { apply } from '../../../src/journey/apply'
import type { Operation } from '../../../src/journey/operation'
import { currentNotes } from '../../../src/panel/notes/current-notes'
import { noteTitles } from '../../../src/panel/notes/note-titles'
import { createWords } from '../../../src/panel/words/words'
import { NO_NOTES } from '../../../src/planner/notes'
import { sampleJourney } from '../sample-journey'
import { sampleNotes } from '../sample-notes'

const after = (operation: Operation, journey = sampleJourney()) => {
  const next = apply(journey, operation)
  if (!next.ok) throw new Error(next.problem.code)
  return next.value
}

test('what the person has just removed here is not asked about any more', () => {
  const without = after({ type: 'stage.remove', id: 'search', cards: 'remove' })
  const { lost, loose, parked } = currentNotes(sampleNotes(), without)
  expect(lost.map(({ id }) => id)).toEqual(['barriers'])
  expect(loose).toEqual([])
  expect(parked).toHaveLength(2)
})

test('a card that was moved to a lane of its kind is misplaced no longer', () => {
  const move = (lane: string) =>
    ({ type: 'card.move', id: 'dear', stage: 'search', lane, at: 0 }) as const
  const wrong = after(move('actions'))
  const notes = { ...NO_NOTES, misplaced: ['dear'] }
  expect(currentNotes(notes, wrong).misplaced).toEqual(['dear'])
  expect(currentNotes(notes, after(move('barriers'), wrong)).misplaced).toEqual([])
  expect(currentNotes(notes, after({ type: 'card.remove', id: 'dear' }, wrong)).misplaced).toEqual(
    [],
  )
})

test('each kind of thing has a title, headers without a name too', () => {
  expect(noteTitles({ ...sampleNotes(), misplaced: ['dear'] }, createWords('en'))).toEqual([
    '3 new on the canvas',
    '2 cards are off the map',
    'The header of the stage “Search” was deleted',
    'The label of a lane was deleted',
    '1 record cannot be read in full',
    '1 record was made by a newer Tropa',
    '1 card stands in a lane made for others',
  ])
  expect(noteTitles(NO_NOTES, createWords('ru'))).toEqual([])
})
