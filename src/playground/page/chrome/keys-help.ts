import { makeButton, makeElement } from './make-element'

const rows = (isFigjam: boolean): readonly (readonly [keys: string, what: string])[] => [
  ['Click', isFigjam ? 'Select' : 'Select; next to what is selected, on its level'],
  ...(isFigjam
    ? []
    : [
        ['Double click', 'One level deeper; on a text: retype it'] as const,
        ['Ctrl + click', 'Select the deepest; with a double click: retype it'] as const,
      ]),
  ...(isFigjam ? [['Double click', 'Retype'] as const] : []),
  ['Shift + click', 'Add to the selection'],
  ['Drag', 'Move, also into another frame or section; from empty ground: select'],
  ['Enter, Shift + Enter', 'Into what is selected or its text, out of it'],
  ['Esc', 'Done typing; select nothing'],
  ...(isFigjam ? [['S', 'New sticky under the pointer'] as const] : []),
  ['T', 'New text under the pointer'],
  ['Ctrl + D', 'Duplicate'],
  ['Ctrl + C, Ctrl + V', 'Copy; paste under the pointer'],
  ['Delete', 'Delete'],
  ['Arrows', 'Move by 1, with Shift by 10'],
  ['Ctrl + Z, Ctrl + Shift + Z', 'Undo, redo: your own steps, the plugin’s included'],
  ['Space + drag, wheel', 'Move the view'],
  ['Ctrl + wheel, +, −', 'Zoom'],
  ['Shift + 1, Ctrl + 0', 'Zoom to fit, zoom to 100 %'],
]

/** A list of what one can do on the canvas. @returns a function that shows it. */
export function createKeysHelp(isFigjam: boolean): () => void {
  const list = makeElement(
    'dl',
    {},
    ...rows(isFigjam).flatMap(([keys, what]) => [
      makeElement('dt', {}, keys),
      makeElement('dd', {}, what),
    ]),
  )
  const close = makeButton('Close', () => {
    dialog.close()
  })
  const dialog = makeElement(
    'dialog',
    { class: 'keys', 'aria-labelledby': 'keys-title' },
    makeElement('h2', { id: 'keys-title' }, 'On the canvas'),
    list,
    close,
  )
  document.body.append(dialog)
  return () => {
    dialog.showModal()
  }
}
