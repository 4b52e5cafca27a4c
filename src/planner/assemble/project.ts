import { cardsByCell, cellKey } from '../../journey/cell'
import type { Journey } from '../../journey/journey'
import { cardKindOfLane } from '../../journey/lane-kind'
import type { RawBox, RawCell, RawMap, RawRecord } from '../../protocol/raw-map'
import { childrenOf, type Scene, type Shape } from '../../scene/shape'
import type { LiveMap } from '../live-map'

type Before = Pick<LiveMap, 'raw' | 'journey' | 'scene'>

/**
 * What stands on the canvas after we have written another journey there: what a reading would find. It is read for
 * certain when the echo of the write comes, but until then it must not be forgotten.
 * @param anew keys of records that were written although nothing of them changed
 */
export function project(
  { raw, journey: old, scene: shown }: Before,
  next: Journey,
  scene: Scene,
  anew: ReadonlySet<string> = new Set(),
): RawMap {
  const found = new Map(raw.records.map((record) => [`${record.kind}:${record.id}`, record]))
  const boxes = raw.drawing === 'jam' ? boxesOf(scene) : new Map<string, PlannedBox>()
  const boxesBefore = raw.drawing === 'jam' ? boxesOf(shown) : boxes
  const before = new Set<object>([...old.personas, ...old.stages, ...old.lanes, ...old.cards])

  const record = (
    kind: RawRecord['kind'],
    entity: { readonly id: string },
    isSame: boolean,
  ): RawRecord => {
    const key = `${kind}:${entity.id}`
    const known = found.get(key)
    const box = boxAfter(known?.box ?? null, boxesBefore.get(key), boxes.get(key))
    const isWhere = known !== undefined && isSame && known.stands === 'in-map' && !anew.has(key)
    if (isWhere) return known.box === box ? known : { ...known, box }
    const { id, ...fields } = entity
    return {
      kind,
      id,
      stored: known?.stored ?? id,
      node: known?.node ?? '',
      name: '',
      fields,
      texts: {},
      places: {},
      box,
      stands: 'in-map',
      state: 'whole',
    }
  }
  const all = (
    kind: RawRecord['kind'],
    entities: readonly { readonly id: string }[],
  ): RawRecord[] => entities.map((entity) => record(kind, entity, before.has(entity)))

  const { personas, stages, lanes, cards, ...head } = next
  const own = new Set(cards.map(({ id }) => id))
  const were = new Set(old.cards.map(({ id }) => id))
  return {
    ...raw,
    records: [
      record('journey', head, isSameHead(old, next)),
      ...all('persona', personas),
      ...all('stage', stages),
      ...all('lane', lanes),
      ...all('card', cards),
      ...raw.records.filter(({ kind, id }) => kind === 'card' && !own.has(id) && !were.has(id)),
    ],
    cells:
      raw.drawing === 'design' ? nestedCells(next) : placedCells(raw, next, boxesBefore, boxes),
  }
}

/** The box of a shape in a scene, and the cell it stands in there. */
interface PlannedBox extends RawBox {
  readonly within: string | undefined
}

/** Where a shape stands after the scene moved it: within its cell by as much, for a person may have put it there. */
function boxAfter(
  known: RawBox | null,
  before: PlannedBox | undefined,
  after: PlannedBox | undefined,
): RawBox | null {
  if (after === undefined) return known
  const { within, ...box } = after
  if (known === null || before === undefined || before.within !== within) return box
  const isSame = before.x === after.x && before.y === after.y
  const [x, y] = [known.x + after.x - before.x, known.y + after.y - before.y]
  const isAsHigh = before.height === after.height && before.width === after.width
  if (isSame && isAsHigh) return known
  return {
    x,
    y,
    width: isAsHigh ? known.width : after.width,
    height: isAsHigh ? known.height : after.height,
  }
}

function isSameHead(old: Journey, next: Journey): boolean {
  const { personas: _p, stages: _s, lanes: _l, cards: _c, ...head } = next
  return Object.entries(head).every(([field, value]) => Reflect.get(old, field) === value)
}

function nestedCells(journey: Journey): RawCell[] {
  const cards = cardsByCell(journey)
  return gridOf(journey).map(({ lane, stage }) => ({
    lane,
    stage,
    box: null,
    cards: (cards.get(cellKey(lane, stage)) ?? []).map(({ id }) => id),
  }))
}

function placedCells(
  raw: RawMap,
  journey: Journey,
  before: ReadonlyMap<string, PlannedBox>,
  after: ReadonlyMap<string, PlannedBox>,
): RawCell[] {
  const known = new Map(raw.cells.map((cell) => [cellKey(cell.lane, cell.stage), cell]))
  return gridOf(journey).map(({ lane, stage }) => {
    const key = cellKey(lane, stage)
    const shape = `cell:${key}`
    const box = boxAfter(known.get(key)?.box ?? null, before.get(shape), after.get(shape))
    return { lane, stage, box, cards: [] }
  })
}

const gridOf = ({ stages, lanes }: Journey): { readonly lane: string; readonly stage: string }[] =>
  lanes
    .filter(({ kind }) => cardKindOfLane(kind) !== null)
    .flatMap((lane) => stages.map((stage) => ({ lane: lane.id, stage: stage.id })))

/** The boxes of what carries a record, by key. */
function boxesOf(scene: Scene): ReadonlyMap<string, PlannedBox> {
  const boxes = new Map<string, PlannedBox>()
  for (const shape of childrenOf(scene)) {
    if (shape.record !== undefined) boxes.set(shape.key, boxOf(shape))
  }
  return boxes
}

/** A sticky is as wide as Figma makes it; how high it is decides nothing but on which side of a line its centre lies. */
const STICKY = 240

function boxOf(shape: Shape): PlannedBox {
  const { x = 0, y = 0, within } = shape
  const width = 'width' in shape && typeof shape.width === 'number' ? shape.width : STICKY
  const height = 'height' in shape && typeof shape.height === 'number' ? shape.height : STICKY
  return { x, y, width, height, within }
}
