import type { CardOf } from '../../../journey/card'
import type { Channel } from '../../../journey/channel'
import { channelIcon } from '../../channel-icons'
import { placePath, type PlacedPath } from '../../path'
import type { Shape } from '../../shape'
import type { MapView } from '../../view/map-view'

/** Width and height of the badge, in pixels. */
export const BADGE = 28
const ICON = 16

const placed = new Map<Channel, PlacedPath>()

/** The icon of a touchpoint's channel on a round ground, its lower right corner at `right` and `bottom`. */
export function channelBadge(
  { theme }: MapView,
  { id, channel, place }: CardOf<'touchpoint'>,
  right: number,
  bottom: number,
): Shape[] {
  const key = `card:${id}/icon`
  const look = place === 'online' ? theme.online : theme.offline
  const icon = placed.get(channel) ?? placePath(channelIcon(channel), ICON / 24)
  placed.set(channel, icon)
  const [x, y] = [right - BADGE, bottom - BADGE]
  return [
    {
      type: 'ellipse',
      key,
      name: `Channel · ${channel}`,
      width: BADGE,
      height: BADGE,
      fill: look.ground,
      stroke: look.ink,
      strokeWeight: 1,
      x,
      y,
    },
    {
      type: 'vector',
      key: `${key}/lines`,
      name: channel,
      path: icon.path,
      stroke: look.ink,
      strokeWeight: 1.5,
      x: x + (BADGE - ICON) / 2 + icon.x,
      y: y + (BADGE - ICON) / 2 + icon.y,
    },
  ]
}
