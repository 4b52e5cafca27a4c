import { describe, expect, it } from 'vitest'
import { drawnTexts } from '../../../src/i18n/drawn-texts'
import { LEVELS } from '../../../src/journey/scales'
import { gapMark, gapsOnMap } from '../../../src/scene/view/gap-mark'
import { viewMap } from '../../../src/scene/view/map-view'
import { governed } from '../../journey/governed'

const { words } = drawnTexts('en')

describe('the mark of a gap', () => {
  it.each([
    [5, 2, '−3 below expected', 'down', 'alarm'],
    [5, 3, '−2 below expected', 'down', 'alarm'],
    [5, 4, '−1 below expected', 'down', 'caution'],
    [3, 3, '0 as expected', 'disc', 'calm'],
    [3, 5, '+2 above expected', 'up', 'cure'],
    [4, null, 'expected 4/5', 'ring', 'quiet'],
  ] as const)('of %s expected and %s says %s', (expected, score, text, glyph, tone) => {
    expect(gapMark({ expected, score }, words)).toEqual({ text, look: { glyph, tone } })
  })

  it('is none where nobody has said what is expected', () => {
    for (const score of [null, ...LEVELS])
      expect(gapMark({ expected: null, score }, words)).toBeNull()
  })

  it('tells its sign by a glyph and a word, not by its colour alone', () => {
    const marks = LEVELS.flatMap((score) => gapMark({ expected: 3, score }, words) ?? [])
    const signs = marks.map(({ look, text }) => `${look.glyph} ${text.replace(/^\S+ /, '')}`)
    expect(new Set(signs).size).toBe(3)
  })
})

it('a map is told at how many of its known stages people get less', () => {
  expect(gapsOnMap(viewMap(governed()))).toEqual({
    text: 'below expected: 2 of 4',
    look: { glyph: 'down', tone: 'alarm' },
  })
  const journey = governed()
  const stages = journey.stages.map((stage) => ({ ...stage, score: null }))
  expect(gapsOnMap(viewMap({ ...journey, stages }))).toBeNull()
})
