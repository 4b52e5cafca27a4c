import type { HostPluginApi } from '../api/host-plugin-api'
import { createEmitter } from '../core/emitter'
import { createGate } from '../core/gate'
import type { HostCounts } from '../core/gate'
import { createHand } from '../document/hand'
import type { Hand } from '../document/hand'
import type { HostDocument } from '../document/host-document'
import { createClientStorage } from './client-storage'
import { changesByPage } from './deliver-changes'
import { createFigma } from './figma-api'
import { createClientNodes } from './node-world'
import type { ClientNodes } from './node-world'
import { createPanelBridge } from './panel'
import type { HostPanel } from './panel'
import { createSelection } from './selection'
import { createViewport } from './viewport'
import type { View } from './viewport'

export interface HostClientOptions {
  /** The menu or relaunch command the plugin was started with. */
  readonly command?: string
  /** What `clientStorage` holds; keep the map to keep a person's settings between runs. */
  readonly storage?: Map<string, unknown>
  /** Size of the visible canvas in screen pixels. */
  readonly viewport?: { readonly width: number; readonly height: number }
  /**
   * Name of the person; give the same again when they start the plugin anew, to keep their undo.
   * Default: a new person, or the one whose replica the document is.
   */
  readonly actor?: string
  /** Hears errors that the plugin's callbacks throw; by default they are thrown in a macrotask. */
  readonly onError?: (error: unknown) => void
}

export interface HostNotification {
  readonly message: string
  readonly isError: boolean
  readonly button: { readonly text: string; press(): void } | undefined
  isGone: boolean
}

/** One person in the file who runs the plugin. */
export interface HostClient {
  readonly document: HostDocument
  readonly figma: HostPluginApi
  readonly counts: HostCounts
  readonly panel: HostPanel
  readonly notifications: readonly HostNotification[]
  /** This person's own hands: their edits are LOCAL for the plugin and share its undo stack. */
  readonly hand: Hand
  /** Name under which this client's changes stand in the journal and the feed. */
  readonly actor: string
  /** What the person sees; the page that draws the canvas keeps its size up to date. */
  readonly view: View
  /** Hears that selection, page, view or notifications changed. @returns a function to stop it. */
  onChange(callback: () => void): () => void
  /** Ids selected on the current page. */
  selectedIds(): readonly string[]
  /** The `k`-th host call from now on, of those that count, throws, once; `null` cancels. */
  failAt(k: number | null, counted?: (name: string) => boolean): void
  /** Starts the plugin's `run` handlers, which Figma calls once the code has run. */
  run(): void
  /** The person closes the plugin: `close` handlers run, then every host call throws. */
  close(): void
  readonly isClosed: boolean
}

/** Figma cuts a notification after this many characters. */
const NOTIFY_LIMIT = 100

let clientNumber = 0

/** Lets a person with the plugin into the document. */
export function connectClient(document: HostDocument, options: HostClientOptions = {}): HostClient {
  clientNumber += 1
  const actor = options.actor ?? document.person ?? `client-${clientNumber}`
  const onError = options.onError ?? throwLater
  const gate = createGate()
  const events = createEmitter(onError)
  const pageEvents = createEmitter(onError)
  const bridge = createPanelBridge(gate, onError)
  const notifications: HostNotification[] = []
  const watchers = new Set<() => void>()
  const view: View = { center: { x: 0, y: 0 }, zoom: 1, width: 1280, height: 800 }
  Object.assign(view, options.viewport ?? {})
  let currentPageId = document.pageId
  let isClosed = false

  const changed = (): void => {
    for (const watcher of [...watchers]) watcher()
  }
  const selection = createSelection(document.graph, () => {
    changed()
    if (!isClosed) events.emit('selectionchange')
  })
  const nodes: ClientNodes = createClientNodes({
    document,
    actor,
    gate,
    currentPageId: () => currentPageId,
    selection: (pageId) => selection.get(pageId),
    select(pageId, ids) {
      selection.set(pageId, ids)
    },
    listen(pageId, kind, callback) {
      pageEvents[kind](pageId, callback)
    },
  })
  const unsubscribe = document.feed.subscribe((notes) => {
    if (notes.some(({ type }) => type === 'DELETE')) selection.prune()
    const all = changesByPage(notes, nodes)
    for (const [pageId, nodeChanges] of all) pageEvents.emit(pageId, { nodeChanges })
    if (events.has('documentchange')) {
      events.emit('documentchange', { documentChanges: [...all.values()].flat() })
    }
  })
  const close = (): void => {
    if (isClosed) return
    isClosed = true
    events.emit('close')
    unsubscribe()
    bridge.close()
    gate.shut()
    changed()
  }
  const notify = (message: string, given: NotificationOptions = {}): NotificationHandler => {
    if (typeof message !== 'string') throw new Error('in notify: Expected string')
    const { button } = given
    const notification: HostNotification = {
      message: message.length > NOTIFY_LIMIT ? `${message.slice(0, NOTIFY_LIMIT)}…` : message,
      isError: given.error ?? false,
      button:
        button === undefined
          ? undefined
          : {
              text: button.text,
              press() {
                const isKept = button.action() === false
                if (!isKept) notification.isGone = true
                given.onDequeue?.('action_button_click')
              },
            },
      isGone: false,
    }
    notifications.push(notification)
    changed()
    return {
      cancel() {
        notification.isGone = true
        changed()
      },
    }
  }

  const figma = createFigma({
    document,
    nodes,
    gate,
    events,
    ui: bridge.ui,
    viewport: createViewport(document, view, (node, member) => nodes.idOf(node, member), changed),
    clientStorage: createClientStorage(options.storage ?? new Map<string, unknown>()),
    command: options.command ?? '',
    showUi(html, given) {
      bridge.showUi(html, given)
    },
    notify,
    openPage(id) {
      if (id === currentPageId) return
      currentPageId = id
      changed()
      setTimeout(() => {
        events.emit('currentpagechange')
      }, 0)
    },
    close(message) {
      if (message !== undefined) notify(message)
      setTimeout(close, 0)
    },
  })

  return {
    document,
    figma,
    counts: gate.counts,
    panel: bridge.panel,
    notifications,
    hand: createHand(document, actor, (ids) => {
      selection.set(currentPageId, ids)
    }),
    actor,
    view,
    onChange(callback) {
      watchers.add(callback)
      return () => watchers.delete(callback)
    },
    selectedIds: () => selection.get(currentPageId),
    failAt(k, counted) {
      gate.failAt(k, counted)
    },
    run() {
      events.emit('run', { command: options.command ?? '', parameters: undefined })
    },
    close,
    get isClosed() {
      return isClosed
    },
  }
}

function throwLater(error: unknown): void {
  setTimeout(() => {
    throw error
  }, 0)
}
