import { afterEach, describe, expect, it, vi } from 'vitest'
import { drawMap } from '../../src/canvas/draw-map'
import { Cancelled, UNWATCHED } from '../../src/canvas/job'
import type { DescribedNode } from '../../src/playground/host'
import { childrenOf, type Shape } from '../../src/scene/shape'
import { templates } from '../scene/jam/maps'
import { sample } from '../journey/sample'
import { walk } from '../scene/walk'
import { draw, EDITORS, onPage, openCanvas, sceneFor, seen, wanted } from './open-canvas'

afterEach(() => void vi.unstubAllGlobals())

/** One language in each editor: drawing is the slowest thing there is to test. */
const all = EDITORS.flatMap((editor) =>
  templates
    .filter(({ language }) => language === (editor === 'figma' ? 'ru' : 'en'))
    .map((one) => ({ editor, ...one })),
)
const watch = { ...UNWATCHED, total: () => undefined }

/** Shapes whose node stands elsewhere, or has another size, than the scene says. */
function misplaced(shape: Shape, node: DescribedNode): string[] {
  const length = (name: 'width' | 'height'): number | undefined => {
    const value: unknown = Reflect.get(shape, name)
    return typeof value === 'number' ? value : undefined
  }
  const wrong = (['x', 'y'] as const).filter(
    (axis) => shape[axis] !== undefined && Math.abs(node[axis] - shape[axis]) > 0.5,
  )
  const sizes = (['width', 'height'] as const).filter((side) => {
    const value = length(side)
    return value !== undefined && Math.abs(node[side] - value) > 0.5
  })
  const children = childrenOf(shape).flatMap((child, index) => {
    const below = node.children[index]
    return below === undefined ? [`${child.key} is missing`] : misplaced(child, below)
  })
  return [...[...wrong, ...sizes].map((what) => `${shape.key} ${what}`), ...children]
}

describe.each(all)(
  'drawing $id in $language in $editor',
  { timeout: 30_000 },
  ({ editor, journey }) => {
    it('puts on the page what the scene says: types, names, texts, places, lengths', async () => {
      const canvas = await openCanvas(editor)
      const scene = sceneFor(editor, journey)
      const { root } = await draw(scene)
      const [map, ...others] = onPage(canvas)
      if (map === undefined) throw new Error('nothing was drawn')
      expect(others).toEqual([])
      expect(map.id).toBe(root)
      expect(JSON.stringify(seen(map))).toBe(JSON.stringify(wanted(scene)))
      expect(misplaced(scene, map)).toEqual([])
    })
  },
)

describe.each(EDITORS)('a map in %s', { timeout: 30_000 }, (editor) => {
  it('is selected, in view, and can be opened from its properties', async () => {
    const { client } = await openCanvas(editor)
    const { root } = await draw(sceneFor(editor, sample))
    expect(client.selectedIds()).toEqual([root])
    const { bounds } = client.figma.viewport
    const [node] = client.figma.currentPage.children
    if (node === undefined || !('absoluteBoundingBox' in node)) throw new Error('nothing there')
    const box = node.absoluteBoundingBox
    expect(box).not.toBeNull()
    expect(bounds.x).toBeLessThanOrEqual(box?.x ?? -Infinity)
    expect(bounds.width).toBeGreaterThanOrEqual(box?.width ?? Infinity)
    expect(
      client.counts.byMember.get(
        `${editor === 'figma' ? 'FRAME' : 'SECTION'}.setRelaunchData call`,
      ),
    ).toBe(1)
  })

  it('carries every record and field where the index finds it', async () => {
    await openCanvas(editor)
    const scene = sceneFor(editor, sample)
    const index = await draw(scene)
    for (const { key, record, field } of walk(scene)) {
      if (record === undefined && field === undefined) continue
      const node = await index.find(key)
      expect(node?.getSharedPluginData('tropa', record ? 'record' : 'field'), key).not.toBe('')
    }
  })

  it('leaves nothing behind when any call into Figma fails', async () => {
    const scene = sceneFor(editor, { ...sample, cards: sample.cards.slice(0, 4) })
    const whole = await openCanvas(editor)
    await draw(scene)
    const calls = whole.client.counts.total
    const sampled = Array.from({ length: 40 }, (_, i) => 1 + Math.floor((i * calls) / 40))

    const canvas = await openCanvas(editor)
    const before = JSON.stringify(canvas.document.describe())
    for (const k of sampled) {
      canvas.client.failAt(k)
      const failure = await drawMap(scene, watch).catch((error: unknown) => error)
      canvas.client.failAt(null)
      if (failure instanceof Error) {
        expect(failure.message).toContain('planned failure')
        expect(JSON.stringify(canvas.document.describe()), `call ${k} of ${calls}`).toBe(before)
        continue
      }
      // A font that cannot be had is not an error: the next best is taken.
      const map = onPage(canvas)[0]
      expect(map?.name, `call ${k} of ${calls}`).toContain('Sample')
      canvas.document.hand.remove(map?.id ?? '')
    }
  })

  it('that somebody cancels leaves nothing behind', async () => {
    const canvas = await openCanvas(editor)
    let breaths = 0
    const drawn = drawMap(sceneFor(editor, sample), {
      ...watch,
      progress: () => {
        breaths += 1
      },
      cancelled: () => breaths > 1,
    })
    await expect(drawn).rejects.toBeInstanceOf(Cancelled)
    expect(onPage(canvas)).toEqual([])
  })

  it('tells how far it is, in shapes', async () => {
    await openCanvas(editor)
    const scene = sceneFor(editor, sample)
    const [totals, done] = [new Array<number>(), new Array<number>()]
    await drawMap(scene, {
      ...watch,
      total: (shapes) => totals.push(shapes),
      progress: (shapes) => done.push(shapes),
    })
    expect(totals).toEqual([walk(scene).length])
    expect(done.length).toBeGreaterThan(0)
    expect(done).toEqual([...done].sort((a, b) => a - b))
    expect(done.at(-1)).toBeLessThanOrEqual(walk(scene).length)
  })
})
