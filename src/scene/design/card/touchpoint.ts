import type { CardOf } from '../../../journey/card'
import { channelIcon } from '../../channel-icons'
import { placePath } from '../../path'
import type { Frame, Shape } from '../../shape'
import type { MapView } from '../../view/map-view'
import { chip, fieldText, meter, row, textShape } from '../parts'
import { evidenceRow } from './evidence'
import { stepTag } from './step-tag'

/** Icon of the channel and the name; then place, evidence, importance and score. */
export function touchpointParts(view: MapView, key: string, card: CardOf<'touchpoint'>): Shape[] {
  const { theme, words } = view
  const look = card.place === 'online' ? theme.online : theme.offline
  const head = row(
    `${key}/head`,
    'Head',
    [
      iconTile(view, key, card),
      ...fieldText(key, 'text', card.text, theme.ink, { weight: 'Semi Bold' }),
      ...stepTag(view, key, card),
    ],
    { gap: 8, width: 'fill' },
  )
  const status =
    card.status === 'exists'
      ? []
      : [chip(`${key}/status`, words[card.status], theme.chip, theme.faded)]
  const levels = [
    ...(card.importance === null
      ? []
      : [
          meter(
            `${key}/importance`,
            words.importance,
            card.importance,
            theme.accent,
            theme.meterEmpty,
          ),
        ]),
    ...(card.score === null
      ? []
      : [
          textShape(`${key}/score`, `${card.score}/5`, theme.faded, {
            name: words.score,
            size: 11,
            leading: 16,
            weight: 'Semi Bold',
            width: 'hug',
          }),
        ]),
  ]
  const left = [
    chip(`${key}/place`, words[card.place], look.ground, look.ink),
    ...evidenceRow(view, key, card),
  ]
  const marks = [
    row(`${key}/said`, 'Said', left, { gap: 8 }),
    ...(levels.length > 0 ? [row(`${key}/levels`, 'Levels', levels, { gap: 8 })] : []),
  ]
  return [
    head,
    row(`${key}/marks`, 'Marks', marks, { width: 'fill', justify: 'between', gap: 8 }),
    ...status,
  ]
}

function iconTile(view: MapView, key: string, { channel, place }: CardOf<'touchpoint'>): Frame {
  const look = place === 'online' ? view.theme.online : view.theme.offline
  const { path, x, y } = placePath(channelIcon(channel), 14 / 24)
  return {
    type: 'frame',
    key: `${key}/icon`,
    name: `Channel · ${channel}`,
    layout: 'plane',
    width: 24,
    height: 24,
    fill: look.ground,
    radius: 6,
    children: [
      {
        type: 'vector',
        key: `${key}/icon/lines`,
        name: channel,
        path,
        stroke: look.ink,
        strokeWeight: 1.5,
        x: 5 + x,
        y: 5 + y,
      },
    ],
  }
}
