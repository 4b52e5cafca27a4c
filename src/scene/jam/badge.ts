import { BADGE } from '../view/badges'
import type { MapView } from '../view/map-view'
import { TYPE, type Line } from './lines'

/** What the checks have found at a record; nothing where there is nothing, or nobody wants to see it. */
export function badgeLine({ badges, theme }: MapView, key: string): Line[] {
  const text = badges.at.get(key)
  return text === undefined
    ? []
    : [
        {
          key: `${key}/${BADGE}`,
          name: 'To look at again',
          text,
          type: TYPE.strong,
          color: theme.tones.caution,
          above: 4,
        },
      ]
}
