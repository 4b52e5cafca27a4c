import { afterEach, describe, expect, it, vi } from 'vitest'
import { applyPatch } from '../../src/canvas/apply-patch'
import { UNWATCHED } from '../../src/canvas/job'
import type { Journey } from '../../src/journey/journey'
import { diff } from '../../src/scene/diff'
import { governed } from '../journey/governed'
import {
  draw,
  EDITORS,
  openCanvas,
  sceneFor,
  textOf,
  type Editor,
  type OpenCanvas,
} from './open-canvas'

afterEach(() => void vi.unstubAllGlobals())

const KEY = 'card:step0/link'
const linkedTo = (node: string | null, name = 'Checkout'): Journey => {
  const journey = governed()
  return {
    ...journey,
    cards: journey.cards.map((card) =>
      card.id === 'step0' && card.kind === 'step'
        ? { ...card, link: node === null ? null : { node, name } }
        : card,
    ),
  }
}
const patchOf = (editor: Editor, before: Journey, after: Journey) =>
  diff(sceneFor(editor, before), sceneFor(editor, after))
const someLayer = ({ client }: OpenCanvas): string => client.figma.createRectangle().id

describe.each(EDITORS)('a link to a layer, in %s', (editor) => {
  it('is drawn as a native one', async () => {
    const layer = someLayer(await openCanvas(editor))
    const index = await draw(sceneFor(editor, linkedTo(layer)))
    expect(await textOf(index, KEY)).toMatchObject({
      characters: '↗ Checkout',
      hyperlink: { type: 'NODE', value: layer },
    })
  })

  it('follows an edit to another layer, whatever that is called, and goes with the link', async () => {
    const canvas = await openCanvas(editor)
    const [one, two] = [someLayer(canvas), someLayer(canvas)]
    const index = await draw(sceneFor(editor, linkedTo(one)))
    const steps = [linkedTo(one), linkedTo(two), linkedTo(two, 'Paid'), linkedTo(null)]
    await applyPatch(
      patchOf(editor, steps[0] ?? governed(), steps[1] ?? governed()),
      index,
      UNWATCHED,
    )
    expect((await textOf(index, KEY)).hyperlink).toEqual({ type: 'NODE', value: two })
    await applyPatch(
      patchOf(editor, steps[1] ?? governed(), steps[2] ?? governed()),
      index,
      UNWATCHED,
    )
    expect(await textOf(index, KEY)).toMatchObject({
      characters: '↗ Paid',
      hyperlink: { type: 'NODE', value: two },
    })
    await applyPatch(
      patchOf(editor, steps[2] ?? governed(), steps[3] ?? governed()),
      index,
      UNWATCHED,
    )
    expect(await index.find(KEY)).toBeNull()
  })

  it('to a layer that is not in this file is a text without one, and nothing fails for it', async () => {
    await openCanvas(editor)
    const index = await draw(sceneFor(editor, linkedTo('99:99')))
    expect(await textOf(index, KEY)).toMatchObject({ characters: '↗ Checkout', hyperlink: null })
  })

  it('is put back where the edit fails', async () => {
    const canvas = await openCanvas(editor)
    const [one, two] = [someLayer(canvas), someLayer(canvas)]
    const before = linkedTo(one)
    const index = await draw(sceneFor(editor, before))
    const [stage, ...others] = linkedTo(two, 'Paid').stages
    if (stage === undefined) throw new Error('no stage')
    const after = {
      ...linkedTo(two, 'Paid'),
      stages: [stage, ...others.slice(1), ...others.slice(0, 1)],
    }
    // The link is written; a step of another stage, which gets another number, is not.
    canvas.client.failAt(2, (name) => name === 'TEXT.characters set')
    await expect(applyPatch(patchOf(editor, before, after), index, UNWATCHED)).rejects.toThrow(
      /planned failure/,
    )
    expect(await textOf(index, KEY)).toMatchObject({
      characters: '↗ Checkout',
      hyperlink: { type: 'NODE', value: one },
    })
  })
})
