import type { MapWords } from '../../i18n/drawn-texts/map-words/en'
import { SKEPTIC_QUESTIONS, type CardOf } from '../../journey/card'
import { skepticOf } from '../../journey/metrics/skeptic'
import { SKEPTIC_LOOK, type MarkLook } from './mark'

/** What the “Skeptic” makes of an offer, as glyph and words; `null` where nobody has asked anything (C101). */
export function skepticMark(
  card: Pick<CardOf<'offer'>, 'skeptic'>,
  words: MapWords,
): { readonly look: MarkLook; readonly text: string } | null {
  const result = skepticOf(card)
  const look = SKEPTIC_LOOK[result.is]
  switch (result.is) {
    case 'stands':
      return { look, text: words.skepticStands }
    case 'fails':
      return { look, text: words.skepticFails }
    case 'open': {
      const asked = SKEPTIC_QUESTIONS - result.open.length
      if (asked === 0) return null
      return {
        look,
        text: words.skepticOpen
          .replace('{asked}', String(asked))
          .replace('{all}', String(SKEPTIC_QUESTIONS)),
      }
    }
  }
}
