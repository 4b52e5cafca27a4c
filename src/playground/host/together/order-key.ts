const digits = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'
const BASE = digits.length

/**
 * A key that sorts (as a string) after `low` and before `high`: the digits of a fraction, as in
 * Figma's parent index. `undefined` is no bound.
 *
 * @param mark - what no other key made in this file ends with, and of the same length for all: then
 *   two people who put something at the same place at the same time do not make the same key.
 */
export function keyBetween(
  low: string | undefined,
  high: string | undefined,
  mark: string,
): string {
  if (low !== undefined && high !== undefined && low >= high) {
    throw new Error(`No key fits between ${low} and ${high}.`)
  }
  let key = ''
  let bound = high
  for (let index = 0; ; index += 1) {
    const from = digitAt(low, index, 0)
    const to = bound === undefined ? BASE : digitAt(bound, index, 0)
    if (to - from >= 2) return key + digitOf(middle(from, to, bound)) + mark
    if (to > from) bound = undefined
    key += digitOf(from)
  }
}

/** Fixed-width digits of a count, so that they sort like the number. */
export function digitsOf(count: number, width: number): string {
  let rest = count
  let text = ''
  for (let index = 0; index < width; index += 1) {
    text = digitOf(rest % BASE) + text
    rest = Math.floor(rest / BASE)
  }
  if (rest > 0) throw new Error(`${count} does not fit into ${width} digits.`)
  return text
}

/** Most things are added at the end; going there in small steps keeps keys short. */
function middle(from: number, to: number, bound: string | undefined): number {
  return bound === undefined ? from + 1 : Math.floor((from + to) / 2)
}

function digitAt(key: string | undefined, index: number, none: number): number {
  const digit = key?.[index]
  return digit === undefined ? none : digits.indexOf(digit)
}

function digitOf(value: number): string {
  return digits[value] ?? '0'
}
