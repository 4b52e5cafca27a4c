import { describe, expect, it } from 'vitest'
import { exportJson } from '../../src/formats/export-json'
import { importJson } from '../../src/formats/import-json'
import { onPage, withoutIds } from './plugin/on-page'
import { EDITORS, needed, openPlugin } from './plugin/open-plugin'
import { smallJourney } from './plugin/small-journey'

describe.each(EDITORS)('in %s', (editor) => {
  it('a map exported as JSON and imported into an empty file is the same map', async () => {
    const first = await openPlugin(editor)
    const drawn = needed(await first.ask('draw', { journey: smallJourney('b2b', 3, 'ru') }))

    const second = await openPlugin(editor)
    const journey = needed(importJson(exportJson(drawn.journey)))
    const again = needed(await second.ask('draw', { journey }))

    expect(again.journey).toEqual(drawn.journey)
    const [one, two] = [first, second].map(({ document }) => onPage(document).map(withoutIds))
    expect(two).toEqual(one)
  })

  it('fields that we do not know come back from the canvas', async () => {
    const journey = smallJourney()
    const strange = {
      ...journey,
      'x-origin': { tool: 'other', version: 7 },
      cards: journey.cards.map((card) => ({ ...card, 'x-votes': [1, 2, 3] })),
    }
    const { document, ask } = await openPlugin(editor)
    const { root } = needed(await ask('draw', { journey: strange }))

    const second = await openPlugin(document)

    expect(needed(await second.ask('open', { root })).journey).toEqual(strange)
  })
})

it('the same journey can be drawn in both editors, from one to the other and back', async () => {
  const design = await openPlugin('figma')
  const jam = await openPlugin('figjam')
  const journey = smallJourney('saas', 2, 'ru')

  const there = needed(await design.ask('draw', { journey }))
  const across = needed(await jam.ask('draw', { journey: there.journey }))

  expect(across.journey).toEqual(journey)
})
