import { afterEach, describe, expect, it, vi } from 'vitest'
import { applyPatch } from '../../src/canvas/apply-patch'
import { UNWATCHED } from '../../src/canvas/job'
import { createNodeIndex } from '../../src/canvas/node-index'
import type { HostClient } from '../../src/playground/host'
import type { Journey } from '../../src/journey/journey'
import { planEdit } from '../../src/planner/plan-edit'
import { childrenOf, type Container, type Shape } from '../../src/scene/shape'
import { sample, sampleCard } from '../journey/sample'
import { liveMap } from '../planner/live-map'
import { openCanvas } from './open-canvas'

afterEach(() => void vi.unstubAllGlobals())

const withNotes = (count: number): Journey => ({
  ...sample,
  cards: Array.from({ length: count }, (_, index) =>
    sampleCard('note', `c${index}`, ['a', 'b', 'c'][index % 3] ?? 'a', 'actions'),
  ),
})

/**
 * Puts a stand-in for a big map on the page: only the nodes of one card and its cell are drawn in full, for the rest
 * there is nothing to ask in an edit of that card.
 */
async function countEdit(client: HostClient, count: number): Promise<Record<string, number>> {
  const map = liveMap('design', withNotes(count))
  const planned = planEdit(map, [{ type: 'card.edit', id: 'c1', patch: { text: 'Other words' } }])
  if (!planned.ok) throw new Error(planned.problem.code)
  const index = createNodeIndex('root')
  await figma.loadFontAsync({ family: 'Inter', style: 'Medium' })
  for (const shape of partsOf(map.scene, 'card:c1')) {
    const node = shape.type === 'text' ? figma.createText() : figma.createFrame()
    if (node.type === 'TEXT') {
      node.fontName = { family: 'Inter', style: 'Medium' }
      node.characters = shape.type === 'text' ? shape.text : ''
    }
    index.note(shape.key, node.id)
  }
  client.counts.reset()
  const applied = await applyPatch(planned.value.patch, index, UNWATCHED)
  expect(applied.ok).toBe(true)
  return Object.fromEntries(client.counts.byMember)
}

/** A shape with all below it. */
function partsOf(scene: Container, key: string): Shape[] {
  const find = (shape: Shape): Shape | undefined =>
    shape.key === key
      ? shape
      : childrenOf(shape)
          .map(find)
          .find((found) => found !== undefined)
  const found = find(scene)
  const all = (shape: Shape): Shape[] => [shape, ...childrenOf(shape).flatMap(all)]
  return found === undefined ? [] : all(found)
}

describe('an edit of one card’s text', () => {
  it('asks as much of Figma in a map of 5,000 cards as in one of 10', async () => {
    const counts: Record<string, number>[] = []
    for (const count of [10, 100, 5000]) {
      const { client } = await openCanvas('figma')
      counts.push(await countEdit(client, count))
    }
    expect(counts[1]).toEqual(counts[0])
    expect(counts[2]).toEqual(counts[0])
    expect(counts[0]).toHaveProperty(['TEXT.characters set'], 1)
    const total = Object.values(counts[0] ?? {}).reduce((sum, n) => sum + n, 0)
    expect(total).toBeLessThan(60)
  }, 60_000)
})
