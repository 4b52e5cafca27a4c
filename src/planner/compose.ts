import type { Journey } from '../journey/journey'
import { composeDesign } from '../scene/compose-design'
import { composeJam } from '../scene/compose-jam'
import type { Rows } from '../scene/jam/block'
import { childrenOf, type Scene, type Shape } from '../scene/shape'
import { viewMap } from '../scene/view/map-view'

/** How a map is drawn: nested frames in Design, a section with placed shapes in FigJam. */
export type Drawing = 'design' | 'jam'

/** Real heights of what grows with its text, by key of the shape. */
export type HeightsByKey = ReadonlyMap<string, number>

/** Heights with some measured anew: the same object where none changed, so that what was drawn with them stands. */
export const withHeights = (known: HeightsByKey, measured: HeightsByKey): HeightsByKey =>
  [...measured].every(([key, height]) => known.get(key) === height)
    ? known
    : new Map([...known, ...measured])

/**
 * The scene of a journey. Where Figma lays out, heights are its affair.
 * @param rows heights of rows that stand otherwise than their cards need
 * @param steps numbers of the steps, where they are drawn with others than they have now
 */
export function compose(
  drawing: Drawing,
  journey: Journey,
  heights: HeightsByKey,
  rows?: Rows,
  steps?: ReadonlyMap<string, string>,
): Scene {
  const view = viewMap(journey, { steps })
  return drawing === 'design' ? composeDesign(view) : composeJam(view, heights, rows)
}

/**
 * Keys of shapes whose heights only Figma knows and we need: stickies, and wrapping texts that people may retype.
 * @param before leaves out what was there with the same text
 */
export function toMeasure(drawing: Drawing, scene: Scene, before?: Scene): string[] {
  if (drawing === 'design') return []
  const old = before === undefined ? new Map<string, string>() : growing(before)
  return [...growing(scene)].filter(([key, text]) => old.get(key) !== text).map(([key]) => key)
}

function growing(scene: Scene): Map<string, string> {
  const texts = new Map<string, string>()
  const visit = (shape: Shape): void => {
    if (shape.type === 'sticky' || (shape.type === 'text' && shape.field !== undefined)) {
      texts.set(shape.key, shape.text)
    }
    childrenOf(shape).forEach(visit)
  }
  visit(scene)
  return texts
}
