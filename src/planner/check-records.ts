import { bad, good, type Result } from '../journey/problem'
import { LONGEST_RECORD, recordEntry } from '../scene/record-entry'
import { childrenOf, type Shape } from '../scene/shape'

/** Longer than any id that Figma gives a node. */
const NODE_ID = 'I0000000000:0000000000;0000000000:0000000000'

/**
 * Checks that Figma can keep every record of some shapes, before anything is sent: one that is too long would fail
 * when half of the map stands.
 * @returns `record-too-long` with the name of the first layer whose record is
 */
export function checkRecords(shapes: readonly Shape[]): Result<null> {
  for (const shape of shapes) {
    const { record, name } = shape
    if (record !== undefined && recordEntry(record, NODE_ID).length > LONGEST_RECORD)
      return bad('record-too-long', { name })
    const below = checkRecords(childrenOf(shape))
    if (!below.ok) return below
  }
  return good(null)
}
