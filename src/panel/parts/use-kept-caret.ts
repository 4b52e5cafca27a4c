import { useLayoutEffect, useRef, type MutableRef } from 'preact/hooks'
import { moveCaret } from './move-caret'
import type { TextControl } from './text-control'

/**
 * Keeps the caret at its place in the text when the text of a focused field changes from outside: a
 * colleague's edit or an undo must not throw the person to the end of the line.
 */
export function useKeptCaret<T extends TextControl>(value: string): MutableRef<T | null> {
  const control = useRef<T>(null)
  const caret = useRef<readonly [number, number] | null>(null)
  // Read before the new value is written into the DOM: afterwards the caret is at the end.
  caret.current = caretAfter(control.current, value)
  useLayoutEffect(() => {
    if (caret.current !== null) control.current?.setSelectionRange(...caret.current)
  })
  return control
}

function caretAfter(control: TextControl | null, value: string): readonly [number, number] | null {
  if (control === null || control !== document.activeElement || control.value === value) return null
  const moved = (at: number | null): number => moveCaret(control.value, value, at ?? 0)
  return [moved(control.selectionStart), moved(control.selectionEnd)]
}
