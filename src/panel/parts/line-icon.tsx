import type { JSX } from 'preact'

/** Path data on a field of 24 × 24 as an icon of lines, hidden from screen readers. */
export function LineIcon({
  path,
  size = 16,
  weight = 2,
}: {
  path: string
  size?: number
  weight?: number
}): JSX.Element {
  return (
    <svg
      aria-hidden="true"
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      stroke-width={weight}
      stroke-linecap="round"
      stroke-linejoin="round"
    >
      <path d={path} />
    </svg>
  )
}
