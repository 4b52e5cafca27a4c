import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { applyAll } from '../../src/journey/apply'
import type { Journey } from '../../src/journey/journey'
import type { Operation } from '../../src/journey/operation'
import { composeDesign } from '../../src/scene/compose-design'
import { composeJam } from '../../src/scene/compose-jam'
import { diff, isEmpty, type Patch } from '../../src/scene/diff'
import type { Container, Frame, Shape } from '../../src/scene/shape'
import { viewMap } from '../../src/scene/view/map-view'
import { journey as anyJourney } from '../journey/arbitrary'
import { operationOn } from '../journey/arbitrary-operation'
import { sample, sampleCard } from '../journey/sample'
import { patchScene } from './patch-scene'
import { walk } from './walk'

const design = (journey: Journey): Container => composeDesign(viewMap(journey))
const jam = (journey: Journey): Container => composeJam(viewMap(journey), new Map())

/** Order means nothing where everything has a place of its own, and of what nobody sees. */
function unordered(shape: Shape): Shape {
  if (shape.type !== 'frame' && shape.type !== 'section') return shape
  const children = shape.children.map(unordered)
  const isPlane = shape.type === 'section' || shape.layout === 'plane'
  const sorted = (some: Shape[]): Shape[] => some.sort((a, b) => (a.key < b.key ? -1 : 1))
  const seen = children.filter(({ hidden }) => hidden !== true)
  const unseen = children.filter(({ hidden }) => hidden === true)
  return { ...shape, children: isPlane ? sorted(children) : [...seen, ...sorted(unseen)] }
}

/** As text: comparing big trees as such takes most of the time. */
const shown = (shape: Shape): string => JSON.stringify(unordered(shape))

/** Two journeys, the second what some operations make of the first. */
const beforeAndAfter = anyJourney.chain((before) =>
  fc.array(operationOn(before), { minLength: 1, maxLength: 6 }).map((operations) => {
    const after = operations.reduce((journey, operation) => {
      const result = applyAll(journey, [operation])
      return result.ok ? result.value : journey
    }, before)
    return { before, after }
  }),
)
const runs = { numRuns: 120 }

describe('a patch', { timeout: 30_000 }, () => {
  it('makes the later map of the earlier one in Design', () => {
    fc.assert(
      fc.property(beforeAndAfter, ({ before, after }) => {
        const [old, next] = [design(before), design(after)]
        expect(shown(patchScene(old, diff(old, next)))).toBe(shown(next))
      }),
      runs,
    )
  })

  it('makes the later map of the earlier one in FigJam', () => {
    fc.assert(
      fc.property(beforeAndAfter, ({ before, after }) => {
        const [old, next] = [jam(before), jam(after)]
        expect(shown(patchScene(old, diff(old, next)))).toBe(shown(next))
      }),
      runs,
    )
  })

  it('is empty between a map and itself', () => {
    fc.assert(
      fc.property(anyJourney, (journey) => {
        expect(isEmpty(diff(design(journey), design(journey)))).toBe(true)
        expect(isEmpty(diff(jam(journey), jam(journey)))).toBe(true)
      }),
    )
  })

  it('never makes and removes the same shape: what only moved is moved', () => {
    fc.assert(
      fc.property(beforeAndAfter, ({ before, after }) => {
        for (const draw of [design, jam]) {
          const [old, next] = [draw(before), draw(after)]
          const types = new Map(walk(old).map(({ key, type }) => [key, type]))
          const made = diff(old, next).creations.flatMap(({ shape }) => walk(shape))
          expect(made.filter(({ key, type }) => types.get(key) === type)).toEqual([])
        }
      }),
      runs,
    )
  })
})

const edited = (draw: typeof design, ...operations: Operation[]): Patch => {
  const result = applyAll(sample, operations)
  if (!result.ok) throw new Error(result.problem.code)
  return diff(draw(sample), draw(result.value))
}
/** All keys a patch names. */
const touched = ({ creations, moves, changes, removals }: Patch): string[] => [
  ...creations.map(({ shape }) => shape.key),
  ...moves.map(({ key }) => key),
  ...changes.map(({ before }) => before.key),
  ...removals,
]

