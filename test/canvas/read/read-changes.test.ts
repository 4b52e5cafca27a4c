import { afterEach, expect, it, vi } from 'vitest'
import { findRoot } from '../../../src/canvas/find-maps'
import { readChanges } from '../../../src/canvas/read/read-changes'
import { sample } from '../../journey/sample'
import { draw, EDITORS, nodeOf, openCanvas, sceneFor } from '../open-canvas'

afterEach(() => vi.unstubAllGlobals())

it.each(EDITORS)(
  'a point of the curve that is told as new is read by where it stands, in %s',
  async (editor) => {
    await openCanvas(editor)
    const stages = sample.stages.map((stage) => ({ ...stage, emotion: 1 as const }))
    const index = await draw(sceneFor(editor, { ...sample, stages }))
    const node = await nodeOf(index, 'stage:a/emotion')
    // Somebody has taken hold of it before the canvas told that it is there.
    node.y += 28
    const { id } = node
    const root = await findRoot(index.root)
    if (root === null) throw new Error('The map is gone')
    const read = await readChanges(root, index, [{ type: 'CREATE', origin: 'LOCAL', id, node }])
    expect(read?.records).toMatchObject([{ kind: 'stage', id: 'a', places: { emotion: node.y } }])
  },
)

it('a row in Design whose record was written is read where its layer is among the others', async () => {
  await openCanvas('figma')
  const index = await draw(sceneFor('figma', sample))
  const node = await nodeOf(index, 'lane:touchpoints')
  const root = await findRoot(index.root)
  if (root === null) throw new Error('The map is gone')
  const read = await readChanges(root, index, [
    { type: 'PROPERTY_CHANGE', origin: 'LOCAL', id: node.id, node, properties: ['pluginData'] },
  ])
  // It may be shown again, and nobody has moved it when it was hidden.
  const ids = sample.lanes.map(({ id }) => id)
  expect(read).toMatchObject({ orders: [{ kind: 'lane', ids }], isLed: false })
})
