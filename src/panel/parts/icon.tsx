import type { JSX } from 'preact'
import { ICONS, type IconName } from './icons'
import { LineIcon } from './line-icon'

/** A picture beside or instead of a text; whoever shows it says in words what it means. */
export function Icon({ name, size = 16 }: { name: IconName; size?: number }): JSX.Element {
  const dotted = name === 'more' || name === 'dots'
  return <LineIcon path={ICONS[name]} size={size} weight={dotted ? 3.5 : 2} />
}
