/** Distance to the edges of the panel, in pixels. */
const EDGE = 8

/** Puts a popup under its opener, right edges together; above it where there is no room below. */
export function placePopup(popup: HTMLElement, opener: HTMLElement): void {
  const from = opener.getBoundingClientRect()
  const { width, height } = popup.getBoundingClientRect()
  const below = from.bottom + 2
  const fits = below + height + EDGE <= window.innerHeight
  const top = fits ? below : Math.max(EDGE, from.top - 2 - height)
  const left = Math.min(Math.max(EDGE, from.right - width), window.innerWidth - width - EDGE)
  popup.style.top = `${String(top)}px`
  popup.style.left = `${String(left)}px`
}