describe('an edit', () => {
  it('of the text of one card touches that card only', () => {
    const patch = edited(design, { type: 'card.edit', id: 'n2', patch: { text: 'Other words' } })
    expect(touched(patch).sort()).toEqual(['card:n2', 'card:n2/text'])
  })

  it('of the text of a note in FigJam touches that note only', () => {
    const patch = edited(jam, { type: 'card.edit', id: 'n2', patch: { text: 'Other words' } })
    expect(touched(patch)).toEqual(['card:n2'])
  })

  it('that adds a card adds its shape and counts it at the head', () => {
    const card = sampleCard('note', 'n9', 'a', 'actions')
    const patch = edited(design, { type: 'card.add', card, at: 1 })
    expect(patch.creations).toMatchObject([
      { shape: { key: 'card:n9' }, parent: 'cell:actions:a', after: 'card:n1' },
    ])
    expect(patch.changes.map(({ after }) => after.key).sort()).toEqual([
      'journey:journey/facts/cards/word',
    ])
    expect([patch.moves, patch.removals]).toEqual([[], []])
  })

  it('that moves a stage moves one shape in each row that has stages', () => {
    const { moves, creations, removals } = edited(design, { type: 'stage.move', id: 'a', at: 2 })
    expect(moves.map(({ key }) => key)).toEqual([
      'stage:a',
      'cell:actions:a',
      'cell:touchpoints:a',
      'cell:barriers:a',
      'cell:solutions:a',
    ])
    expect([creations, removals]).toEqual([[], []])
  })

  it('that moves a card into a stage made in the same breath takes the card along', () => {
    const [stage] = sample.stages
    if (stage === undefined) throw new Error('no stage')
    const patch = edited(
      design,
      { type: 'stage.add', stage: { ...stage, id: 'd' }, at: 3 },
      { type: 'card.move', id: 'n1', stage: 'd', lane: 'actions', at: 0 },
    )
    expect(patch.moves).toEqual([{ key: 'card:n1', parent: 'cell:actions:d', after: null }])
    expect(patch.removals).toEqual([])
  })

  it('names removed cells but not what goes with them', () => {
    const { removals } = edited(design, { type: 'stage.remove', id: 'a', cards: 'remove' })
    expect([...removals].sort()).toEqual([
      'card:ladder/answers',
      'cell:actions:a',
      'cell:barriers:a',
      'cell:solutions:a',
      'cell:touchpoints:a',
      'lane:emotions/unknown/a',
      'stage:a',
    ])
  })
})

describe('hiding a lane in Design', () => {
  const hide = (id: string, hidden: boolean): Operation => ({
    type: 'lane.edit',
    id,
    patch: { hidden },
  })

  it('touches its row and what is counted at the head, and leaves its layer where it is', () => {
    const patch = edited(design, hide('barriers', true))
    expect(touched(patch).sort()).toEqual(['journey:journey/facts/cards/word', 'lane:barriers'])
    expect(patch.moves).toEqual([])
  })

  it('and showing it again puts it behind the last that is shown', () => {
    const hidden = applyAll(sample, [hide('actions', true), hide('barriers', true)])
    if (!hidden.ok) throw new Error(hidden.problem.code)
    const shown = applyAll(hidden.value, [hide('barriers', false)])
    if (!shown.ok) throw new Error(shown.problem.code)
    const { moves, creations, removals } = diff(design(hidden.value), design(shown.value))
    expect(moves).toEqual([
      { key: 'lane:barriers', parent: 'journey:journey/grid', after: 'lane:solutions' },
    ])
    expect([creations, removals]).toEqual([[], []])
  })
})

describe('parts that are the same object', () => {
  it('are not looked into', () => {
    const shown: Frame = {
      type: 'frame',
      key: 'same',
      name: 'Same',
      layout: 'row',
      width: 'hug',
      height: 'hug',
      children: [],
    }
    let looks = 0
    const counting = new Proxy(shown, {
      ownKeys: (target) => {
        looks += 1
        return Reflect.ownKeys(target)
      },
    })
    const around = (name: string): Frame => ({ ...shown, key: 'root', name, children: [counting] })
    const patch = diff(around('Old'), around('New'))
    expect(touched(patch)).toEqual(['root'])
    expect(looks).toBe(0)
  })
})
