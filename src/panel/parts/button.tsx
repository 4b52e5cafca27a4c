import type { ComponentChildren, JSX } from 'preact'
import * as styles from './button.module.css'
import { classNames } from './class-names'

interface ButtonProps {
  readonly children: ComponentChildren
  readonly onClick: () => void
  readonly look?: 'plain' | 'primary' | 'danger' | 'quiet' | 'link' | 'raised'
  /** The full name where the text alone would not tell enough; it has to contain the text. */
  readonly label?: string
  readonly off?: boolean
  /** For a button that opens something beside it: whether that is open. */
  readonly expanded?: boolean
  /** Name by which `panel.focus` finds it. */
  readonly focusName?: string
  /** Id of the text that says what comes of it. */
  readonly describedBy?: string
  readonly lang?: string
}

const LOOKS: Readonly<Record<NonNullable<ButtonProps['look']>, string>> = {
  plain: '',
  primary: styles.primary,
  danger: styles.danger,
  quiet: styles.quiet,
  link: styles.link,
  raised: styles.raised,
}

/** A button with a text. Switched off it stays in the tab order, so that nobody loses their place. */
export function Button({
  children,
  onClick,
  look = 'plain',
  label,
  off = false,
  expanded,
  focusName,
  describedBy,
  lang,
}: ButtonProps): JSX.Element {
  return (
    <button
      type="button"
      class={classNames(styles.button, LOOKS[look])}
      aria-label={label}
      aria-disabled={off || undefined}
      aria-expanded={expanded}
      data-focus={focusName}
      aria-describedby={describedBy}
      lang={lang}
      onClick={() => {
        if (!off) onClick()
      }}
    >
      {children}
    </button>
  )
}
