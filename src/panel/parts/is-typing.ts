/** Whether the person is writing in a text field of the panel right now. */
export function isTyping(): boolean {
  const { activeElement } = document
  if (!document.hasFocus()) return false
  return activeElement instanceof HTMLTextAreaElement || isTextInput(activeElement)
}

const isTextInput = (element: Element | null): boolean =>
  element instanceof HTMLInputElement && (element.type === 'text' || element.type === 'date')
