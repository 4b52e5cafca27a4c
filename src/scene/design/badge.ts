import type { Frame } from '../shape'
import { BADGE } from '../view/badges'
import type { MapView } from '../view/map-view'
import { chip } from './parts'

/** What the checks have found at a record; nothing where there is nothing, or nobody wants to see it. */
export function badge({ badges, theme }: MapView, key: string): Frame[] {
  const marks = badges.at.get(key)
  return marks === undefined
    ? []
    : [chip(`${key}/${BADGE}`, marks, theme.tones.caution, theme.surface)]
}
