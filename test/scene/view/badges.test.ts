import { describe, expect, it } from 'vitest'
import type { Journey } from '../../../src/journey/journey'
import { badgesIn } from '../../../src/planner/badges-in'
import { composeDesign } from '../../../src/scene/compose-design'
import { composeJam } from '../../../src/scene/compose-jam'
import { childrenOf, type Scene, type Shape } from '../../../src/scene/shape'
import { badgesOf, markOf } from '../../../src/scene/view/badges'
import { viewMap } from '../../../src/scene/view/map-view'
import { barrier, sample } from '../../journey/sample'

const marked: Journey = {
  ...sample,
  badges: true,
  cards: [...sample.cards, { ...barrier('open', 'b'), number: 2 }],
}
const DRAW = {
  design: (journey: Journey): Scene => composeDesign(viewMap(journey)),
  jam: (journey: Journey): Scene => composeJam(viewMap(journey), new Map()),
}
const all = (shape: Shape): Shape[] => [shape, ...childrenOf(shape).flatMap(all)]
const textsOf = (scene: Scene): string[] =>
  all(scene).flatMap((shape) => (shape.type === 'text' ? [shape.text] : []))

describe('marks of the checks', () => {
  it('stand at what a check points at, by the number of the check', () => {
    const mark = markOf('barrierWithoutSolution')
    expect(badgesOf(marked).at.get('card:open')).toContain(mark)
    expect(badgesOf(marked).at.get('card:wall') ?? '').not.toContain(mark)
  })

  it('are none where nobody wants them, and none of what is muted', () => {
    expect(badgesOf({ ...marked, badges: false }).at.size).toBe(0)
    const quiet = badgesOf({ ...marked, muted: ['barrierWithoutSolution'] })
    expect(quiet.legend.map(({ check }) => check)).not.toContain('barrierWithoutSolution')
    expect(quiet.at.get('card:open') ?? '').not.toContain(markOf('barrierWithoutSolution'))
  })

  it.each(['design', 'jam'] as const)(
    'are told apart from the map, and explained, in %s',
    (editor) => {
      const scene = DRAW[editor](marked)
      const mark = markOf('barrierWithoutSolution')
      expect(textsOf(scene)).toContain(`${mark} Barriers without a solution`)
      const keys = new Set(badgesIn(scene))
      expect(keys.has('card:open/checks')).toBe(true)
      const plain = DRAW[editor]({ ...marked, badges: false })
      expect(badgesIn(plain)).toEqual([])
      expect(textsOf(plain).some((text) => /^!\d/.test(text))).toBe(false)
    },
  )
})
