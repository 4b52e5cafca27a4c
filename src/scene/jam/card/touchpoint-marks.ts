import type { CardOf } from '../../../journey/card'
import type { MapView } from '../../view/map-view'
import { pillWidth } from '../pill'
import { BADGE } from './channel-badge'
import type { CardMarks } from './marks'
import { wordPill } from './pills'
import { ROOM } from './room'
import { said } from './said'

/** Online or offline, whether we have it, how much it matters; the icon of its channel takes the right end. */
export function touchpointMarks(view: MapView, key: string, card: CardOf<'touchpoint'>): CardMarks {
  const { theme, words } = view
  const look = card.place === 'online' ? theme.online : theme.offline
  const pill = (pieces: readonly string[]) =>
    wordPill(`${key}/marks`, pieces.join(' · '), {
      fill: look.ground,
      ink: look.ink,
      stroke: look.ink,
    })
  const status = card.status === 'exists' ? '' : words[card.status]
  const importance =
    card.importance === null ? '' : `${words.importance.toLowerCase()} ${card.importance}/5`
  const score =
    card.score === null ? words.unscored : `${words.score.toLowerCase()} ${card.score}/5`

  const pieces = [words[card.place], status, importance].filter((piece) => piece !== '')
  const room = ROOM - BADGE - 8
  let shown = pieces.length
  while (shown > 1 && pillWidth(pill(pieces.slice(0, shown))) > room) shown -= 1
  return {
    left: pill(pieces.slice(0, shown)),
    right: null,
    lines: said(view, key, card, [...pieces.slice(shown), score, card.owner]),
    fields: [],
  }
}
