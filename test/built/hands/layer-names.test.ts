import { describe, expect, it } from 'vitest'
import { quiet } from '../plugin/host-calls'
import { EDITORS } from '../plugin/open-plugin'
import { timeFlies } from '../../playground/time-flies'
import { bothPanels, drawnCanvas } from './by-hand'

timeFlies()

/** A map in which a card, a stage and a lane were retyped by hand. */
async function retyped(editor: (typeof EDITORS)[number]) {
  const canvas = await drawnCanvas(editor)
  const { journey, hand, text, node, plugin } = canvas
  const [stage] = journey.stages
  const [lane] = journey.lanes
  if (stage === undefined || lane === undefined) throw new Error('an empty map')
  const card = canvas.card(({ kind }) => kind === 'touchpoint')
  hand.setText(text(card.text, node('card', card.id)).id, 'Other card')
  hand.setText(text(stage.name, node('stage', stage.id)).id, 'Other stage')
  hand.setText(text(lane.name, node('lane', lane.id)).id, 'Other lane')
  await bothPanels(canvas, (one) => one.journey.lanes[0]?.name === 'Other lane')
  await quiet(plugin.client)
  const names = (): (string | undefined)[] =>
    [node('card', card.id), node('stage', stage.id), node('lane', lane.id)].map(
      ({ name }) => name.split(' · ')[1],
    )
  return { canvas, card, stage, lane, names }
}

describe.each(EDITORS)('layers of what was retyped by hand in %s', (editor) => {
  it('are named by it with the next write of their record', async () => {
    const { canvas, card, stage, lane, names } = await retyped(editor)
    const { plugin } = canvas
    await plugin.edit({ type: 'card.edit', id: card.id, patch: { score: 1 } })
    await plugin.edit({ type: 'stage.edit', id: stage.id, patch: { importance: 2 } })
    expect(names()).toEqual(['Other card', 'Other stage', lane.name])
  })

  it('are named by it by Tidy, but keep a name that somebody gave them', async () => {
    const { canvas, card, names } = await retyped(editor)
    const { plugin, root, hand, node } = canvas
    const { id } = node('card', card.id)
    hand.rename(id, 'Mine')
    await plugin.follow(plugin.ask('tidy', { root }))
    expect(names()).toEqual([undefined, 'Other stage', 'Other lane'])
    await plugin.edit({ type: 'card.edit', id: card.id, patch: { score: 1 } })
    expect(node('card', card.id).name).toBe('Mine')
  })
})
