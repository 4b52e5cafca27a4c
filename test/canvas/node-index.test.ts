import { afterEach, describe, expect, it, vi } from 'vitest'
import { findRoot } from '../../src/canvas/find-maps'
import { createNodeIndex } from '../../src/canvas/node-index'
import { readMap } from '../../src/canvas/read/read-map'
import { sample } from '../journey/sample'
import { walk } from '../scene/walk'
import { draw, EDITORS, openCanvas, sceneFor } from './open-canvas'

afterEach(() => void vi.unstubAllGlobals())

/** An index of a map that stands there already. */
async function opened(root: string) {
  const node = await findRoot(root)
  if (node === null) throw new Error('no map')
  const index = createNodeIndex(root)
  readMap(node, index)
  return index
}

describe.each(EDITORS)('the index of a map in %s', (editor) => {
  it('finds every part of a map that was only read, and its key', async () => {
    await openCanvas(editor)
    const scene = sceneFor(editor, sample)
    const index = await opened((await draw(scene)).root)
    for (const { key, name } of walk(scene)) {
      const node = await index.find(key)
      expect(node?.name, key).toBe(name)
      expect(index.keyOf(node?.id ?? '')).toBe(key)
    }
  })

  it('finds nothing for what was never there, and then asks no more', async () => {
    const { client } = await openCanvas(editor)
    const index = await opened((await draw(sceneFor(editor, sample))).root)
    expect(await index.find('card:gone/text')).toBeNull()
    client.counts.reset()
    expect(await index.find('card:gone/text')).toBeNull()
    expect(client.counts.total).toBeLessThanOrEqual(1)
  })

  it('looks again for what was missing once the map was read anew', async () => {
    const { client } = await openCanvas(editor)
    const index = await opened((await draw(sceneFor(editor, sample))).root)
    expect(await index.find('lane:late/part')).toBeNull()
    const root = await findRoot(index.root)
    if (root === null) throw new Error('no map')
    const node = figma.createRectangle()
    node.setSharedPluginData('tropa', 'loose', 'lane:late/part')
    root.appendChild(node)
    expect(await index.find('lane:late/part')).toBeNull()
    readMap(root, index)
    expect((await index.find('lane:late/part'))?.id).toBe(node.id)
    expect(client.counts.total).toBeGreaterThan(0)
  })
})

describe('a part that is wanted for the first time', () => {
  it('is found by calls that do not depend on the size of the map', async () => {
    const calls: number[] = []
    for (const copies of [1, 6]) {
      const { client } = await openCanvas('figma')
      const cards = Array.from({ length: copies }, (_, copy) =>
        sample.cards
          .filter(({ kind }) => kind === 'note')
          .map((card) => ({ ...card, id: copy === 0 ? card.id : `${card.id}-${copy}` })),
      ).flat()
      const { root } = await draw(sceneFor('figma', { ...sample, cards }))
      const index = await opened(root)
      client.counts.reset()
      await index.find('card:n1/content')
      calls.push(client.counts.total)
    }
    expect(calls[1]).toBe(calls[0])
    expect(calls[0]).toBeLessThan(20)
  })
})
