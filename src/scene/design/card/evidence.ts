import type { Card } from '../../../journey/card'
import type { Frame } from '../../shape'
import type { MapView } from '../../view/map-view'
import { EVIDENCE_LOOK } from '../../view/mark'
import { mark } from '../parts'

/** How well the card is founded, as glyph and word; nothing where nobody said. */
export function evidenceRow(view: MapView, key: string, { evidence }: Card): Frame[] {
  if (evidence === null) return []
  return [mark(view, `${key}/evidence`, EVIDENCE_LOOK[evidence.level], view.words[evidence.level])]
}
