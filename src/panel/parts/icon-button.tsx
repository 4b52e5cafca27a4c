import type { JSX } from 'preact'
import * as styles from './button.module.css'
import { classNames } from './class-names'
import { Icon } from './icon'
import type { IconName } from './icons'

interface IconButtonProps {
  readonly icon: IconName
  readonly label: string
  readonly onClick: () => void
  readonly off?: boolean
  readonly small?: boolean
  readonly focusName?: string
}

/** A button with a picture; its name is told to screen readers and shown on hover. */
export function IconButton({
  icon,
  label,
  onClick,
  off = false,
  small = false,
  focusName,
}: IconButtonProps): JSX.Element {
  return (
    <button
      type="button"
      class={classNames(styles.button, styles.icon, small && styles.small)}
      aria-label={label}
      title={label}
      aria-disabled={off || undefined}
      data-focus={focusName}
      onClick={() => {
        if (!off) onClick()
      }}
    >
      <Icon name={icon} />
    </button>
  )
}
