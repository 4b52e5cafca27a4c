import { journeyHead, type Journey } from '../journey'
import type { OperationOf } from '../operation'
import { good, type Result } from '../problem'
import { patchRecord } from './patch-record'

/** Changes title, scenario, state, language, theme, owner or review day. */
export function editJourney(
  journey: Journey,
  { patch }: OperationOf<'journey.edit'>,
): Result<Journey> {
  const { personas, stages, lanes, cards, ...head } = journey
  const parsed = patchRecord(journeyHead, head, patch, [
    'id',
    'personas',
    'stages',
    'lanes',
    'cards',
  ])
  return parsed.ok ? good({ ...parsed.value, personas, stages, lanes, cards }) : parsed
}
