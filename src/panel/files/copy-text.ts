/**
 * Puts a text on the clipboard; only in a click or a key press. Figma's frame has no `navigator.clipboard`, so that a text
 * is selected and copied as a person would do it. The focus is where it was afterwards.
 * @param html the same for programs that take more than plain text
 * @returns whether the browser has done it
 */
export function copyText(text: string, html: string | null = null): boolean {
  const before = document.activeElement
  const field = document.createElement('textarea')
  // Never empty: what has nothing selected in it is not copied.
  field.value = text || ' '
  field.readOnly = true
  field.tabIndex = -1
  field.style.cssText = 'position:fixed;top:0;opacity:0'
  field.addEventListener('copy', (event) => {
    if (event.clipboardData === null) return
    // As it is: a text area would change its line ends.
    event.clipboardData.setData('text/plain', text)
    if (html !== null) event.clipboardData.setData('text/html', html)
    event.preventDefault()
    event.stopPropagation()
  })
  document.body.append(field)
  field.select()
  try {
    return document.execCommand('copy')
  } finally {
    field.remove()
    if (before instanceof HTMLElement) before.focus({ preventScroll: true })
  }
}
