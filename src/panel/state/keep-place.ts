import type { Journey } from '../../journey/journey'
import type { Place } from './panel-state'

/**
 * The place after a change of the journey: what is no longer there is let go, and where the stage
 * went, the one that took its place is shown. The card whose fields are open takes the panel along.
 */
export function keepPlace(place: Place, before: Journey, after: Journey): Place {
  const stage = followForm(place, before, after) ?? keepStage(place.stage, before, after)
  const card = keep(place.card, after.cards)
  const form = keep(place.form, after.cards)
  const lane = keep(place.lane, after.lanes)
  const removing = place.removing && stage === place.stage
  const same =
    stage === place.stage &&
    card === place.card &&
    form === place.form &&
    lane === place.lane &&
    removing === place.removing
  return same ? place : { ...place, stage, card, form, lane, removing }
}

/** The stage into which the card with the open fields was moved, by whomever. */
function followForm({ stage, form }: Place, before: Journey, after: Journey): string | null {
  if (form === null) return null
  const stageIn = ({ cards }: Journey): string | undefined =>
    cards.find(({ id }) => id === form)?.stage
  return stageIn(before) === stage ? (stageIn(after) ?? null) : null
}

function keepStage(id: string | null, before: Journey, after: Journey): string | null {
  if (after.stages.some((stage) => stage.id === id)) return id
  const index = before.stages.findIndex((stage) => stage.id === id)
  const at = Math.min(Math.max(index, 0), after.stages.length - 1)
  return after.stages[at]?.id ?? null
}

const keep = (id: string | null, records: readonly { readonly id: string }[]): string | null =>
  id !== null && records.some((record) => record.id === id) ? id : null
