import type { Shape } from '../../scene/shape'

/** Never equal to a colour: what Figma gives a new node there is not known for certain, so ours is written in any case. */
const UNSURE = 'unsure'

/**
 * A shape of the same type as Figma makes it new, with the key of the one that is to become of it:
 * only what differs from it is written (plugin-typings, defaults as seen in Figma).
 */
export function blank(shape: Shape): Shape {
  const named = { key: shape.key, name: '' }
  switch (shape.type) {
    case 'frame':
      return {
        type: 'frame',
        ...named,
        layout: 'plane',
        width: 100,
        height: 100,
        fill: '#ffffff',
        clip: true,
        children: [],
      }
    case 'text':
      return {
        type: 'text',
        ...named,
        text: '',
        size: 12,
        weight: 'Regular',
        color: '#000000',
        leading: 0,
        width: 'hug',
      }
    case 'rectangle':
    case 'ellipse':
      return { ...named, type: shape.type, width: 100, height: 100, fill: '#d9d9d9' }
    case 'vector':
      return { type: 'vector', ...named, path: '', fill: UNSURE, stroke: UNSURE, strokeWeight: 1 }
    case 'section':
      return { type: 'section', ...named, width: 0, height: 0, fill: UNSURE, children: [] }
    case 'sticky':
      return { type: 'sticky', ...named, text: '', fill: '#ffe299' }
    case 'labelled':
      return {
        type: 'labelled',
        ...named,
        form: 'ELLIPSE',
        text: '',
        size: 0,
        weight: 'Medium',
        color: UNSURE,
        width: 208,
        height: 208,
        fill: UNSURE,
        stroke: UNSURE,
      }
  }
}

/** Whether a property of a blank shape stands for "nobody knows". */
export const isUnsure = (value: unknown): boolean => value === UNSURE
