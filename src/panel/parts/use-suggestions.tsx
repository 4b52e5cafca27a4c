import type { JSX } from 'preact'
import { useEffect, useId, useRef, useState } from 'preact/hooks'
import { classNames } from './class-names'
import * as styles from './suggestions.module.css'

export interface Suggested {
  readonly text: string
  /** What more there is to it, behind it in small. */
  readonly hint?: string
}

interface Suggestions {
  /** For the field that one types in. */
  readonly field: JSX.InputHTMLAttributes & { readonly role: 'combobox' }
  /** Opens or closes the list when the person has typed something. */
  readonly typed: (text: string) => void
  /** @returns whether the key was for the list */
  readonly onKey: (event: JSX.TargetedKeyboardEvent<HTMLInputElement>) => boolean
  readonly list: JSX.Element | null
}

/**
 * Suggestions under a field that one may take or leave (the combobox of the ARIA Authoring Practices): they come with the first
 * letter or the down arrow; arrows walk, Enter or a click takes, Escape closes.
 * @param label names the list
 * @param find what to suggest now; asked only while the list is open
 */
export function useSuggestions<S extends Suggested>(
  label: string,
  find: () => readonly S[],
  onTake: (suggested: S) => void,
): Suggestions {
  const id = useId()
  const [open, setOpen] = useState(false)
  const [at, setAt] = useState(-1)
  const list = useRef<HTMLUListElement>(null)
  const found = open ? find() : []
  const active = found[at]
  useEffect(() => {
    if (open) list.current?.scrollIntoView({ block: 'nearest' })
  }, [open])
  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' })
  }, [at])

  const close = (): void => {
    setOpen(false)
    setAt(-1)
  }
  const take = (suggested: S): void => {
    onTake(suggested)
    setAt(-1)
  }

  return {
    field: {
      role: 'combobox',
      'aria-autocomplete': 'list',
      'aria-expanded': found.length > 0,
      'aria-controls': `${id}-list`,
      ...(active === undefined ? {} : { 'aria-activedescendant': `${id}-${String(at)}` }),
    },
    typed: (text) => {
      setOpen(text.trim() !== '')
      setAt(-1)
    },
    onKey: (event) => {
      const { key } = event
      const count = found.length
      if (key === 'ArrowDown' || key === 'ArrowUp') {
        const step = key === 'ArrowDown' ? 1 : -1
        if (!open) setOpen(true)
        else if (count > 0) setAt((at + step + (at < 0 && step < 0 ? count + 1 : count)) % count)
      } else if (key === 'Escape' && open) close()
      else if (key === 'Enter' && active !== undefined) take(active)
      else return false
      event.preventDefault()
      event.stopPropagation()
      return true
    },
    list:
      found.length === 0 ? null : (
        <ul
          ref={list}
          id={`${id}-list`}
          role="listbox"
          aria-label={label}
          class={styles.list}
          // The field keeps the focus.
          onMouseDown={(event) => event.preventDefault()}
        >
          {found.map((suggested, i) => (
            <li
              key={suggested.text}
              id={`${id}-${String(i)}`}
              role="option"
              aria-selected={i === at}
              class={classNames(styles.option, i === at && styles.active)}
              onClick={() => take(suggested)}
            >
              <span dir="auto">{suggested.text}</span>
              {suggested.hint !== undefined && <span class={styles.hint}>{suggested.hint}</span>}
            </li>
          ))}
        </ul>
      ),
  }
}
