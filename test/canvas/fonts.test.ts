import { afterEach, describe, expect, it, vi } from 'vitest'
import { applyPatch } from '../../src/canvas/apply-patch'
import { drawMap } from '../../src/canvas/draw-map'
import { UNWATCHED } from '../../src/canvas/job'
import { applyAll } from '../../src/journey/apply'
import { diff, type Patch } from '../../src/scene/diff'
import { sample } from '../journey/sample'
import {
  draw,
  EDITORS,
  mapAsDrawn,
  nodeOf,
  onPage,
  openCanvas,
  sceneFor,
  textOf,
  type Editor,
} from './open-canvas'

afterEach(() => void vi.unstubAllGlobals())

const inter = (...styles: string[]): FontName[] =>
  styles.map((style) => ({ family: 'Inter', style }))
const retype = (editor: Editor): Patch => {
  const next = applyAll(sample, [{ type: 'card.edit', id: 'n1', patch: { text: 'Other' } }])
  if (!next.ok) throw new Error(next.problem.code)
  return diff(sceneFor(editor, sample), sceneFor(editor, next.value))
}

describe.each(EDITORS)('the fonts of a map in %s', (editor) => {
  it('are the next best of Inter where a weight is missing', async () => {
    await openCanvas(editor, { fonts: inter('Regular', 'Medium') })
    const index = await draw(sceneFor(editor, sample))
    expect((await textOf(index, 'journey:journey/title')).fontName).toEqual({
      family: 'Inter',
      style: 'Medium',
    })
  })

  it('are Inter’s or none: without it nothing is drawn', async () => {
    const canvas = await openCanvas(editor, { fonts: [{ family: 'Roboto', style: 'Regular' }] })
    const drawn = await drawMap(sceneFor(editor, sample), { ...UNWATCHED, total: () => undefined })
    expect(drawn).toMatchObject({ ok: false, problem: { code: 'no-font' } })
    expect(onPage(canvas)).toEqual([])
  })
})

describe('a text whose font a person changed', () => {
  const fonts = [...inter('Regular', 'Medium', 'Semi Bold', 'Bold', 'Extra Bold')]
  const key = 'card:n1/text'

  it('is written in that font', async () => {
    const { client } = await openCanvas('figma', { fonts })
    const index = await draw(sceneFor('figma', sample))
    const text = await textOf(index, key)
    await client.figma.loadFontAsync({ family: 'Inter', style: 'Extra Bold' })
    text.fontName = { family: 'Inter', style: 'Extra Bold' }
    expect(await applyPatch(retype('figma'), index, UNWATCHED)).toMatchObject({ ok: true })
    expect(text).toMatchObject({ characters: 'Other', fontName: { style: 'Extra Bold' } })
  })

  it('in two fonts is written too', async () => {
    const { document } = await openCanvas('figma', { fonts })
    const index = await draw(sceneFor('figma', sample))
    const { id } = await textOf(index, key)
    document.graph.updateNode(id, {
      styleRuns: [{ start: 0, length: 1, style: { fontWeight: 800 } }],
    })
    expect(await applyPatch(retype('figma'), index, UNWATCHED)).toMatchObject({ ok: true })
    expect((await textOf(index, key)).characters).toBe('Other')
  })

  it('that is missing here is refused, and nothing is changed', async () => {
    const canvas = await openCanvas('figma', { fonts })
    const index = await draw(sceneFor('figma', sample))
    const { id } = await nodeOf(index, key)
    canvas.document.graph.updateNode(id, { fontFamily: 'Nobody Has It' })
    const before = mapAsDrawn(canvas, index.root)
    expect(await applyPatch(retype('figma'), index, UNWATCHED)).toMatchObject({
      ok: false,
      problem: { code: 'no-font', detail: { font: 'Nobody Has It Medium' } },
    })
    expect(mapAsDrawn(canvas, index.root)).toEqual(before)
  })
})
