import { describe, expect, it } from 'vitest'
import type { Journey } from '../../../src/journey/journey'
import { composeDesign } from '../../../src/scene/compose-design'
import { childrenOf, type Frame, type Shape } from '../../../src/scene/shape'
import { viewMap } from '../../../src/scene/view/map-view'
import { sample } from '../../journey/sample'
import { blueprints } from '../blueprint'
import { expectWhole } from '../read-back'
import { contrast, shapesByKey, walk } from '../walk'

const draw = (journey: Journey): Frame => composeDesign(viewMap(journey))
const hide = (journey: Journey, ...ids: string[]): Journey => ({
  ...journey,
  lanes: journey.lanes.map((lane) => ({ ...lane, hidden: ids.includes(lane.id) })),
})
const unseen = (scene: Shape) =>
  walk(scene).flatMap(({ key, hidden }) => (hidden === true ? [key] : []))

describe('a hidden lane in Figma Design', () => {
  it('is a row that nobody sees, with all that is in it, behind the others', () => {
    const map = hide(sample, 'touchpoints', 'emotions')
    const scene = draw(map)
    expect(unseen(scene)).toEqual(['lane:touchpoints', 'lane:emotions'])
    const rows = childrenOf(shapesByKey(scene).get('journey:journey/grid') ?? scene)
    expect(rows.map(({ key }) => key)).toEqual([
      'journey:journey/stages',
      ...['actions', 'barriers', 'solutions', 'touchpoints', 'emotions'].map((id) => `lane:${id}`),
    ])
    expectWhole(map, scene)
  })

  it('is not counted at the head', () => {
    const texts = (journey: Journey) => {
      const word = shapesByKey(draw(journey)).get('journey:journey/facts/cards/word')
      return word?.type === 'text' ? word.text : ''
    }
    expect(texts(sample)).toBe('Cards: 8')
    expect(texts(hide(sample, 'actions'))).toBe('Cards: 4')
  })
})

describe('a map that is nobody’s', () => {
  it('has its personas, out of sight', () => {
    const study: Journey = { ...sample, kind: 'study' }
    expect(unseen(draw(study))).toEqual(['journey:journey/personas'])
    expectWhole(study, draw(study))
    expect(unseen(draw({ ...sample, kind: 'eyes' }))).toEqual([])
  })
})

describe.each(blueprints)('a service blueprint in $language, $theme', ({ journey }) => {
  const view = viewMap(journey)
  const shapes = shapesByKey(draw(journey))
  const rows = journey.lanes.filter(({ hidden }) => !hidden)

  it('has a line with its name between the rows of its layers', () => {
    const named = rows.flatMap(({ id, kind }) => {
      const name = shapes.get(`lane:${id}/line/name`)
      return name?.type === 'text' ? [[kind, name.text]] : []
    })
    expect(named).toEqual([
      ['frontstage', view.words.lineOfInteraction],
      ['backstage', view.words.lineOfVisibility],
      ['support', view.words.lineOfInternalInteraction],
    ])
  })

  it('draws each line beside its name, in the room above its row, where one can see it', () => {
    for (const { id } of rows) {
      const [line, row] = [shapes.get(`lane:${id}/line`), shapes.get(`lane:${id}`)]
      if (line?.type !== 'vector' || row?.type !== 'frame') continue
      expect(line).toMatchObject({ dashed: true, floating: true })
      expect(line.x).toBeGreaterThan(60)
      const [room = 0] = row.padding ?? []
      expect(line.y).toBeGreaterThan(0)
      expect(line.y).toBeLessThan(room)
      expect(contrast(line.stroke ?? '', view.theme.ground)).toBeGreaterThanOrEqual(4.5)
    }
  })
})
