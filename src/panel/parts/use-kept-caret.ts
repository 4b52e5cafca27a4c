import { useLayoutEffect, useRef, type MutableRef } from 'preact/hooks'

type TextControl = HTMLInputElement | HTMLTextAreaElement

/**
 * Keeps the caret where it is when the text of a focused field changes from outside: a colleague's
 * edit or an undo must not throw the person to the end of the line.
 */
export function useKeptCaret<T extends TextControl>(value: string): MutableRef<T | null> {
  const control = useRef<T>(null)
  const caret = useRef<readonly [number, number] | null>(null)
  const now = control.current
  // Read before the new value is written into the DOM: afterwards the caret is at the end.
  caret.current =
    now !== null && now === document.activeElement && now.value !== value
      ? [now.selectionStart ?? 0, now.selectionEnd ?? 0]
      : null
  useLayoutEffect(() => {
    if (caret.current !== null) control.current?.setSelectionRange(...caret.current)
  })
  return control
}
