import type { JSX, RefObject } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'
import { placePopup } from './place-popup'
import * as styles from './menu.module.css'

export interface MenuItem {
  readonly text: string
  /** What comes of it, where the text alone does not tell. */
  readonly hint?: string
  readonly onChoose: () => void
  readonly off?: boolean
}

interface MenuListProps {
  readonly label: string
  readonly items: readonly MenuItem[]
  readonly opener: RefObject<HTMLElement>
  readonly onClose: () => void
}

/** An open menu: arrow keys, Home and End walk in it, a letter jumps, Escape and Tab close it. */
export function MenuList({ label, items, opener, onClose }: MenuListProps): JSX.Element {
  const list = useRef<HTMLDivElement>(null)

  useLayoutEffect(() => {
    if (list.current === null || opener.current === null) return
    placePopup(list.current, opener.current)
    buttonsOf(list.current)[0]?.focus()
  }, [opener])

  const walk = (event: JSX.TargetedKeyboardEvent<HTMLDivElement>): void => {
    event.stopPropagation()
    if (event.key === 'Escape' || event.key === 'Tab') {
      event.preventDefault()
      onClose()
      return
    }
    const buttons = buttonsOf(event.currentTarget)
    const now = buttons.findIndex((button) => button === document.activeElement)
    const next = nextItem(event.key, now, items)
    if (next === null) return
    event.preventDefault()
    buttons[next]?.focus()
  }

  return (
    <div ref={list} role="menu" aria-label={label} class={styles.menu} onKeyDown={walk}>
      {items.map((item) => (
        <button
          key={item.text}
          type="button"
          role="menuitem"
          tabIndex={-1}
          class={styles.item}
          aria-disabled={item.off === true || undefined}
          aria-description={item.hint}
          onClick={() => {
            if (item.off === true) return
            // First the focus back, so that the choice may move it on from there.
            onClose()
            item.onChoose()
          }}
        >
          {item.text}
          {item.hint !== undefined && (
            <span class={styles.hint} aria-hidden="true">
              {item.hint}
            </span>
          )}
        </button>
      ))}
    </div>
  )
}

const buttonsOf = (list: HTMLElement): HTMLElement[] => [
  ...list.querySelectorAll<HTMLElement>('[role="menuitem"]'),
]

function nextItem(key: string, now: number, items: readonly MenuItem[]): number | null {
  const count = items.length
  if (key === 'ArrowDown') return (now + 1) % count
  if (key === 'ArrowUp') return (now - 1 + count) % count
  if (key === 'Home') return 0
  if (key === 'End') return count - 1
  if (key.length !== 1) return null
  const order = items.map((_, index) => (now + 1 + index) % count)
  const letter = key.toLocaleLowerCase()
  return order.find((i) => items[i]?.text.toLocaleLowerCase().startsWith(letter) === true) ?? null
}
