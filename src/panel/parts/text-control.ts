export type TextControl = HTMLInputElement | HTMLTextAreaElement

/** The element, where one can type into it. */
export const asTextControl = (element: Element | null): TextControl | null =>
  element instanceof HTMLTextAreaElement ||
  (element instanceof HTMLInputElement && element.type === 'text')
    ? element
    : null
