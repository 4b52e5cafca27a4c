import '../../journey/jitless'
import * as z from 'zod/mini'
import { cardKind, type CardKind } from '../../journey/card'
import type { Lane } from '../../journey/lane'
import { cardKindOfLane, LANE_KINDS, laneKind } from '../../journey/lane-kind'
import type { RawMap } from '../../protocol/raw-map'
import { cardsInCells } from './cells'

/** A lane of the kind that its cards tell where it no longer says so itself: without cells it has the curve. */
export function withKind(lane: Lane, raw: RawMap): Lane {
  const record = raw.records.find(({ kind, id }) => kind === 'lane' && id === lane.id)
  if (record === undefined || z.safeParse(laneKind, record.fields['kind']).success) return lane
  const cells = raw.cells.filter((cell) => cell.lane === lane.id)
  if (cells.length === 0) return raw.cells.length === 0 ? lane : { ...lane, kind: 'emotions' }
  const counts = new Map<CardKind, number>()
  const inCells = cardsInCells(raw)
  for (const [key, cards] of inCells) {
    if (!key.startsWith(`${lane.id}:`)) continue
    for (const { fields } of cards) {
      const said = z.safeParse(cardKind, fields['kind'])
      if (said.success) counts.set(said.data, (counts.get(said.data) ?? 0) + 1)
    }
  }
  const [most] = [...counts].sort(([, a], [, b]) => b - a)
  // Of the many kinds that hold notes any would be a guess.
  if (most === undefined || most[0] === 'note') return lane
  return { ...lane, kind: LANE_KINDS.find((kind) => cardKindOfLane(kind) === most[0]) ?? lane.kind }
}
