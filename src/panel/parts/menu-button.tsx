import type { JSX } from 'preact'
import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import * as button from './button.module.css'
import { classNames } from './class-names'
import { Icon } from './icon'
import type { IconName } from './icons'
import { MenuList, type MenuItem } from './menu-list'
import * as styles from './menu.module.css'

interface MenuButtonProps {
  readonly icon: IconName
  readonly label: string
  readonly items: readonly MenuItem[]
  readonly small?: boolean
  readonly focusName?: string
}

/** A button that opens a menu. Closing it without a choice gives the focus back to the button. */
export function MenuButton({
  icon,
  label,
  items,
  small = false,
  focusName,
}: MenuButtonProps): JSX.Element {
  const [open, setOpen] = useState(false)
  const opener = useRef<HTMLButtonElement>(null)
  const anchor = useRef<HTMLDivElement>(null)

  useLayoutEffect(() => {
    if (!open) return
    const onDown = (event: Event): void => {
      if (!(event.target instanceof Node) || anchor.current?.contains(event.target) !== true) {
        setOpen(false)
      }
    }
    const placeOf = (): number | undefined => opener.current?.getBoundingClientRect().top
    const opened = placeOf()
    // Told late: pressing the button may have brought it into sight before the menu opened.
    const onScroll = (): void => {
      if (placeOf() !== opened) setOpen(false)
    }
    document.addEventListener('pointerdown', onDown)
    document.addEventListener('scroll', onScroll, true)
    return () => {
      document.removeEventListener('pointerdown', onDown)
      document.removeEventListener('scroll', onScroll, true)
    }
  }, [open])

  const close = (): void => {
    setOpen(false)
    opener.current?.focus()
  }

  return (
    <div ref={anchor} class={styles.anchor}>
      <button
        ref={opener}
        type="button"
        class={classNames(button.button, button.icon, small && button.small)}
        aria-label={label}
        title={label}
        aria-haspopup="menu"
        aria-expanded={open}
        data-focus={focusName}
        onClick={() => setOpen(!open)}
        onKeyDown={(event) => {
          if (event.key !== 'ArrowDown' || event.altKey) return
          event.preventDefault()
          setOpen(true)
        }}
      >
        <Icon name={icon} />
      </button>
      {open && <MenuList label={label} items={items} opener={opener} onClose={close} />}
    </div>
  )
}
