import type {
  Box,
  Frame,
  LabelledShape,
  Section,
  Sticky,
  Table,
  Text,
  Vector,
} from '../../scene/shape'

/** Never equal to a colour: what Figma gives a new node there is not known for certain, so ours is written in any case. */
const UNSURE = 'unsure'

/** Whether a property of a blank shape stands for "nobody knows". */
export const isUnsure = (value: unknown): boolean => value === UNSURE

interface Blanks {
  readonly frame: Frame
  readonly text: Text
  readonly box: Box
  readonly vector: Vector
  readonly section: Section
  readonly sticky: Sticky
  readonly labelled: LabelledShape
  readonly table: Table
}

/**
 * Shapes as Figma makes them new: only what differs from them is written (plugin-typings, defaults as seen in Figma). Key
 * and name are written in any case.
 */
export const blank: Blanks = {
  frame: {
    type: 'frame',
    key: '',
    name: '',
    layout: 'plane',
    width: 100,
    height: 100,
    fill: '#ffffff',
    clip: true,
    children: [],
  },
  text: {
    type: 'text',
    key: '',
    name: '',
    text: '',
    size: 12,
    weight: 'Regular',
    color: '#000000',
    leading: 0,
    width: 'hug',
  },
  box: {
    type: 'rectangle',
    key: '',
    name: '',
    width: 100,
    height: 100,
    fill: '#d9d9d9',
  },
  vector: {
    type: 'vector',
    key: '',
    name: '',
    path: '',
    fill: UNSURE,
    stroke: UNSURE,
    strokeWeight: 1,
  },
  section: {
    type: 'section',
    key: '',
    name: '',
    width: 0,
    height: 0,
    fill: UNSURE,
    children: [],
  },
  sticky: {
    type: 'sticky',
    key: '',
    name: '',
    text: '',
    fill: '#ffe299',
  },
  labelled: {
    type: 'labelled',
    key: '',
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
  },
  table: { type: 'table', key: '', name: '', cells: [], widths: [] },
}
