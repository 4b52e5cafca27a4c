import { useLayoutEffect } from 'preact/hooks'
import type { FocusWish } from '../state/panel-state'

/**
 * Moves the keyboard focus where the state wishes it, once the panel is drawn. Where an element with
 * the focus went away, the screen takes it: with nothing focused, typing would go to the canvas and
 * could delete things there.
 */
export function useFocusWish({ on, count }: FocusWish): void {
  useLayoutEffect(() => {
    if (count > 0) focusOn(on)
  }, [on, count])

  useLayoutEffect(() => {
    if (document.hasFocus() && document.activeElement === document.body) focusOn('screen')
  })
}

function focusOn(name: string): void {
  const target =
    document.querySelector<HTMLElement>(`[data-focus="${CSS.escape(name)}"]`) ??
    document.querySelector<HTMLElement>('[data-focus="screen"]')
  target?.focus()
}
