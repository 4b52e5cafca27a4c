import { heightOf, type Face } from './sheet'

/**
 * A text that takes no more than so many lines at a width, cut with `…` where it is longer.
 * @param width pixels
 * @param lines from 1 on
 */
export function clamped(text: string, face: Face, width: number, lines: number): string {
  const fits = (one: string): boolean => heightOf(one, face, width) <= lines * face.leading
  if (fits(text)) return text
  const letters = [...text]
  const cutAt = (length: number): string => `${letters.slice(0, length).join('').trimEnd()}…`
  let [least, most] = [0, letters.length]
  while (least < most) {
    const middle = Math.ceil((least + most) / 2)
    if (fits(cutAt(middle))) least = middle
    else most = middle - 1
  }
  return cutAt(least)
}
