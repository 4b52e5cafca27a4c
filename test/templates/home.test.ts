import { describe, expect, it } from 'vitest'
import { LANGUAGES } from '../../src/journey/journey'
import { buildTemplate } from '../../src/templates/build-template'
import { home } from '../../src/templates/home'

const STAGES = [
  ...['Life', 'Recognition', 'Study', 'Screening', 'Choice', 'Purchase', 'Delivery'],
  'Installation',
]

describe('the home category', () => {
  it.each(LANGUAGES)(
    'is nobody’s and of no company: no persona, owners or touchpoints in %s',
    (language) => {
      const { personas, cards, kind, flow } = buildTemplate(home, language)
      expect(kind).toBe('study')
      expect(flow).toBe('cyclic')
      expect(personas).toEqual([])
      expect(new Set(cards.map((card) => card.kind))).toEqual(new Set(['note']))
      for (const { traffic, tools } of home.stages) {
        expect(traffic).toBeNull()
        expect(tools).toEqual([])
      }
    },
  )

  it('has eight stages from life to installation, each with a subtitle', () => {
    expect(home.stages.map(({ name }) => name[0])).toEqual(STAGES)
    expect(home.stages.filter(({ subtitle }) => subtitle[0] === '')).toEqual([])
  })

  it('asks three questions, and answers with several values and activities at each stage', () => {
    const lanes = home.lanes.filter(({ kind }) => kind !== 'emotions')
    expect(lanes.map(({ kind }) => kind)).toEqual(['experience', 'values', 'actions'])
    for (const { name } of lanes) expect(name.every((one) => one.endsWith('?'))).toBe(true)
    for (const { cells } of home.stages) {
      expect(cells['values']?.length).toBeGreaterThanOrEqual(4)
      expect(cells['actions']?.length).toBeGreaterThanOrEqual(4)
    }
  })

  it('speaks as “we” of what we do', () => {
    const texts = home.stages.flatMap(({ cells }) =>
      (cells['actions'] ?? []).map(({ text }) => text),
    )
    expect(texts.filter(([en]) => !en.startsWith('We '))).toEqual([])
    expect(
      texts.filter(([, ru]) => !/^(?:Ещё раз |Сначала )?[А-ЯЁа-яё]+м(?:ся)?(?=[ ,:]|$)/u.test(ru)),
    ).toEqual([])
  })
})
