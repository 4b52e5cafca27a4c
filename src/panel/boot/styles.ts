/** The build puts the styles of all screens here; a page that has them already leaves it as it is. */
export const PLACE_OF_STYLES = '%styles%'

/** Puts the panel's styles into the page. To be called before anything is shown. */
export function showStyles(): void {
  const style = document.createElement('style')
  style.textContent = PLACE_OF_STYLES
  document.head.append(style)
}
