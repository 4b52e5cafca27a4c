import { cellKey } from '../../journey/cell'
import type { RawBox, RawCell } from '../../protocol/raw-map'
import { childrenOf, type Scene, type Shape } from '../../scene/shape'

/** Where what carries a record stands once a scene has taken the place of another. */
export interface ProjectedBoxes {
  readonly cell: (lane: string, stage: string) => RawBox | null
  /** @param stood where it was, `null` where that is not known */
  readonly record: (key: string, stood: RawBox | null) => RawBox | null
}

/** Where layers are nested, nothing has a box. */
export const NO_BOXES: ProjectedBoxes = { cell: () => null, record: (_, stood) => stood }

/**
 * What is in a place of its own, or in the same place of its cell as before, moves by as much as the scenes say: a person
 * may have put it where it is. What gets another place of its cell stands in that: people put things there, and took
 * some out, by hand, so that none of the others is where a scene had it.
 * @param cells where the cells were
 */
export function projectBoxes(
  cells: readonly RawCell[],
  shown: Scene,
  scene: Scene,
): ProjectedBoxes {
  const [before, after] = [placesIn(shown), placesIn(scene)]
  const stood = new Map(cells.map(({ lane, stage, box }) => [cellIn(lane, stage), box]))
  const move = (key: string, known: RawBox | null): RawBox | null =>
    moved(known, before.get(key), after.get(key))
  const cellAfter = (key: string): RawBox | null => move(key, stood.get(key) ?? null)

  return {
    cell: (lane, stage) => cellAfter(cellIn(lane, stage)),
    record: (key, known) => {
      const [old, next] = [before.get(key)?.slot, after.get(key)?.slot]
      const box = move(key, known)
      if (old === undefined || next === undefined || old.cell !== next.cell) return box
      const cell = old.x === next.x && old.y === next.y ? null : cellAfter(next.cell)
      return box === null || cell === null
        ? box
        : { ...box, x: cell.x + next.x, y: cell.y + next.y }
    },
  }
}

const cellIn = (lane: string, stage: string): string => `cell:${cellKey(lane, stage)}`

/** Where a scene has a shape, and where in its cell that is. */
interface Place {
  readonly box: RawBox
  readonly slot: { readonly cell: string; readonly x: number; readonly y: number } | undefined
}

function moved(
  known: RawBox | null,
  before: Place | undefined,
  after: Place | undefined,
): RawBox | null {
  if (after === undefined) return known
  const { box: to, slot } = after
  if (known === null || before === undefined || before.slot?.cell !== slot?.cell) return to
  const { box: from } = before
  const isAsLarge = from.height === to.height && from.width === to.width
  if (isAsLarge && from.x === to.x && from.y === to.y) return known
  const { width, height } = isAsLarge ? known : to
  return { x: known.x + to.x - from.x, y: known.y + to.y - from.y, width, height }
}

/** The places of what carries a record, by key. */
function placesIn(scene: Scene): ReadonlyMap<string, Place> {
  const places = new Map<string, Place>()
  for (const shape of childrenOf(scene)) {
    if (shape.record === undefined) continue
    const box = boxOf(shape)
    // The ground of a cell comes before what stands on it.
    const cell = shape.within === undefined ? undefined : places.get(shape.within)?.box
    const slot =
      shape.within === undefined || cell === undefined
        ? undefined
        : { cell: shape.within, x: box.x - cell.x, y: box.y - cell.y }
    places.set(shape.key, { box, slot })
  }
  return places
}

/** A sticky is as wide as Figma makes it; how high it is decides nothing but on which side of a line its centre lies. */
const STICKY = 240

function boxOf(shape: Shape): RawBox {
  const { x = 0, y = 0 } = shape
  const width = 'width' in shape && typeof shape.width === 'number' ? shape.width : STICKY
  const height = 'height' in shape && typeof shape.height === 'number' ? shape.height : STICKY
  return { x, y, width, height }
}
