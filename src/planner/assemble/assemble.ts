import type { Card } from '../../journey/card'
import type { Journey } from '../../journey/journey'
import type { RawMap, RawRecord } from '../../protocol/raw-map'
import { drawnGrid, nestedGrid, type Place } from './cells'
import { inCellOrder } from './in-cell-order'
import { parseCard, parseHead, parseLane, parsePersona, parseStage } from './parse'

/** A journey understood from what stands on the canvas. */
export interface Assembled {
  readonly journey: Journey
  /** Records that could not be understood, and cards in no cell: left on the canvas as they are. */
  readonly unreadable: number
}

/** Understands a map; `null` where not even its head can be read. */
export function assemble(map: RawMap): Assembled | null {
  const of = (kind: RawRecord['kind']): RawRecord[] =>
    map.records.filter((record) => record.kind === kind)
  const [headRecord] = of('journey')
  const head = headRecord === undefined ? null : parseHead(headRecord)
  if (head === null) return null

  let unreadable = map.damaged
  const readAll = <T>(records: readonly RawRecord[], parse: (record: RawRecord) => T | null): T[] =>
    records.flatMap((record) => {
      const value = parse(record)
      if (value === null) unreadable += 1
      return value === null ? [] : [value]
    })
  const known = (record: RawRecord): boolean =>
    (record.kind === 'stage' ? parseStage(record) : parseLane(record)) !== null
  const gridOf = map.drawing === 'design' ? nestedGrid : drawnGrid
  const grid = gridOf(of('stage'), of('lane'), known)
  unreadable += of('stage').length + of('lane').length - grid.stages.length - grid.lanes.length

  const placed: { readonly place: Place; readonly card: Card }[] = []
  of('card').forEach((record, index) => {
    const place = grid.placeOf(record, index)
    const card = place === null ? null : parseCard(record, place)
    if (place === null || card === null) unreadable += 1
    else placed.push({ place, card })
  })
  placed.sort(({ place: { order: a } }, { place: { order: b } }) => a[0] - b[0] || a[1] - b[1])
  const journey = inCellOrder({
    ...head,
    personas: readAll(of('persona'), parsePersona),
    stages: readAll(grid.stages, parseStage),
    lanes: readAll(grid.lanes, parseLane),
    cards: placed.map(({ card }) => card),
  })
  return { journey, unreadable }
}
