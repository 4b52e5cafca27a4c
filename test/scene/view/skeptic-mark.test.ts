import { describe, expect, it } from 'vitest'
import { drawnTexts } from '../../../src/i18n/drawn-texts'
import { composeDesign } from '../../../src/scene/compose-design'
import type { Section } from '../../../src/scene/shape'
import { viewMap } from '../../../src/scene/view/map-view'
import { skepticMark } from '../../../src/scene/view/skeptic-mark'
import { draw, mapOf } from '../jam/maps'
import { shapesByKey } from '../walk'

const { words } = drawnTexts('en')
const [yes, no, open] = [true, false, null]
const told = (skeptic: (boolean | null)[]) => skepticMark({ skeptic }, words)?.text ?? null

it('an offer says what the skeptic makes of it, once somebody has asked', () => {
  expect(told([open, open, open, open, open])).toBeNull()
  expect(told([yes, open, open, yes, open])).toBe('skeptic: asked 2 of 5')
  expect(told([yes, no, open, open, open])).toBe('the skeptic doubts it')
  expect(told([yes, yes, yes, yes, yes])).toBe('convinces the skeptic')
})

describe('on the map', () => {
  const offers = [{ skeptic: [yes, no, yes, yes, yes] }, {}]

  it('it is a glyph and words in Figma Design', () => {
    const shapes = shapesByKey(composeDesign(viewMap(mapOf('offer', offers))))
    expect(shapes.get('card:c0/skeptic/word')).toMatchObject({ text: 'the skeptic doubts it' })
    expect(shapes.has('card:c0/skeptic/glyph')).toBe(true)
    expect(shapes.has('card:c1/skeptic')).toBe(false)
  })

  it('it is a pill on the edge of the sticky in FigJam', () => {
    const scene: Section = draw(mapOf('offer', offers))
    const shapes = shapesByKey(scene)
    expect(shapes.get('card:c0/skeptic/word')).toMatchObject({ text: '▲ the skeptic doubts it' })
    expect(shapes.has('card:c1/skeptic')).toBe(false)
  })
})
