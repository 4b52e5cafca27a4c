import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cellKey } from '../../../src/journey/cell'
import type { Journey } from '../../../src/journey/journey'
import { childrenOf, type Section, type Shape } from '../../../src/scene/shape'
import { viewMap } from '../../../src/scene/view/map-view'
import { journey as anyJourney } from '../../journey/arbitrary'
import { sample, sampleCard } from '../../journey/sample'
import { blueprints, mapOfKind } from '../blueprint'
import { expectWhole } from '../read-back'
import { contrast } from '../walk'
import { areaOf, byKey, contains, draw, overlap, templates, type Area } from './maps'

const hide = (journey: Journey, ...ids: string[]): Journey => ({
  ...journey,
  lanes: journey.lanes.map((lane) => ({ ...lane, hidden: ids.includes(lane.id) })),
})
const isSeen = ({ hidden }: Shape): boolean => hidden !== true
function areaAt(scene: Section, key: string): Area {
  const shape = byKey(scene).get(key)
  if (shape === undefined) throw new Error(`no ${key}`)
  return areaOf(shape)
}
const yOf = (scene: Section, key: string): number => byKey(scene).get(key)?.y ?? NaN

describe('a hidden lane in FigJam', () => {
  const before = draw(sample)
  const scene = draw(hide(sample, 'touchpoints'))

  it('has all of its row out of sight, and the rows that are seen close up', () => {
    const own = childrenOf(scene).filter(({ key, within }) =>
      `${key} ${within ?? ''}`.includes('touchpoints'),
    )
    expect(own.length).toBeGreaterThan(5)
    expect(own.filter(isSeen)).toEqual([])
    const unseen = childrenOf(scene).filter((shape) => !isSeen(shape))
    expect(unseen.map(({ key }) => key).sort()).toEqual(
      [
        ...own.map(({ key }) => key),
        ...unseen.flatMap(({ key }) => (key.startsWith('card:site/') ? [key] : [])),
      ]
        .filter((key, index, all) => all.indexOf(key) === index)
        .sort(),
    )
    expect(yOf(scene, 'lane:emotions')).toBe(yOf(before, 'lane:touchpoints'))
    expect(scene.height).toBeLessThan(before.height)
    expectWhole(hide(sample, 'touchpoints'), scene)
  })

  it('stays where it is while what is seen grows a little', () => {
    const card = sampleCard('solution', 'gate', 'a', 'solutions')
    const more = draw({ ...hide(sample, 'touchpoints'), cards: [...sample.cards, card, card] })
    expect(more.height).toBeGreaterThan(scene.height)
    expect(yOf(more, 'lane:touchpoints')).toBe(yOf(scene, 'lane:touchpoints'))
  })

  it('is drawn of the same objects as long as nothing of it changes', () => {
    const [map, sizes] = [hide(sample, 'touchpoints'), new Map<string, number>()]
    const one = byKey(draw(map, sizes)).get('card:site')
    expect(byKey(draw({ ...map, title: 'Other' }, sizes)).get('card:site')).toBe(one)
  })
})

describe('hidden lanes of any journey', () => {
  it('lie below the map, and no cell of theirs has anything in it that is not its own', () => {
    fc.assert(
      fc.property(anyJourney, (journey) => {
        const shapes = childrenOf(draw(journey))
        const { height } = draw(journey)
        const hidden = new Set(journey.lanes.flatMap(({ id, hidden: is }) => (is ? [id] : [])))
        const cells = shapes.filter(({ record }) => record?.kind === 'cell')
        for (const cell of cells) {
          const lane = String(cell.record?.fields['lane'])
          expect(isSeen(cell)).toBe(!hidden.has(lane))
          if (hidden.has(lane)) expect(cell.y).toBeGreaterThan(height + 100)
          else expect(areaOf(cell).y + areaOf(cell).height).toBeLessThan(height)
        }
        cells.forEach((cell, index) => {
          for (const other of cells.slice(index + 1))
            expect(overlap(areaOf(cell), areaOf(other))).toBe(false)
        })
        for (const { id, lane, stage } of journey.cards) {
          const card = shapes.find(({ key }) => key === `card:${id}`)
          const cell = cells.find(({ key }) => key === `cell:${cellKey(lane, stage)}`)
          if (card === undefined || cell === undefined) throw new Error('not drawn')
          const { x, y, width, height: high } = areaOf(card)
          expect(contains(areaOf(cell), x + width / 2, y + high / 2)).toBe(true)
        }
      }),
    )
  })
})

describe('a map that is nobody’s', () => {
  it('has its personas out of sight, and its title has their room', () => {
    const study: Journey = { ...sample, title: 'Word '.repeat(60), kind: 'study' }
    const [seen, not] = [draw({ ...study, kind: null }), draw(study)]
    const personas = childrenOf(not).filter(({ key }) => key.startsWith('persona:'))
    expect(personas.length).toBeGreaterThan(2)
    expect(personas.filter(isSeen)).toEqual([])
    const width = (scene: Section) => areaAt(scene, 'journey:journey/title').width
    expect(width(not)).toBeGreaterThan(width(seen))
    expectWhole(study, not)
  })

  it('has a head no higher than its title needs', () => {
    const [{ journey }] = templates as [(typeof templates)[0]]
    const study = draw(mapOfKind(journey, 'study'))
    const shown = draw(mapOfKind(journey, 'eyes'))
    const [stage] = journey.stages
    expect(yOf(study, `stage:${stage?.id ?? ''}`)).toBeLessThan(
      yOf(shown, `stage:${stage?.id ?? ''}`),
    )
  })
})

describe.each(blueprints)('a service blueprint in $language, $theme', ({ journey }) => {
  const view = viewMap(journey)
  const scene = draw(journey)
  const shapes = byKey(scene)
  const rows = journey.lanes.filter(({ hidden }) => !hidden)

  it('has a locked line with its name between the rows of its layers', () => {
    const named = rows.flatMap(({ id, kind }, index) => {
      const [name, line] = [shapes.get(`lane:${id}/line/name`), shapes.get(`lane:${id}/line`)]
      if (name?.type !== 'text' || line?.type !== 'vector') return []
      expect([name.locked, line.locked, line.dashed]).toEqual([true, true, true])
      const above = areaAt(scene, `lane:${rows[index - 1]?.id ?? ''}/ground`)
      const below = areaAt(scene, `lane:${id}/ground`)
      expect(areaOf(name).y).toBeGreaterThanOrEqual(above.y + above.height + 8)
      expect(areaOf(name).y + areaOf(name).height).toBeLessThanOrEqual(below.y - 8)
      expect(line.x).toBeGreaterThan((name.x ?? 0) + areaOf(name).width)
      expect(contrast(line.stroke ?? '', view.theme.ground)).toBeGreaterThanOrEqual(4.5)
      expect(contrast(name.color, view.theme.ground)).toBeGreaterThanOrEqual(4.5)
      return [[kind, name.text]]
    })
    expect(named).toEqual([
      ['frontstage', view.words.lineOfInteraction],
      ['backstage', view.words.lineOfVisibility],
      ['support', view.words.lineOfInternalInteraction],
    ])
  })
})
