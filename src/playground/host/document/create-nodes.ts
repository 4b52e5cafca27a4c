import type { SceneGraph, SceneNode, Stroke } from '@open-pencil/core'
import type { HostSceneType } from '../api/host-node-types'
import type { HostDocument } from './host-document'
import { KIND, PART } from './node-kind'
import { fillOf } from './paints'
import { shapeOutline } from './shape-outline'
import { joined } from './vector-paths'

/** Width of a sticky, plain and wide, and its least height (FigJam). */
export const STICKY_WIDTH = 240
export const STICKY_WIDE = 416
/** Side of a new shape with text. */
export const SHAPE_SIZE = 208

/**
 * Adds a node to the page as the editor makes it: with Figma's default size, fill and text style.
 *
 * @returns the id of the new node.
 */
export function createSceneNode(
  document: HostDocument,
  type: HostSceneType,
  parentId: string,
): string {
  const id = document.newId()
  addSceneNode(document.graph, type, parentId, id, () => document.newId())
  return id
}

/** The same for a graph that is no document yet. @param newId makes the ids of the parts it is drawn with */
export function addSceneNode(
  graph: SceneGraph,
  type: HostSceneType,
  parentId: string,
  id: string,
  newId: () => string,
): void {
  const [graphType, fields] = blueprints[type]
  graph.createNodeWithId(id, graphType, parentId, { name: names[type], ...fields() })
  for (const [partType, part, partFields] of parts[type] ?? []) {
    graph.createNodeWithId(newId(), partType, id, {
      name: part,
      ...partFields(),
      overrides: { [PART]: part },
    })
  }
}

type Fields = () => Partial<SceneNode>

const names: Readonly<Record<HostSceneType, string>> = {
  FRAME: 'Frame',
  TEXT: 'Text',
  RECTANGLE: 'Rectangle',
  ELLIPSE: 'Ellipse',
  LINE: 'Line',
  VECTOR: 'Vector',
  SECTION: 'Section',
  STICKY: 'Sticky',
  SHAPE_WITH_TEXT: 'Shape with text',
  CONNECTOR: 'Connector',
  TABLE: 'Table',
}

const white = { r: 1, g: 1, b: 1 }
const grey = { r: 217 / 255, g: 217 / 255, b: 217 / 255 }
const yellow = { r: 1, g: 226 / 255, b: 153 / 255 }
const ink = { r: 30 / 255, g: 30 / 255, b: 30 / 255 }
const black = { r: 0, g: 0, b: 0 }
const solid = (color: RGB) => [fillOf({ type: 'SOLID', color })]
const line = (color: RGB, weight: number, align: Stroke['align']): Stroke[] => [
  {
    color: { ...color, a: 1 },
    weight,
    align,
    opacity: 1,
    visible: true,
    cap: 'NONE',
    join: 'MITER',
  },
]

const shape: Fields = () => ({ fills: solid(grey), overrides: { strokeAlign: 'INSIDE' } })
const stroked: Fields = () => ({
  strokes: line(black, 1, 'CENTER'),
  overrides: { strokeAlign: 'CENTER' },
})

const blueprints: Readonly<
  Record<HostSceneType, readonly [type: SceneNode['type'], fields: Fields]>
