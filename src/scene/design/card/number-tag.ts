import type { Frame } from '../../shape'
import type { MapView } from '../../view/map-view'
import type { Tone } from '../../view/mark'
import { row, textShape } from '../parts'

/** The number that a barrier and its solutions share, e.g. `B3`: this is how the eye joins them. */
export function numberTag(view: MapView, key: string, number: number, tone: Tone): Frame {
  const color = view.theme.tones[tone]
  const text = `${view.words.barrierLetter}${number}`
  return row(
    key,
    `Link · ${text}`,
    [
      textShape(`${key}/word`, text, color, {
        size: 11,
        leading: 14,
        weight: 'Bold',
        width: 'hug',
      }),
    ],
    { padding: [0, 5, 0, 5], radius: 4, stroke: color },
  )
}
