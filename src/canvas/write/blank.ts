import type { Box, Frame, LabelledShape, Section, Sticky, Text, Vector } from '../../scene/shape'

/** Never equal to a colour: what Figma gives a new node there is not known for certain, so ours is written in any case. */
const UNSURE = 'unsure'

/** Whether a property of a blank shape stands for "nobody knows". */
export const isUnsure = (value: unknown): boolean => value === UNSURE

interface Keyed {
  readonly key: string
}

/**
 * Shapes as Figma makes them new, by the key of the one that is to become of them: only what differs from them is
 * written (plugin-typings, defaults as seen in Figma).
 */
export const blank = {
  frame: ({ key }: Keyed): Frame => ({
    type: 'frame',
    key,
    name: '',
    layout: 'plane',
    width: 100,
    height: 100,
    fill: '#ffffff',
    clip: true,
    children: [],
  }),
  text: ({ key }: Keyed): Text => ({
    type: 'text',
    key,
    name: '',
    text: '',
    size: 12,
    weight: 'Regular',
    color: '#000000',
    leading: 0,
    width: 'hug',
  }),
  box: ({ key, type }: Box): Box => ({
    type,
    key,
    name: '',
    width: 100,
    height: 100,
    fill: '#d9d9d9',
  }),
  vector: ({ key }: Keyed): Vector => ({
    type: 'vector',
    key,
    name: '',
    path: '',
    fill: UNSURE,
    stroke: UNSURE,
    strokeWeight: 1,
  }),
  section: ({ key }: Keyed): Section => ({
    type: 'section',
    key,
    name: '',
    width: 0,
    height: 0,
    fill: UNSURE,
    children: [],
  }),
  sticky: ({ key }: Keyed): Sticky => ({
    type: 'sticky',
    key,
    name: '',
    text: '',
    fill: '#ffe299',
  }),
  labelled: ({ key }: Keyed): LabelledShape => ({
    type: 'labelled',
    key,
    name: '',
    form: 'ELLIPSE',
    text: '',
    size: 0,
    weight: 'Medium',
    color: UNSURE,
    width: 208,
    height: 208,
    fill: UNSURE,
    stroke: UNSURE,
  }),
}
