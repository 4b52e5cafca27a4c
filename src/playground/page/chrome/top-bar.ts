import { addressOf, type Query } from '../read-query'
import { makeButton, makeElement } from './make-element'

/** What the bar's buttons do. */
export interface BarActions {
  readonly undo: () => void
  readonly redo: () => void
  readonly zoomIn: () => void
  readonly zoomOut: () => void
  readonly fit: () => void
  readonly saveFig: () => void
  readonly savePng: () => void
  readonly run: () => void
  readonly help: () => void
  readonly setTheme: (theme: Query['theme']) => void
}

export interface TopBar {
  /** @param zoom - 1 is 100 %. */
  showZoom(zoom: number): void
}

/** Fills the bar above the canvas. */
export function createTopBar(
  bar: HTMLElement,
  query: Query,
  actions: BarActions,
  counter: HTMLElement,
): TopBar {
  const zoom = makeElement('output', { class: 'zoom', 'aria-label': 'Zoom' }, '100%')
  bar.append(
    makeElement('h1', {}, 'Tropa ', makeElement('span', {}, 'playground')),
    editorSwitch(query),
    group(
      'History',
      makeButton('Undo', actions.undo, { title: 'Ctrl + Z on the canvas' }),
      makeButton('Redo', actions.redo, { title: 'Ctrl + Shift + Z on the canvas' }),
    ),
    group(
      'View',
      makeButton('−', actions.zoomOut, { 'aria-label': 'Zoom out' }),
      zoom,
      makeButton('+', actions.zoomIn, { 'aria-label': 'Zoom in' }),
      makeButton('Fit', actions.fit, { title: 'Shift + 1 on the canvas' }),
    ),
    group(
      'Save',
      makeButton('Export .fig', actions.saveFig),
      makeButton('PNG', actions.savePng, { title: 'What is selected, or everything' }),
    ),
    makeElement('span', { class: 'space' }),
    counter,
    ...(query.editor === 'figma' ? [themeSwitch(query.theme, actions.setTheme)] : []),
    makeButton('Keys', actions.help, { class: 'quiet' }),
    makeButton('Run plugin', actions.run, { class: 'main' }),
  )
  return {
    showZoom(value) {
      zoom.textContent = `${Math.round(value * 100)}%`
    },
  }
}

/** Another editor is another file, so the page opens anew. */
function editorSwitch(query: Query): HTMLElement {
  const link = (editor: Query['editor'], name: string): HTMLElement =>
    makeElement(
      'a',
      {
        href: addressOf({ ...query, editor }),
        ...(editor === query.editor ? { 'aria-current': 'page' } : {}),
      },
      name,
    )
  return makeElement(
    'nav',
    { class: 'switch', 'aria-label': 'Editor' },
    link('figma', 'Figma'),
    link('figjam', 'FigJam'),
  )
}

function themeSwitch(first: Query['theme'], setTheme: BarActions['setTheme']): HTMLElement {
  const button = makeButton(
    'Dark',
    () => {
      const isDark = button.getAttribute('aria-pressed') !== 'true'
      button.setAttribute('aria-pressed', String(isDark))
      setTheme(isDark ? 'dark' : 'light')
    },
    { class: 'quiet', 'aria-pressed': String(first === 'dark'), title: 'Theme of the editor' },
  )
  return button
}

const group = (name: string, ...content: readonly HTMLElement[]): HTMLElement =>
  makeElement('div', { class: 'group', role: 'group', 'aria-label': name }, ...content)
