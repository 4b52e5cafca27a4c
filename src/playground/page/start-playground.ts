import { createHostDocument, loadHostFonts, loadSkia } from '../host'
import { createCallCounter } from './chrome/call-counter'
import { createKeysHelp } from './chrome/keys-help'
import { createSelectionNote } from './chrome/selection-note'
import { createToasts } from './chrome/toasts'
import { createTopBar } from './chrome/top-bar'
import { createCanvasView } from './canvas/canvas-view'
import { createPainter } from './canvas/create-painter'
import { createTextEditing } from './canvas/edit-text'
import { createHandActions } from './canvas/hand-actions'
import { useKeys } from './canvas/use-keys'
import { usePointer } from './canvas/use-pointer'
import { saveFig, savePng } from './export-files'
import { findElement } from './find-element'
import { createPanelWindow } from './plugin/panel-window'
import { createPluginSession } from './plugin/plugin-session'
import { readQuery, type Query } from './read-query'
import { createTestDoor } from './test-door'

/** Puts the page together: an empty file, the hands on it, and the plugin beside it. */
export async function startPlayground(): Promise<void> {
  const query = readQuery(window.location.search)
  const { editor, language } = query
  const canvas = findElement('#canvas', HTMLCanvasElement)
  const layer = findElement('.over', HTMLElement)
  showTheme(query.theme)

  await loadHostFonts()
  const skia = await loadSkia()
  const painter = await createPainter(canvas)
  const document = createHostDocument({ editor, name: 'Playground', ...skia })
  const storage = new Map<string, unknown>(language === null ? [] : [['settings', { language }]])
  const session = createPluginSession(document, storage, (error) => {
    console.error(error)
    toasts.show(`The plugin failed: ${textOf(error)}`, true)
  })
  const toasts = createToasts(findElement('.toasts', HTMLElement), session)
  const view = createCanvasView(canvas, document, session, painter)
  const panel = createPanelWindow(session, query.theme)
  findElement('.side', HTMLElement).append(panel.element)

  const editing = createTextEditing(document, session, view, layer, canvas)
  const actions = createHandActions(document, session, view, editing)
  const pointer = usePointer({
    ...{ canvas, layer, document, session, view, editing },
    isPanning: () => keys.isPanning,
  })
  const keys = useKeys(canvas, view, actions, editor === 'figjam', () => {
    pointer.cancel()
  })

  const run = async (): Promise<void> => {
    try {
      await session.start()
    } catch (error) {
      console.error(error)
      toasts.show(`The plugin could not start: ${textOf(error)}`, true)
    }
  }
  const bar = createTopBar(
    findElement('.bar', HTMLElement),
    query,
    {
      undo: actions.undo,
      redo: actions.redo,
      zoomIn: () => {
        view.zoomTo(view.zoom * 1.25)
      },
      zoomOut: () => {
        view.zoomTo(view.zoom / 1.25)
      },
      fit: () => {
        view.zoomToNodes()
      },
      saveFig: () => void saveFig(document),
      savePng: () => {
        void savePng(document, session.client.selectedIds()).then((isSaved) => {
          if (!isSaved) toasts.show('The page is empty: there is nothing to draw yet.')
        })
      },
      run: () => void run(),
      help: createKeysHelp(editor === 'figjam'),
      setTheme: (theme) => {
        showTheme(theme)
        view.setGround(GROUNDS[theme])
        panel.setTheme(theme)
      },
    },
    createCallCounter(session),
  )
  const noteSelection = createSelectionNote(
    findElement('#selected', HTMLElement),
    document,
    session,
  )
  view.onPaint(() => {
    bar.showZoom(view.zoom)
    noteSelection()
  })
  view.setGround(GROUNDS[query.theme])
  window.tropa = createTestDoor(document, session, view, canvas)
  await run()
}

/** Figma's own: #f5f5f5 and #1e1e1e. */
const GROUNDS = {
  light: { r: 0.961, g: 0.961, b: 0.961 },
  dark: { r: 0.118, g: 0.118, b: 0.118 },
} as const

function showTheme(theme: Query['theme']): void {
  document.documentElement.dataset['theme'] = theme
}

const textOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))
