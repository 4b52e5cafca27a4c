import { makeButton, makeElement } from '../chrome/make-element'
import { panelPage, tellTheme, type PanelTheme } from './panel-page'
import type { PluginSession } from './plugin-session'

/** The plugin's window: a frame with a null origin, as Figma gives it. */
export interface PanelWindow {
  readonly element: HTMLElement
  setTheme(theme: PanelTheme): void
}

export function createPanelWindow(session: PluginSession, firstTheme: PanelTheme): PanelWindow {
  const title = makeElement('h2', {}, 'Plugin')
  const close = makeButton(
    '×',
    () => {
      session.stop()
    },
    { class: 'quiet', 'aria-label': 'Close the plugin' },
  )
  const body = makeElement('div', { class: 'panel-body' })
  const element = makeElement(
    'section',
    { class: 'panel', 'aria-label': 'Plugin window' },
    makeElement('div', { class: 'panel-title' }, title, close),
    body,
  )
  let theme = firstTheme
  let shown: string | undefined
  let frame: HTMLIFrameElement | undefined
  let stopListening = (): void => undefined

  window.addEventListener('message', ({ source, data }: MessageEvent<unknown>) => {
    if (frame === undefined || source !== frame.contentWindow) return
    if (typeof data === 'object' && data !== null && 'pluginMessage' in data) {
      session.client.panel.post(data.pluginMessage)
    }
  })

  const open = (html: string): void => {
    const { panel } = session.client
    const withColors = panel.options?.themeColors === true
    const next = makeElement('iframe', {
      title: panel.options?.title ?? 'Plugin',
      sandbox: 'allow-scripts allow-downloads',
    })
    next.srcdoc = panelPage(html, theme, withColors)
    // A frame that has not read its script yet would miss what is sent to it.
    next.addEventListener('load', () => {
      stopListening()
      stopListening = panel.onMessage((message) => {
        next.contentWindow?.postMessage({ pluginMessage: message, pluginId: 'tropa' }, '*')
      })
    })
    frame = next
    body.replaceChildren(next)
  }

  const update = (): void => {
    const { panel } = session.client
    const html = panel.isVisible ? panel.html : undefined
    element.hidden = html === undefined
    title.textContent = panel.options?.title ?? 'Plugin'
    const { width = 300, height = 200 } = panel.options ?? {}
    element.style.setProperty('--panel-width', `${width}px`)
    element.style.setProperty('--panel-height', `${height}px`)
    if (html === shown) return
    shown = html
    if (html !== undefined) open(html)
    else {
      stopListening()
      frame = undefined
      body.replaceChildren()
    }
  }
  session.onChange(update)
  update()

  return {
    element,
    setTheme(next) {
      theme = next
      if (frame !== undefined) tellTheme(frame, next)
    },
  }
}
