import { describe, expect, it } from 'vitest'
import { THEMES, stageColor } from '../../src/scene/theme'
import { contrast } from './walk'

const themes = Object.entries(THEMES)
const counts = Array.from({ length: 12 }, (_, index) => index + 1)

describe.each(themes)('the theme %s', (_, theme) => {
  it('keeps 4.5:1 for white text on every stage of 1 to 12', () => {
    const faint = counts.flatMap((count) =>
      Array.from({ length: count }, (_, index) => stageColor(theme, index, count)).filter(
        (color) => contrast(theme.onStage, color) < 4.5,
      ),
    )
    expect(faint).toEqual([])
  })

  it('goes from its first stage colour to its last, each stage a colour of its own', () => {
    const colors = Array.from({ length: 12 }, (_, index) => stageColor(theme, index, 12))
    expect([colors[0], colors[11]]).toEqual(theme.stages)
    expect(new Set(colors).size).toBe(12)
    expect(colors.join(' ')).toMatch(/^(#[0-9a-f]{6} ?)+$/)
  })

  it('gives a lone stage the first colour', () => {
    expect(stageColor(theme, 0, 1)).toBe(theme.stages[0])
  })
})

describe('contrast', () => {
  it('is measured as WCAG does', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5)
    expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2)
  })
})
