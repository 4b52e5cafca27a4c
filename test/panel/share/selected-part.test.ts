import { expect, test } from 'vitest'
import { selectedPart } from '../../../src/panel/share/selected-part'
import { NOWHERE } from '../../../src/panel/state/panel-state'

test('several cards that are selected on the canvas are all meant', () => {
  const picked = ['looks', 'asks']
  expect(selectedPart({ ...NOWHERE, card: 'looks', picked })).toEqual({ cards: picked })
})

test('a card that was chosen in the panel since then is meant alone', () => {
  const place = { ...NOWHERE, card: 'dear', picked: ['looks', 'asks'] }
  expect(selectedPart(place)).toEqual({ cards: ['dear'] })
  expect(selectedPart({ ...place, card: null })).toBeNull()
})

test('a lane is meant where no card is', () => {
  expect(selectedPart({ ...NOWHERE, lane: 'actions' })).toEqual({ lanes: ['actions'] })
  expect(selectedPart({ ...NOWHERE, lane: 'actions', card: 'looks' })).toEqual({ cards: ['looks'] })
  expect(selectedPart(NOWHERE)).toBeNull()
})
