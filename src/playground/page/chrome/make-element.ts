type Attributes = Readonly<Record<string, string | boolean>>

/**
 * An element with attributes and content; an attribute that is `true` stands without a value, one
 * that is `false` is left out.
 */
export function makeElement<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Attributes = {},
  ...content: readonly (Node | string)[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag)
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== false) element.setAttribute(name, value === true ? '' : value)
  }
  element.append(...content)
  return element
}

/** A button that says what it does. */
export function makeButton(
  text: string,
  press: () => void,
  attributes: Attributes = {},
): HTMLButtonElement {
  const button = makeElement('button', { type: 'button', ...attributes }, text)
  button.addEventListener('click', press)
  return button
}
