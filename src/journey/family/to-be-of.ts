import type { Journey } from '../journey'
import { newId } from '../new-id'

/**
 * The journey as it is to be, to begin with: everything as it is, in a map of its own (C53).
 * @param family that both maps belong to
 */
export const toBeOf = (journey: Journey, family: string): Journey => ({
  ...journey,
  id: newId(),
  family,
  state: 'to-be',
})
