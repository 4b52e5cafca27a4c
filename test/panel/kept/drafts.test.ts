import { expect, test } from 'vitest'
import { linkPanel, shown } from '../linked-panel'
import { putAgain } from '../../../src/panel/kept/put-again'
import { sampleJourney } from '../sample-journey'

const place = {
  key: 'add:barriers:search',
  needs: ['barriers', 'search'],
  kind: 'barrier',
  stage: 'search',
  lane: 'barriers',
} as const

const open = async () => {
  const linked = linkPanel({ maps: [sampleJourney()] })
  await linked.panel.start()
  linked.panel.drafts.write(place, 'Too slow')
  return linked
}

test('what was typed and not entered stays while its field is not shown', async () => {
  const { panel, canvas } = await open()
  canvas.editByHand([{ type: 'card.remove', id: 'asks' }])
  expect(panel.drafts.read(place.key)).toBe('Too slow')
  expect(panel.get().kept).toEqual([])
})

test('when its stage is removed it is kept, for the same lane of the stage that is open', async () => {
  const linked = await open()
  const { panel, canvas } = linked
  canvas.editByHand([{ type: 'stage.remove', id: 'search', cards: 'remove' }])
  const [kept] = panel.get().kept
  expect(kept).toMatchObject({ why: 'gone', text: 'Too slow' })
  expect(panel.get().focus.on).toBe(`kept:${kept?.id ?? ''}`)
  expect(panel.drafts.read(place.key)).toBe('')
  const again = kept && putAgain(kept, shown(linked), 'buy')
  expect(again?.card).toMatchObject({ kind: 'barrier', stage: 'buy', lane: 'barriers' })
  expect(panel.edit(again?.operations ?? [])).toBe(true)
  expect(shown(linked).cards).toMatchObject([{ text: 'Too slow' }])
})

test('when no lane of its kind is left it can only be copied', async () => {
  const linked = await open()
  const { panel, canvas } = linked
  panel.drafts.leave()
  const before = panel.get().focus
  canvas.editByHand([{ type: 'lane.remove', id: 'barriers', cards: 'remove' }])
  const [kept] = panel.get().kept
  expect(kept && putAgain(kept, shown(linked), 'search')).toBeNull()
  expect(panel.get().focus).toBe(before)
})

test('it outlives the map', async () => {
  const { panel, canvas } = await open()
  canvas.deleteByHand()
  expect(panel.get().kept).toMatchObject([{ text: 'Too slow' }])
})
