import { expect, it, vi, afterEach } from 'vitest'
import { createNodeIndex, type NodeIndex } from '../../src/canvas/node-index'
import { measure } from '../../src/canvas/measure'
import { openCanvas } from './open-canvas'

afterEach(() => void vi.unstubAllGlobals())

/** A sticky and an index that fails so many times before it finds it. */
async function stickyFound(after: number): Promise<{ index: NodeIndex; height: number }> {
  await openCanvas('figjam')
  const sticky = figma.createSticky()
  const index = createNodeIndex('0:1')
  index.note('card:a', sticky.id)
  let failures = after
  const find = (key: string): Promise<SceneNode | null> => {
    failures -= 1
    return failures < 0 ? index.find(key) : Promise.reject(new Error('in find: try later'))
  }
  return { index: { ...index, find }, height: sticky.height }
}

it('measures what is there and leaves out what is gone', async () => {
  const { index, height } = await stickyFound(0)
  expect(await measure(['card:a', 'card:b'], index)).toEqual([['card:a', height]])
})

it('tries a second time', async () => {
  const { index, height } = await stickyFound(1)
  expect(await measure(['card:a'], index)).toEqual([['card:a', height]])
})

it('goes on without what cannot be measured at all', async () => {
  const { index, height } = await stickyFound(2)
  expect(await measure(['card:a', 'card:a'], index)).toEqual([['card:a', height]])
})
