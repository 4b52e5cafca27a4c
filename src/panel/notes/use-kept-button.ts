import { useLayoutEffect, useRef, type MutableRef } from 'preact/hooks'

/**
 * Keeps the keyboard focus among the buttons of a section while its list items come and go: where the
 * one with the focus went, the next in the same item has it, then the next item.
 * @param orElse takes it where no button is left
 */
export function useKeptButton<T extends HTMLElement>(orElse: () => void): MutableRef<T | null> {
  const section = useRef<T>(null)
  // Read before the DOM is changed: afterwards nobody knows which button it was.
  const heirs = heirsOf(document.activeElement, section.current)
  useLayoutEffect(() => {
    if (heirs === null || !document.hasFocus() || document.activeElement !== document.body) return
    const heir = heirs.find((button) => button.isConnected)
    if (heir === undefined) orElse()
    else heir.focus()
  })
  return section
}

/** The buttons that may take the focus over, the nearest first; `null` while it is elsewhere. */
function heirsOf(held: Element | null, section: HTMLElement | null): HTMLButtonElement[] | null {
  if (held === null || section?.contains(held) !== true) return null
  const aroundIn = (item: Element): HTMLButtonElement[] => {
    const buttons = [...item.querySelectorAll('button')]
    const at = buttons.findIndex((button) => button === held)
    return [...buttons.slice(at + 1), ...buttons.slice(0, Math.max(at, 0)).reverse()]
  }
  const items = [...section.querySelectorAll(':scope > ul > li')]
  const own = items.find((item) => item.contains(held))
  return [...(own === undefined ? [] : aroundIn(own)), ...aroundIn(section)]
}
