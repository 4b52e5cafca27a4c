import { useLayoutEffect } from 'preact/hooks'
import type { FocusWish } from '../state/panel-state'
import { asTextControl, type TextControl } from './text-control'

/**
 * Moves the keyboard focus where the state wishes it, once the panel is drawn, and never leaves it
 * nowhere: with nothing focused, typing would go to the canvas and could delete things there. A field
 * that others' edits only move to another place keeps it, caret and all; where the element went away,
 * the screen takes it.
 */
export function useFocusWish({ on, count }: FocusWish): void {
  // Read before the DOM is changed: an element loses the focus when it is moved.
  const held = document.activeElement
  const control = asTextControl(held)
  const caret = control === null ? null : caretOf(control)
  // What has no name of its own is known by its place among the fields of its card.
  const form = held?.closest('[data-form]')?.getAttribute('data-form') ?? ''
  const index = fieldsOf(form).findIndex((field) => field === held)

  useLayoutEffect(() => {
    if (count > 0) focusOn(on)
  }, [on, count])

  useLayoutEffect(() => {
    if (!document.hasFocus() || document.activeElement !== document.body) return
    const moved =
      held?.isConnected === true
        ? held
        : (named(held?.getAttribute('data-focus') ?? '') ?? fieldsOf(form)[index])
    if (!(moved instanceof HTMLElement) || moved === document.body) {
      focusOn('screen')
      return
    }
    moved.focus()
    if (caret !== null) asTextControl(moved)?.setSelectionRange(...caret)
  })
}

const caretOf = ({ selectionStart, selectionEnd }: TextControl): [number, number] => [
  selectionStart ?? 0,
  selectionEnd ?? 0,
]

const fieldsOf = (form: string): Element[] =>
  form === ''
    ? []
    : [
        ...document.querySelectorAll(
          `[data-form="${CSS.escape(form)}"] :is(input,select,textarea,button)`,
        ),
      ]

const named = (name: string): HTMLElement | null =>
  name === '' ? null : document.querySelector<HTMLElement>(`[data-focus="${CSS.escape(name)}"]`)

const focusOn = (name: string): void => (named(name) ?? named('screen'))?.focus()
