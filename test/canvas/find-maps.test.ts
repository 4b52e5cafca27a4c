import { afterEach, describe, expect, it, vi } from 'vitest'
import { countRecords } from '../../src/canvas/count-records'
import { findMaps, findRoot } from '../../src/canvas/find-maps'
import { sample } from '../journey/sample'
import { draw, EDITORS, openCanvas, sceneFor } from './open-canvas'

afterEach(() => void vi.unstubAllGlobals())

describe.each(EDITORS)('the maps on a page in %s', (editor) => {
  it('are found with their title and what they hold, and nothing else is', async () => {
    const { client, document } = await openCanvas(editor)
    expect(findMaps()).toEqual([])
    const first = await draw(sceneFor(editor, sample))
    const second = await draw(
      sceneFor(editor, { ...sample, id: 'two', title: 'Second', cards: [] }),
    )
    document.hand.addText(0, -500, 'Not ours')
    const damaged = client.figma.createSection()
    damaged.setSharedPluginData('tropa', 'record', '{"kind":"journey"}')
    expect(findMaps().map(countRecords)).toEqual([
      { root: first.root, title: 'Sample', stages: 3, cards: sample.cards.length },
      { root: second.root, title: 'Second', stages: 3, cards: 0 },
    ])
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
