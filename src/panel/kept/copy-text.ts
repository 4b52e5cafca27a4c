/**
 * Copies all of a field's text; to be called inside a click.
 * @returns whether it went; if not, the text is selected for the keys of the system
 */
export function copyText(field: HTMLTextAreaElement): boolean {
  const before = document.activeElement
  field.select()
  // Figma's iframe has no `navigator.clipboard`, so the old way it is.
  const copied = document.execCommand('copy')
  if (copied && before instanceof HTMLElement) before.focus()
  return copied
}
