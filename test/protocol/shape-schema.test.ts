import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import * as z from 'zod/mini'
import { patch as patchSchema, shape as shapeSchema } from '../../src/protocol/shape-schema'
import { composeDesign } from '../../src/scene/compose-design'
import { composeJam } from '../../src/scene/compose-jam'
import { diff } from '../../src/scene/diff'
import type { Frame, Shape } from '../../src/scene/shape'
import { viewMap } from '../../src/scene/view/map-view'
import { journey as anyJourney } from '../journey/arbitrary'
import { themed } from '../scene/jam/maps'

/** As it comes over the line. */
const travelled = (value: unknown): unknown => structuredClone(value)
const frame: Frame = {
  type: 'frame',
  key: 'k',
  name: 'n',
  layout: 'row',
  width: 'hug',
  height: 8,
  fill: '#ffffff',
  children: [
    { type: 'rectangle', key: 'r', name: 'n', width: 4, height: 'fill', fill: '#00000080' },
  ],
}

describe('a scene that crosses the border', () => {
  it.each(themed)('arrives as it was: $id in $language, $theme', ({ journey }) => {
    const view = viewMap(journey)
    for (const scene of [composeDesign(view), composeJam(view, new Map())]) {
      expect(z.safeParse(shapeSchema, travelled(scene))).toEqual({ success: true, data: scene })
    }
  })

  it('arrives as it was whatever its texts, and so does a patch', () => {
    fc.assert(
      fc.property(anyJourney, anyJourney, (one, other) => {
        for (const draw of [
          composeDesign,
          (of: ReturnType<typeof viewMap>) => composeJam(of, new Map()),
        ]) {
          const [old, next] = [draw(viewMap(one)), draw(viewMap(other))]
          expect(z.safeParse(shapeSchema, travelled(old)).data).toEqual(old)
          const between = diff(old, next)
          expect(z.safeParse(patchSchema, travelled(between)).data).toEqual(between)
        }
      }),
      { numRuns: 25 },
    )
  })

  const wrong: readonly (readonly [string, object])[] = [
    ['a colour by name', { ...frame, fill: 'red' }],
    ['a short colour', { ...frame, fill: '#fff' }],
    ['capital letters in a colour', { ...frame, fill: '#FFFFFF' }],
    ['no type', { ...frame, type: undefined }],
    ['an unknown type', { ...frame, type: 'component' }],
    ['an unknown layout', { ...frame, layout: 'grid' }],
    ['a length by name', { ...frame, width: 'wide' }],
    ['a length that is no number', { ...frame, height: NaN }],
    ['no key', { ...frame, key: undefined }],
    ['no children', { ...frame, children: undefined }],
    ['a bad child', { ...frame, children: [{ ...frame, fill: 'blue' }] }],
    ['an unknown kind of record', { ...frame, record: { kind: 'page', id: 'x', fields: {} } }],
    ['three paddings', { ...frame, padding: [1, 2, 3] }],
  ]
  it.each(wrong)('is refused with %s', (_, value) => {
    const sound: Shape = frame
    expect(z.safeParse(shapeSchema, sound).success).toBe(true)
    expect(z.safeParse(shapeSchema, value).success).toBe(false)
  })
})
