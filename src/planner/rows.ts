import type { Journey } from '../journey/journey'
import type { RawMap } from '../protocol/raw-map'
import type { Rows } from '../scene/jam/block'
import { remembering } from '../scene/remember'
import { childrenOf, type Scene } from '../scene/shape'
import { compose, type HeightsByKey } from './compose'
import type { LiveMap } from './live-map'

/** All rows are as high as their cards need. */
export const AS_NEEDED: Rows = new Map()

/** The rows that stand otherwise on the canvas than in a scene. */
export function rowsAsTheyStand({ cells, drawing }: RawMap, scene: Scene): Rows {
  if (drawing === 'design') return AS_NEEDED
  const needed = heightsOfRows(scene)
  const lanes = new Map<string, number[]>()
  for (const { lane, box } of cells)
    if (box !== null) lanes.set(lane, [...(lanes.get(lane) ?? []), box.height])
  const rows = new Map<string, number>()
  for (const [lane, heights] of lanes) {
    const height = mostOf(heights, needed.get(lane))
    if (height !== undefined && height !== needed.get(lane)) rows.set(lane, height)
  }
  return rows.size === 0 ? AS_NEEDED : rows
}

/**
 * What a map shows next: rows that get other cards, or whose cards need another height, are as high as these need; the
 * others stand as they do.
 */
export function composeNext(
  { drawing, shown, laidOut, rows }: LiveMap,
  journey: Journey,
  heights: HeightsByKey,
): { readonly scene: Scene; readonly rows: Rows } {
  const scene = compose(drawing, journey, heights)
  if (rows === AS_NEEDED) return { scene, rows }
  const needed = heightsOfRows(compose(drawing, shown, laidOut))
  const kept = new Map(
    [...rows].filter(
      ([lane]) =>
        needed.get(lane) === heightsOfRows(scene).get(lane) &&
        placesIn(shown, lane) === placesIn(journey, lane),
    ),
  )
  return kept.size === 0
    ? { scene, rows: AS_NEEDED }
    : { scene: compose(drawing, journey, heights, kept), rows: kept }
}

/** Which cards are where in a lane, to compare. */
const placesIn = ({ cards }: Journey, lane: string): string =>
  cards
    .filter((card) => card.lane === lane)
    .map(({ stage, id }) => `${stage}:${id}`)
    .join()

const known = remembering<Scene, Rows>()

/** The heights of all rows of cells in a scene, by the id of their lane. */
const heightsOfRows = (scene: Scene): Rows =>
  known(
    scene,
    [],
    () =>
      new Map(
        childrenOf(scene).flatMap((shape): [string, number][] =>
          shape.type === 'rectangle' &&
          shape.record?.kind === 'cell' &&
          typeof shape.height === 'number'
            ? [[String(shape.record.fields['lane']), shape.height]]
            : [],
        ),
      ),
  )

/** The height that most cells of a row have: somebody may have resized one. */
function mostOf(heights: readonly number[], needed: number | undefined): number | undefined {
  const count = (one: number | undefined): number =>
    heights.filter((height) => height === one).length
  return heights.reduce((best, one) => (count(one) > count(best) ? one : best), needed)
}
