import type { Card } from '../../journey/card'
import type { Journey } from '../../journey/journey'
import { cardKindOfLane } from '../../journey/lane-kind'
import type { Notes } from '../../planner/notes'

/** The notes that still hold for the journey that is shown, which may be edited further than the canvas. */
export function currentNotes(notes: Notes, { stages, lanes, cards }: Journey): Notes {
  const ids = new Set([...stages, ...lanes].map(({ id }) => id))
  const fits = ({ kind, lane }: Card): boolean =>
    lanes.some((one) => one.id === lane && cardKindOfLane(one.kind) === kind)
  const misplaced = new Set(notes.misplaced)
  return {
    ...notes,
    loose: notes.loose.filter(({ stage, lane }) => ids.has(stage) && ids.has(lane)),
    lost: notes.lost.filter(({ id }) => ids.has(id)),
    misplaced:
      misplaced.size === 0
        ? NONE
        : cards.filter((card) => misplaced.has(card.id) && !fits(card)).map(({ id }) => id),
  }
}

/** The same each time, so that nothing is drawn again for it. */
const NONE: readonly string[] = []
