import type { HostUi } from '../api/host-plugin-api'
import { createEmitter } from '../core/emitter'
import type { Gate } from '../core/gate'
import { strictProxy } from '../core/strict-proxy'
import { copyMessage } from './message'

/** The panel's end of the line between sandbox and panel. */
export interface HostPanel {
  /** What `figma.showUI` got; `undefined` before. */
  readonly html: string | undefined
  readonly options: Readonly<ShowUIOptions> | undefined
  readonly isVisible: boolean
  /** Sends a message to the plugin: `figma.ui.onmessage` gets it in a later macrotask. */
  post(message: unknown): void
  /** Hears what the plugin posts, in a later macrotask. @returns a function that stops it. */
  onMessage(callback: (message: unknown) => void): () => void
  /** Hears `showUI`, `resize`, `show`, `hide` and `close`. @returns a function that stops it. */
  onChange(callback: () => void): () => void
}

export interface PanelBridge {
  readonly panel: HostPanel
  readonly ui: HostUi
  showUi(html: string, options: ShowUIOptions | undefined): void
  close(): void
}

/** Both ends of the line. Figma refuses every use of `figma.ui` before `showUI`. */
export function createPanelBridge(gate: Gate, onError: (error: unknown) => void): PanelBridge {
  const toPlugin = createEmitter(onError)
  const listeners = new Set<(message: unknown) => void>()
  const watchers = new Set<() => void>()
  let html: string | undefined
  let options: ShowUIOptions | undefined
  let isVisible = false
  let onmessage: MessageEventHandler | undefined
  /** What was posted before anybody listened; an iframe gets it once its script runs. */
  let waiting: unknown[] = []

  const changed = (): void => {
    for (const watcher of [...watchers]) watcher()
  }
  const requireUi = (member: string): void => {
    if (html !== undefined) return
    throw new Error(`in ${member}: No UI to call ${member} on. Call figma.showUI first`)
  }
  const setVisible = (member: string, visible: boolean): void => {
    requireUi(member)
    isVisible = visible
    changed()
  }
  const deliver = (message: unknown): void => {
    setTimeout(() => {
      for (const listener of [...listeners]) listener(message)
    }, 0)
  }
  const listen = (kind: 'on' | 'once' | 'off') => (type: string, callback: MessageEventHandler) => {
    if (type !== 'message') throw new Error(`in ui.${kind}: There is no event "${type}"`)
    toPlugin[kind]('message', callback)
  }

  const ui: HostUi = {
    show() {
      setVisible('show', true)
    },
    hide() {
      setVisible('hide', false)
    },
    close() {
      requireUi('close')
      html = undefined
      isVisible = false
      changed()
    },
    resize(width, height) {
      requireUi('resize')
      if (!Number.isFinite(width) || !Number.isFinite(height)) {
        throw new Error('in resize: Expected numbers')
      }
      options = { ...options, width: Math.max(70, width), height: Math.max(0, height) }
      changed()
    },
    postMessage(message: unknown) {
      requireUi('postMessage')
      const copy = copyMessage(message)
      if (listeners.size === 0) waiting.push(copy)
      else deliver(copy)
    },
    get onmessage() {
      return onmessage
    },
    set onmessage(callback: MessageEventHandler | undefined) {
      onmessage = callback
    },
    on: listen('on'),
    once: listen('once'),
    off: listen('off'),
  }

  return {
    ui: strictProxy(ui, { type: 'figma.ui', gate }),
    showUi(page, given) {
      html = page
      options = given ?? {}
      isVisible = given?.visible ?? true
      changed()
    },
    close() {
      listeners.clear()
      html = undefined
      isVisible = false
      changed()
    },
    panel: {
      get html() {
        return html
      },
      get options() {
        return options
      },
      get isVisible() {
        return isVisible
      },
      post(message) {
        const copy = copyMessage(message)
        setTimeout(() => {
          if (html === undefined) return
          try {
            onmessage?.(copy, { origin: 'null' })
          } catch (error) {
            onError(error)
          }
          toPlugin.emit('message', copy, { origin: 'null' })
        }, 0)
      },
      onMessage(callback) {
        listeners.add(callback)
        const due = waiting
        waiting = []
        for (const message of due) deliver(message)
        return () => listeners.delete(callback)
      },
      onChange(callback) {
        watchers.add(callback)
        return () => watchers.delete(callback)
      },
    },
  }
}
