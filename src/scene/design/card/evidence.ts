import type { Card } from '../../../journey/card'
import type { Frame } from '../../shape'
import type { MapView } from '../../view/map-view'
import { EVIDENCE_LOOK } from '../../view/mark'
import { mark, row } from '../parts'
import { stepTag } from './step-tag'

/** How well the card is founded, as glyph and word; nothing where nobody said. */
export function evidenceRow(view: MapView, key: string, { evidence }: Card): Frame[] {
  if (evidence === null) return []
  return [mark(view, `${key}/evidence`, EVIDENCE_LOOK[evidence.level], view.words[evidence.level])]
}

/** The same as the last line of a card without a head, where its step stands, too, and marks of its kind. */
export function footRow(
  view: MapView,
  key: string,
  card: Card,
  marks: readonly Frame[] = [],
): Frame[] {
  const step = stepTag(view, key, card)
  const evidence = evidenceRow(view, key, card)
  const said = [...step, ...marks, ...evidence]
  return said.length === evidence.length
    ? evidence
    : [row(`${key}/foot`, 'Foot', said, { gap: 8, ...wrapping(marks) })]
}

/** A word of a mark may need a line of its own. */
const wrapping = (marks: readonly Frame[]): Partial<Frame> =>
  marks.length === 0 ? {} : { wrap: true, width: 'fill' }
