/** The element of this class that the page's own HTML has. @throws Error if it has not. */
export function findElement<T extends Element>(selector: string, type: new () => T): T {
  const element = document.querySelector(selector)
  if (element instanceof type) return element
  throw new Error(`The page has no ${selector}.`)
}
