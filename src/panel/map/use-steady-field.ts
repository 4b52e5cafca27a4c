import { useLayoutEffect, useRef, type MutableRef } from 'preact/hooks'
import { asTextControl } from '../parts/text-control'

/**
 * Keeps the field one types into where it is on the screen while others' edits come and go above it,
 * and in sight when something appears below and takes room from the scrolled part.
 * @param present whether that part is drawn
 * @param truth becomes another object when the canvas does: measuring at every key press would cost
 * a layout each time
 */
export function useSteadyField<T extends HTMLElement>(
  present: boolean,
  truth: object,
): MutableRef<T | null> {
  const scrolled = useRef<T>(null)
  const known = useRef(truth)
  // Read before the DOM is changed: a field can lose the focus when it is moved.
  const field = known.current === truth ? null : asTextControl(document.activeElement)
  const before = placeIn(scrolled.current, field)

  useLayoutEffect(() => {
    known.current = truth
    const box = scrolled.current
    const after = placeIn(box, field)
    if (box !== null && before !== null && after !== null) box.scrollTop += after - before
  })

  useLayoutEffect(() => {
    const box = scrolled.current
    if (box === null) return
    const watcher = new ResizeObserver(() => {
      const { activeElement } = document
      if (box.contains(activeElement)) activeElement?.scrollIntoView({ block: 'nearest' })
    })
    // The browser holds what it scrolls by itself, except at the very top: both together hold too much.
    const onFocus = (): void => {
      box.style.overflowAnchor = asTextControl(document.activeElement) === null ? '' : 'none'
    }
    watcher.observe(box)
    box.addEventListener('focusin', onFocus)
    box.addEventListener('focusout', onFocus)
    return () => {
      watcher.disconnect()
      box.removeEventListener('focusin', onFocus)
      box.removeEventListener('focusout', onFocus)
    }
  }, [present])
  return scrolled
}

/** How far a field is below the top of all that scrolls, in pixels; `null` where it is not in there. */
const placeIn = (box: HTMLElement | null, field: HTMLElement | null): number | null =>
  box !== null && field !== null && box.contains(field)
    ? field.getBoundingClientRect().top - box.getBoundingClientRect().top + box.scrollTop
    : null
