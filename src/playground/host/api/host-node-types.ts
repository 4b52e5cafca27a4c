/**
 * The part of Figma's node interfaces that the host implements, cut out of
 * `@figma/plugin-typings` by the compiler: a member Figma does not have cannot be named here, and
 * its type is Figma's own.
 *
 * Members that hand out other nodes (children, parent, clone) are narrowed to host nodes in
 * `host-tree-types.ts`; a test holds that Figma's nodes are assignable to all of these types.
 */
import type { HostChildren, HostParent } from './host-tree-types'

type PluginData =
  | 'getPluginData'
  | 'setPluginData'
  | 'getPluginDataKeys'
  | 'getSharedPluginData'
  | 'setSharedPluginData'
  | 'getSharedPluginDataKeys'

/** Members every node has. */
export type BaseKeys =
  'id' | 'name' | 'removed' | 'remove' | 'setRelaunchData' | 'getRelaunchData' | PluginData

export type SceneKeys = 'visible' | 'locked'
export type PositionKeys =
  'x' | 'y' | 'width' | 'height' | 'absoluteBoundingBox' | 'absoluteTransform'
export type MinMaxKeys = 'minWidth' | 'maxWidth' | 'minHeight' | 'maxHeight'
export type LayoutChildKeys =
  | 'layoutAlign'
  | 'layoutGrow'
  | 'layoutPositioning'
  | 'layoutSizingHorizontal'
  | 'layoutSizingVertical'
export type ResizeKeys = 'resize' | 'resizeWithoutConstraints'
export type BlendKeys = 'opacity' | 'blendMode'
export type EffectKeys = 'effects' | 'effectStyleId'
export type FillKeys = 'fills' | 'fillStyleId'
export type StrokeKeys =
  'strokes' | 'strokeStyleId' | 'strokeWeight' | 'strokeAlign' | 'strokeJoin' | 'dashPattern'
export type CornerKeys = 'cornerRadius'
export type RectangleCornerKeys =
  'topLeftRadius' | 'topRightRadius' | 'bottomLeftRadius' | 'bottomRightRadius'
export type AutoLayoutKeys =
  | 'layoutMode'
  | 'paddingLeft'
  | 'paddingRight'
  | 'paddingTop'
  | 'paddingBottom'
  | 'primaryAxisSizingMode'
  | 'counterAxisSizingMode'
  | 'layoutWrap'
  | 'primaryAxisAlignItems'
  | 'counterAxisAlignItems'
  | 'itemSpacing'
  | 'counterAxisSpacing'
  | 'itemReverseZIndex'
export type TextKeys =
  | 'characters'
  | 'fontName'
  | 'fontSize'
  | 'fontWeight'
  | 'lineHeight'
  | 'letterSpacing'
  | 'hyperlink'
  | 'textCase'
  | 'textDecoration'
  | 'hasMissingFont'
  | 'getRangeAllFontNames'

type ShapeKeys =
  | BaseKeys
  | SceneKeys
  | PositionKeys
  | MinMaxKeys
  | LayoutChildKeys
  | ResizeKeys
  | BlendKeys
  | EffectKeys
  | FillKeys
  | StrokeKeys
  | 'strokeCap'
  | 'constraints'
  | 'type'
type OpaqueKeys = BaseKeys | SceneKeys | PositionKeys | 'type'

/** A run of letters with one style; holds the fields that were asked for. */
export type HostTextSegment = Pick<StyledTextSegment, 'characters' | 'start' | 'end'> &
  Partial<Pick<StyledTextSegment, HostSegmentField>>
export type HostSegmentField = 'fontName' | 'fontSize' | 'fontWeight'
export interface HostSegments {
  getStyledTextSegments(fields: HostSegmentField[], start?: number, end?: number): HostTextSegment[]
}

/** PNG and SVG are what the host exports. */
export interface HostExport {
  exportAsync(settings?: ExportSettingsImage | ExportSettingsSVG): Promise<Uint8Array>
}

interface Placed<Self> extends HostExport {
  readonly parent: HostParent | null
  clone(): Self
}