> = {
  FRAME: [
    'FRAME',
    () => ({ fills: solid(white), clipsContent: true, overrides: { strokeAlign: 'INSIDE' } }),
  ],
  TEXT: [
    'TEXT',
    () => ({
      fills: solid(black),
      fontSize: 12,
      width: 0,
      height: 15,
      textAutoResize: 'WIDTH_AND_HEIGHT',
      overrides: { strokeAlign: 'OUTSIDE' },
    }),
  ],
  RECTANGLE: ['RECTANGLE', shape],
  ELLIPSE: ['ELLIPSE', shape],
  LINE: ['LINE', () => ({ ...stroked(), height: 0 })],
  VECTOR: ['VECTOR', stroked],
  SECTION: [
    'SECTION',
    () => ({
      width: 640,
      height: 480,
      fills: solid(white),
      strokes: line(grey, 1, 'INSIDE'),
      cornerRadius: 2,
      overrides: { strokeAlign: 'INSIDE' },
    }),
  ],
  STICKY: [
    'FRAME',
    () => ({
      width: STICKY_WIDTH,
      height: STICKY_WIDTH,
      fills: solid(yellow),
      clipsContent: false,
      effects: [
        {
          type: 'DROP_SHADOW',
          color: { r: 0, g: 0, b: 0, a: 0.16 },
          offset: { x: 0, y: 3 },
          radius: 8,
          spread: 0,
          visible: true,
        },
      ],
      layoutMode: 'VERTICAL',
      primaryAxisSizing: 'HUG',
      counterAxisSizing: 'FIXED',
      minHeight: STICKY_WIDTH,
      paddingTop: 20,
      paddingBottom: 44,
      paddingLeft: 20,
      paddingRight: 20,
      overrides: { [KIND]: 'STICKY' },
    }),
  ],
  SHAPE_WITH_TEXT: [
    'FRAME',
    () => ({
      width: SHAPE_SIZE,
      height: SHAPE_SIZE,
      overrides: { [KIND]: 'SHAPE_WITH_TEXT', shapeType: 'ELLIPSE' },
    }),
  ],
  TABLE: [
    'FRAME',
    () => ({
      fills: solid(white),
      clipsContent: false,
      layoutMode: 'VERTICAL',
      primaryAxisSizing: 'HUG',
      counterAxisSizing: 'HUG',
      overrides: { [KIND]: 'TABLE' },
    }),
  ],
  CONNECTOR: ['FRAME', () => ({ width: 100, height: 0.01, overrides: { [KIND]: 'CONNECTOR' } })],
}

/** The lines around the cell of a table. */
export const cellLines = (): Stroke[] => line(grey, 1, 'INSIDE')

/** Letters in what FigJam makes. */
export const lettering: Fields = () => ({
  fontSize: 16,
  fontWeight: 500,
  fills: solid(ink),
  layoutAlignSelf: 'STRETCH',
  textAutoResize: 'HEIGHT',
})

const parts: Readonly<
  Partial<
    Record<
      HostSceneType,
      readonly (readonly [type: SceneNode['type'], part: 'outline' | 'text', fields: Fields])[]
    >
  >
> = {
  STICKY: [['TEXT', 'text', lettering]],
  SHAPE_WITH_TEXT: [
    [
      'VECTOR',
      'outline',
      () => ({
        width: SHAPE_SIZE,
        height: SHAPE_SIZE,
        fills: solid(white),
        strokes: line(ink, 4, 'INSIDE'),
        horizontalConstraint: 'SCALE',
        verticalConstraint: 'SCALE',
        vectorNetwork: joined([
          { windingRule: 'NONZERO', data: shapeOutline('ELLIPSE', SHAPE_SIZE, SHAPE_SIZE) },
        ]),
      }),
    ],
    [
      'TEXT',
      'text',
      () => ({
        ...lettering(),
        x: 16,
        y: 16,
        width: SHAPE_SIZE - 32,
        height: SHAPE_SIZE - 32,
        layoutAlignSelf: 'AUTO',
        textAutoResize: 'NONE',
        textAlignHorizontal: 'CENTER',
        textAlignVertical: 'CENTER',
        horizontalConstraint: 'STRETCH',
        verticalConstraint: 'STRETCH',
      }),
    ],
  ],
  CONNECTOR: [
    [
      'VECTOR',
      'outline',
      () => ({
        width: 100,
        height: 0.01,
        strokes: line(ink, 4, 'CENTER'),
        vectorNetwork: joined([{ windingRule: 'NONE', data: 'M 0 0 L 100 0' }]),
      }),
    ],
    ['TEXT', 'text', () => ({ ...lettering(), textAutoResize: 'WIDTH_AND_HEIGHT' })],
  ],
}
