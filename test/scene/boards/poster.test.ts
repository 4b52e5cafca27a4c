import { describe, expect, it } from 'vitest'
import type { Journey } from '../../../src/journey/journey'
import { composeBoard } from '../../../src/scene/boards/compose-board'
import { childrenOf } from '../../../src/scene/shape'
import { viewMap } from '../../../src/scene/view/map-view'
import { buildTemplate } from '../../../src/templates/build-template'
import { home } from '../../../src/templates/home'

const draw = (journey: Journey) => composeBoard('poster', viewMap(journey), 'design').scene
const textsOf = (journey: Journey): string[] =>
  childrenOf(draw(journey)).flatMap((shape) => (shape.type === 'text' ? [shape.text] : []))
const isLonger = (text: string, times: number): string => Array(times).fill(text).join(' ')

describe('the poster', () => {
  it.each(['en', 'ru'] as const)('is a page of A3 that can be read, in %s', (language) => {
    const journey = buildTemplate(home, language)
    const { width, height } = draw(journey)
    expect(Number(width) / Number(height)).toBeCloseTo(420 / 297, 2)
    // 13 pixels of a page that is 420 mm wide, in points.
    expect(((13 * 420) / Number(width)) * (72 / 25.4)).toBeGreaterThan(8)
    expect(textsOf(journey).some((text) => / (pt|пт)/.test(text))).toBe(false)
  })

  it('says so where its text would be too small', () => {
    const journey = buildTemplate(home, 'en')
    const cards = journey.cards.map((card) => ({ ...card, text: isLonger(card.text, 6) }))
    expect(textsOf({ ...journey, cards }).join()).toMatch(/On A3 its text would be [\d.]+ pt/)
  })

  it('has what stands in the three lanes of every stage, and not what is hidden', () => {
    const journey = buildTemplate(home, 'en')
    const all = textsOf(journey).join('\n')
    for (const { text } of journey.cards) expect(all).toContain(text)
    const lanes = journey.lanes.map((lane) => ({ ...lane, hidden: lane.kind === 'values' }))
    const shown = textsOf({ ...journey, lanes }).join('\n')
    expect(shown).not.toContain('What matters to us?')
    expect(shown).toContain('What are we doing?')
  })
})
