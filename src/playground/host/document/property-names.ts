import type { SceneNode } from '@open-pencil/core'
import { sameValue } from './shadow'

type Names = Readonly<Partial<Record<keyof SceneNode, NodeChangeProperty>>>

/** Graph fields whose name differs from Figma's property, or which Figma reports under another. */
const renamed: Names = {
  text: 'characters',
  fontFamily: 'fontName',
  fontWeight: 'fontName',
  italic: 'fontName',
  parentId: 'parent',
  primaryAxisAlign: 'primaryAxisAlignItems',
  counterAxisAlign: 'counterAxisAlignItems',
  primaryAxisSizing: 'primaryAxisSizingMode',
  counterAxisSizing: 'counterAxisSizingMode',
  layoutAlignSelf: 'layoutAlign',
  horizontalConstraint: 'constraints',
  verticalConstraint: 'constraints',
  styleRuns: 'styledTextSegments',
}

const same = [
  'name',
  'x',
  'y',
  'width',
  'height',
  'minWidth',
  'maxWidth',
  'minHeight',
  'maxHeight',
  'pluginData',
  'locked',
  'visible',
  'opacity',
  'blendMode',
  'rotation',
  'fills',
  'strokes',
  'effects',
  'dashPattern',
  'strokeCap',
  'strokeJoin',
  'cornerRadius',
  'topLeftRadius',
  'topRightRadius',
  'bottomLeftRadius',
  'bottomRightRadius',
  'clipsContent',
  'vectorNetwork',
  'fontSize',
  'lineHeight',
  'letterSpacing',
  'textAlignHorizontal',
  'textAlignVertical',
  'textAutoResize',
  'textTruncation',
  'textCase',
  'textDecoration',
  'maxLines',
  'layoutMode',
  'layoutWrap',
  'paddingLeft',
  'paddingTop',
  'paddingRight',
  'paddingBottom',
  'itemSpacing',
  'counterAxisSpacing',
  'layoutGrow',
  'layoutPositioning',
  'itemReverseZIndex',
] as const satisfies readonly (keyof SceneNode & NodeChangeProperty)[]

const extras = [
  'strokeWeight',
  'strokeAlign',
  'shapeType',
  'authorVisible',
  'authorName',
  'hyperlink',
  'connectorStart',
  'connectorEnd',
  'connectorLineType',
  'connectorStartStrokeCap',
  'connectorEndStrokeCap',
] as const satisfies readonly NodeChangeProperty[]

const names = new Map<string, NodeChangeProperty>([
  ...same.map((name): [string, NodeChangeProperty] => [name, name]),
  ...Object.entries(renamed),
])

/**
 * What Figma would call a change of this graph field in a `nodechange` event; `undefined` for
 * fields Figma does not report.
 */
export function propertyName(field: string): NodeChangeProperty | undefined {
  return names.get(field)
}

/** The same for extras, by comparing the records before and after. */
export function extraNames(
  before: SceneNode['overrides'],
  after: SceneNode['overrides'],
): NodeChangeProperty[] {
  return extras.filter((name) => !sameValue(before[name], after[name]))
}