export interface HostFrameNode
  extends
    Pick<FrameNode, ShapeKeys | CornerKeys | RectangleCornerKeys | AutoLayoutKeys | 'clipsContent'>,
    HostChildren,
    Placed<HostFrameNode> {}
export interface HostTextNode
  extends
    Pick<
      TextNode,
      | ShapeKeys
      | TextKeys
      | 'textAlignHorizontal'
      | 'textAlignVertical'
      | 'textAutoResize'
      | 'textTruncation'
      | 'maxLines'
      | 'textStyleId'
    >,
    HostSegments,
    Placed<HostTextNode> {}
export interface HostRectangleNode
  extends
    Pick<RectangleNode, ShapeKeys | CornerKeys | RectangleCornerKeys>,
    Placed<HostRectangleNode> {}
export interface HostEllipseNode extends Pick<EllipseNode, ShapeKeys>, Placed<HostEllipseNode> {}
export interface HostLineNode extends Pick<LineNode, ShapeKeys>, Placed<HostLineNode> {}
export interface HostVectorNode
  extends Pick<VectorNode, ShapeKeys | CornerKeys | 'vectorPaths'>, Placed<HostVectorNode> {}
export interface HostSectionNode
  extends
    Pick<
      SectionNode,
      | OpaqueKeys
      | FillKeys
      | StrokeKeys
      | CornerKeys
      | RectangleCornerKeys
      | ResizeKeys
      | 'sectionContentsHidden'
    >,
    HostChildren,
    Placed<HostSectionNode> {}

/** The text inside a sticky, a shape or a connector. It is no node: it has no id and no place. */
export type HostTextSublayer = Pick<TextSublayerNode, TextKeys | FillKeys> & HostSegments
export interface Lettered {
  readonly text: HostTextSublayer
}

export interface HostStickyNode
  extends
    Pick<
      StickyNode,
      OpaqueKeys | FillKeys | BlendKeys | 'authorVisible' | 'authorName' | 'isWideWidth'
    >,
    Lettered,
    Placed<HostStickyNode> {}
export interface HostShapeWithTextNode
  extends
    Pick<
      ShapeWithTextNode,
      OpaqueKeys | FillKeys | BlendKeys | StrokeKeys | 'shapeType' | 'cornerRadius' | 'resize'
    >,
    Lettered,
    Placed<HostShapeWithTextNode> {}
export interface HostConnectorNode
  extends
    Pick<
      ConnectorNode,
      | OpaqueKeys
      | BlendKeys
      | StrokeKeys
      | 'connectorLineType'
      | 'connectorStart'
      | 'connectorEnd'
      | 'connectorStartStrokeCap'
      | 'connectorEndStrokeCap'
    >,
    Lettered,
    Placed<HostConnectorNode> {}

/** A cell of a table. It is no node: it has no id and no plugin data. */
export interface HostTableCell
  extends Pick<TableCellNode, 'type' | 'rowIndex' | 'columnIndex'>, Lettered {}
export interface HostTableNode
  extends
    Pick<
      TableNode,
      OpaqueKeys | 'numRows' | 'numColumns' | 'resizeColumn' | 'removeRow' | 'removeColumn'
    >,
    Placed<HostTableNode> {
  cellAt(rowIndex: number, columnIndex: number): HostTableCell
}

/** Everything that stands on a page. */
export type HostSceneNode =
  | HostFrameNode
  | HostTextNode
  | HostRectangleNode
  | HostEllipseNode
  | HostLineNode
  | HostVectorNode
  | HostSectionNode
  | HostStickyNode
  | HostShapeWithTextNode
  | HostConnectorNode
  | HostTableNode

export interface HostSceneNodeByType {
  FRAME: HostFrameNode
  TEXT: HostTextNode
  RECTANGLE: HostRectangleNode
  ELLIPSE: HostEllipseNode
  LINE: HostLineNode
  VECTOR: HostVectorNode
  SECTION: HostSectionNode
  STICKY: HostStickyNode
  SHAPE_WITH_TEXT: HostShapeWithTextNode
  CONNECTOR: HostConnectorNode
  TABLE: HostTableNode
}
export type HostSceneType = keyof HostSceneNodeByType
