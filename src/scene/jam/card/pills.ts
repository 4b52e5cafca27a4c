import type { Paint } from '../../shape'
import { layerName } from '../../view/layer-name'
import type { MapView } from '../../view/map-view'
import { lookText, type MarkLook } from '../../view/mark'
import { TYPE } from '../lines'
import type { Pill } from '../pill'

const HEIGHT = 24

interface WordLook {
  readonly fill: Paint
  readonly ink: Paint
  readonly stroke?: Paint
}

/** A word on a ground. */
export const wordPill = (key: string, text: string, { fill, ink, stroke }: WordLook): Pill => ({
  key,
  name: layerName('Mark', text),
  fill,
  ...(stroke !== undefined && { stroke }),
  height: HEIGHT,
  texts: [{ key: `${key}/word`, text, type: TYPE.mark, color: ink }],
})

/** Severity or urgency: glyph and word in the colour of its tone. */
export const lookPill = ({ theme }: MapView, key: string, look: MarkLook, word: string): Pill =>
  wordPill(key, lookText(look, word), {
    fill: theme.surface,
    ink: theme.tones[look.tone],
    stroke: theme.tones[look.tone],
  })

/** The number that a barrier and its solutions share: the same dark tag on both, so that the eye joins them. */
export const linkPill = ({ theme }: MapView, key: string, text: string): Pill => ({
  ...wordPill(key, text, { fill: theme.ink, ink: theme.surface }),
  name: layerName('Link', text),
})
