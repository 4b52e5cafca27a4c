import { afterEach, describe, expect, it, vi } from 'vitest'
import { countRecords } from '../../src/canvas/count-records'
import { findMaps, findRoot } from '../../src/canvas/find-maps'
import { createNodeIndex } from '../../src/canvas/node-index'
import { readMap } from '../../src/canvas/read/read-map'
import { sample } from '../journey/sample'
import { draw, EDITORS, nodeOf, openCanvas, sceneFor } from './open-canvas'

afterEach(() => void vi.unstubAllGlobals())

describe.each(EDITORS)('the maps on a page in %s', (editor) => {
  it('are found with their title and what they hold, and nothing else is', async () => {
    const { client, document } = await openCanvas(editor)
    expect(findMaps()).toEqual([])
    const first = await draw(sceneFor(editor, sample))
    const second = await draw(
      sceneFor(editor, {
        ...sample,
        id: 'two',
        title: 'Second',
        state: 'to-be',
        family: 'kin',
        cards: [],
      }),
    )
    document.hand.addText(0, -500, 'Not ours')
    const damaged = client.figma.createSection()
    damaged.setSharedPluginData('tropa', 'record', '{"kind":"journey"}')
    expect(findMaps().map(countRecords)).toEqual([
      {
        root: first.root,
        title: 'Sample',
        personas: ['Ann', 'Bob'],
        state: 'as-is',
        family: '',
        stages: 3,
        cards: sample.cards.length,
      },
      {
        root: second.root,
        title: 'Second',
        personas: ['Ann', 'Bob'],
        state: 'to-be',
        family: 'kin',
        stages: 3,
        cards: 0,
      },
    ])
  })

  it('are found and opened in as many calls however many frames of others there are', async () => {
    const { client } = await openCanvas(editor)
    const own = await draw(sceneFor(editor, sample))
    const other = await draw(sceneFor(editor, { ...sample, id: 'two' }))
    const parked = await nodeOf(other, 'card:n1')
    figma.currentPage.appendChild(parked)
    const [root, lost] = [await findRoot(own.root), await findRoot(other.root)]
    lost?.setSharedPluginData('tropa', 'record', '')
    if (root === null) throw new Error('no map')
    const counts = [0, 30].map((frames) => {
      for (let i = 0; i < frames; i += 1) {
        const around = client.figma.createSection()
        around.appendChild(
          editor === 'figma' ? client.figma.createFrame() : client.figma.createSection(),
        )
      }
      client.counts.reset()
      const found = findMaps().map(({ id }) => id)
      const { records } = readMap(root, createNodeIndex(root.id))
      const calls = client.counts.total
      expect(found).toEqual([own.root, other.root])
      expect(records.filter(({ stands }) => stands === 'off-map')).toMatchObject([
        { node: parked.id, texts: { text: 'n1' } },
      ])
      return calls
    })
    expect(counts[1]).toBe(counts[0])
  })

  it('are found inside a section of somebody’s, also a damaged one', async () => {
    await openCanvas(editor)
    const { root } = await draw(sceneFor(editor, sample))
    const around = figma.createSection()
    const map = await findRoot(root)
    if (map === null) throw new Error('no map')
    around.appendChild(map)
    expect(findMaps().map(({ id }) => id)).toEqual([root])
    map.setSharedPluginData('tropa', 'record', 'nothing that can be read')
    expect(findMaps().map(({ id }) => id)).toEqual([root])
  })

  it('are told by the title that stands there now', async () => {
    const { document } = await openCanvas(editor)
    const index = await draw(sceneFor(editor, sample))
    const title = await index.find('journey:journey/title')
    document.hand.setText(title?.id ?? '', 'Retyped')
    expect(findMaps().map(countRecords)).toMatchObject([{ title: 'Retyped' }])
  })

  it('are gone once they are removed', async () => {
    const { document } = await openCanvas(editor)
    const { root } = await draw(sceneFor(editor, sample))
    expect((await findRoot(root))?.id).toBe(root)
    document.hand.remove(root)
    expect(await findRoot(root)).toBeNull()
    expect(findMaps()).toEqual([])
  })
})
