import { cardsByCell, cellKey } from '../../journey/cell'
import type { Journey } from '../../journey/journey'
import { cardKindOfLane } from '../../journey/lane-kind'
import type { RawCell, RawMap, RawRecord } from '../../protocol/raw-map'
import type { Scene } from '../../scene/shape'
import type { LiveMap } from '../live-map'
import { same } from '../same'
import { NO_BOXES, projectBoxes, type ProjectedBoxes } from './project-boxes'

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
  const boxes = raw.drawing === 'jam' ? projectBoxes(raw.cells, shown, scene) : NO_BOXES

  const record = (
    kind: RawRecord['kind'],
    entity: { readonly id: string },
    isSame: boolean,
  ): RawRecord => {
    const key = `${kind}:${entity.id}`
    const known = found.get(key)
    const box = boxes.record(key, known?.box ?? null)
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
  const all = <T extends { readonly id: string }>(
    kind: RawRecord['kind'],
    before: readonly T[],
    entities: readonly T[],
  ): RawRecord[] => {
    const known = new Map(before.map((one) => [one.id, one]))
    return entities.map((entity) => record(kind, entity, same(known.get(entity.id), entity)))
  }

  const { personas, stages, lanes, cards, ...head } = next
  const own = new Set(cards.map(({ id }) => id))
  const were = new Set(old.cards.map(({ id }) => id))
  return {
    ...raw,
    records: [
      record('journey', head, isSameHead(old, next)),
      ...all('persona', old.personas, personas),
      ...all('stage', old.stages, stages),
      ...all('lane', old.lanes, lanes),
      ...all('card', old.cards, cards),
      ...raw.records.filter(({ kind, id }) => kind === 'card' && !own.has(id) && !were.has(id)),
    ],
    cells: raw.drawing === 'design' ? nestedCells(next) : placedCells(next, boxes),
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

const placedCells = (journey: Journey, boxes: ProjectedBoxes): RawCell[] =>
  gridOf(journey).map(({ lane, stage }) => ({
    lane,
    stage,
    box: boxes.cell(lane, stage),
    cards: [],
  }))

const gridOf = ({ stages, lanes }: Journey): { readonly lane: string; readonly stage: string }[] =>
  lanes
    .filter(({ kind }) => cardKindOfLane(kind) !== null)
    .flatMap((lane) => stages.map((stage) => ({ lane: lane.id, stage: stage.id })))
