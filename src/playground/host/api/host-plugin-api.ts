/** The part of Figma's `PluginAPI` that the host implements; see `host-node-types.ts`. */
import type {
  HostConnectorNode,
  HostEllipseNode,
  HostFrameNode,
  HostLineNode,
  HostRectangleNode,
  HostSectionNode,
  HostShapeWithTextNode,
  HostStickyNode,
  HostTableNode,
  HostTextNode,
  HostVectorNode,
} from './host-node-types'
import type {
  HostBaseNode,
  HostCreateOrDeleteChange,
  HostDocumentNode,
  HostPageNode,
  HostPropertyChange,
} from './host-tree-types'

export interface HostDocumentChangeEvent {
  documentChanges: (HostPropertyChange | HostCreateOrDeleteChange)[]
}

type PlainEvent = 'selectionchange' | 'currentpagechange' | 'close'

/** The events the host knows; any other name throws. */
export interface HostEvents {
  (type: PlainEvent, callback: () => void): void
  (type: 'run', callback: (event: RunEvent) => void): void
  (type: 'documentchange', callback: (event: HostDocumentChangeEvent) => void): void
}

export type HostViewport = Pick<ViewportAPI, 'center' | 'zoom' | 'bounds'> & {
  scrollAndZoomIntoView(nodes: readonly HostBaseNode[]): void
}

export type HostUi = Pick<
  UIAPI,
  'show' | 'hide' | 'close' | 'resize' | 'postMessage' | 'onmessage' | 'on' | 'once' | 'off'
>

export interface HostPluginApi extends Pick<
  PluginAPI,
  | 'apiVersion'
  | 'editorType'
  | 'command'
  | 'mixed'
  | 'skipInvisibleInstanceChildren'
  | 'clientStorage'
  | 'showUI'
  | 'notify'
  | 'closePlugin'
  | 'commitUndo'
  | 'triggerUndo'
  | 'loadAllPagesAsync'
  | 'loadFontAsync'
  | 'listAvailableFontsAsync'
> {
  readonly root: HostDocumentNode
  readonly ui: HostUi
  readonly viewport: HostViewport
  currentPage: HostPageNode
  setCurrentPageAsync(page: HostPageNode): Promise<void>
  getNodeByIdAsync(id: string): Promise<HostBaseNode | null>
  getNodeById(id: string): HostBaseNode | null
  readonly on: HostEvents
  readonly once: HostEvents
  readonly off: HostEvents
  createFrame(): HostFrameNode
  createText(): HostTextNode
  createRectangle(): HostRectangleNode
  createEllipse(): HostEllipseNode
  createLine(): HostLineNode
  createVector(): HostVectorNode
  createSection(): HostSectionNode
  createSticky(): HostStickyNode
  createShapeWithText(): HostShapeWithTextNode
  createConnector(): HostConnectorNode
  createTable(numRows?: number, numColumns?: number): HostTableNode
  /** Figma only; the host has one page, so it always throws. */
  createPage(): HostPageNode
  /** Figma only; the plugin makes no components, so it always throws. */
  createComponent(): HostFrameNode
}
