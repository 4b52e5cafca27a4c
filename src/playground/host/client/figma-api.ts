import type { HostEvents, HostPluginApi, HostUi, HostViewport } from '../api/host-plugin-api'
import type { HostSceneNodeByType, HostSceneType } from '../api/host-node-types'
import type { HostPageNode } from '../api/host-tree-types'
import type { Emitter } from '../core/emitter'
import type { Gate } from '../core/gate'
import { HostError } from '../core/host-error'
import { strictProxy } from '../core/strict-proxy'
import { createSceneNode } from '../document/create-nodes'
import { addRows } from '../document/table-parts'
import type { HostDocument } from '../document/host-document'
import { frozen } from '../document/paints'
import type { ClientNodes } from './node-world'

/** What the `figma` object is made of. */
export interface FigmaParts {
  readonly document: HostDocument
  readonly nodes: ClientNodes
  readonly gate: Gate
  readonly events: Emitter
  readonly ui: HostUi
  readonly viewport: HostViewport
  readonly clientStorage: HostPluginApi['clientStorage']
  readonly command: string
  showUi(html: string, options: ShowUIOptions | undefined): void
  notify(message: string, options: NotificationOptions | undefined): NotificationHandler
  openPage(id: string): void
  close(message: string | undefined): void
}

/** The global `figma` of one plugin run. Any member it lacks throws. */
export function createFigma(parts: FigmaParts): HostPluginApi {
  const { document, nodes, gate, events } = parts
  let areAllPagesLoaded = false
  let skipInvisible = false

  const create = <T extends HostSceneType>(member: string, type: T): HostSceneNodeByType[T] => {
    requireEditor(document, member, type)
    const id = document.as(nodes.actor, () => createSceneNode(document, type, nodes.currentPageId))
    return nodes.sceneOf(id, type)
  }
  const listen =
    (kind: 'on' | 'once' | 'off'): HostEvents =>
    (type: string, callback: (event: never) => void) => {
      if (!eventNames.has(type)) throw new HostError(kind, `There is no event "${type}" here`)
      if (type === 'documentchange' && kind !== 'off' && !areAllPagesLoaded) {
        throw new HostError(
          kind,
          'Cannot register documentchange in dynamic-page mode before figma.loadAllPagesAsync()',
        )
      }
      events[kind](type, callback)
    }

  const figma: HostPluginApi = {
    apiVersion: '1.0.0',
    editorType: document.editor,
    command: parts.command,
    mixed: nodes.mixed,
    clientStorage: strictProxy(parts.clientStorage, { type: 'figma.clientStorage', gate }),
    ui: parts.ui,
    viewport: strictProxy(parts.viewport, { type: 'figma.viewport', gate }),
    get skipInvisibleInstanceChildren() {
      return skipInvisible
    },
    set skipInvisibleInstanceChildren(value: boolean) {
      skipInvisible = value
    },
    get root() {
      return nodes.root()
    },
    get currentPage() {
      return nodes.page(nodes.currentPageId)
    },
    set currentPage(_page: HostPageNode) {
      refuseDynamic('set_currentPage', 'figma.setCurrentPageAsync')
    },
    async setCurrentPageAsync(page) {
      const id = nodes.idOf(page, 'setCurrentPageAsync')
      if (document.graph.getPages().every((one) => one.id !== id))
        throw new HostError('setCurrentPageAsync', 'Expected a page of this file')
      await Promise.resolve()
      parts.openPage(id)
    },
    async getNodeByIdAsync(id) {
      await Promise.resolve()
      if (typeof id !== 'string') throw new HostError('getNodeByIdAsync', 'Expected string')
      return nodes.base(id)
    },
    getNodeById: () => refuseDynamic('getNodeById', 'figma.getNodeByIdAsync'),
    async loadAllPagesAsync() {
      await Promise.resolve()
      areAllPagesLoaded = true
    },
    on: listen('on'),
    once: listen('once'),
    off: listen('off'),
    createFrame: () => create('createFrame', 'FRAME'),
    createText: () => create('createText', 'TEXT'),
    createRectangle: () => create('createRectangle', 'RECTANGLE'),
    createEllipse: () => create('createEllipse', 'ELLIPSE'),
    createLine: () => create('createLine', 'LINE'),
    createVector: () => create('createVector', 'VECTOR'),
    createSection: () => create('createSection', 'SECTION'),
    createSticky: () => create('createSticky', 'STICKY'),
    createShapeWithText: () => create('createShapeWithText', 'SHAPE_WITH_TEXT'),
    createConnector: () => create('createConnector', 'CONNECTOR'),
    createTable(numRows = 2, numColumns = 2) {
      for (const count of [numRows, numColumns])
        if (!Number.isInteger(count) || count < 1)
          throw new HostError('createTable', 'Expected a whole number of at least 1')
      const table = create('createTable', 'TABLE')
      document.as(nodes.actor, () => {
        const newId = (): string => document.newId()
        addRows(document.graph, nodes.idOf(table, 'createTable'), numRows, numColumns, newId)
      })
      return table
    },
    createPage: () => refuseForeign(document, 'createPage'),
    createComponent: () => refuseForeign(document, 'createComponent'),
    async loadFontAsync(font) {
      await Promise.resolve()
      const name: FontName = { family: font.family, style: font.style ?? 'Regular' }
      if (!nodes.isKnownFont(name)) {
        throw new HostError(
          'loadFontAsync',
          `The font "${name.family} ${name.style}" could not be loaded`,
        )
      }
      nodes.addFont(name)
    },
    listAvailableFontsAsync: async () =>
      Promise.resolve(document.fonts.map((fontName) => ({ fontName: frozen({ ...fontName }) }))),
    showUI(html, options) {
      parts.showUi(html, options)
    },
    notify: (message, options) => parts.notify(message, options),
    closePlugin(message) {
      parts.close(message)
    },
    commitUndo() {
      document.journal.commit(nodes.actor)
    },
    triggerUndo() {
      document.journal.undo(nodes.actor)
    },
  }
  return strictProxy(figma, { type: 'figma', gate })
}

const eventNames: ReadonlySet<string> = new Set([
  'selectionchange',
  'currentpagechange',
  'close',
  'run',
  'documentchange',
])
const jamOnly: ReadonlySet<HostSceneType> = new Set([
  'STICKY',
  'SHAPE_WITH_TEXT',
  'CONNECTOR',
  'TABLE',
])

function requireEditor(document: HostDocument, member: string, type: HostSceneType): void {
  const isForeign =
    document.editor === 'figma' ? jamOnly.has(type) : type === 'FRAME' && !document.jamFrames
  if (isForeign) refuseForeign(document, member)
}

function refuseForeign({ editor }: HostDocument, member: string): never {
  const name = editor === 'figma' ? 'Figma design' : 'FigJam'
  throw new HostError(member, `${member} is not supported in the ${name} editor of this host`)
}

function refuseDynamic(member: string, instead: string): never {
  throw new HostError(
    member,
    `Cannot call with documentAccess: dynamic-page. Use ${instead} instead`,
  )
}
