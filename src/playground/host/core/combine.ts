/**
 * One object out of several, with getters and setters kept as such (a spread would read them).
 * Later parts win.
 */
export function combine<A extends object, B extends object>(a: A, b: B): A & B
export function combine<A extends object, B extends object, C extends object>(
  a: A,
  b: B,
  c: C,
): A & B & C
export function combine<A extends object, B extends object, C extends object, D extends object>(
  a: A,
  b: B,
  c: C,
  d: D,
): A & B & C & D
export function combine<
  A extends object,
  B extends object,
  C extends object,
  D extends object,
  E extends object,
>(a: A, b: B, c: C, d: D, e: E): A & B & C & D & E
export function combine(...parts: object[]): object {
  const whole = {}
  for (const part of parts) {
    Object.defineProperties(whole, Object.getOwnPropertyDescriptors(part))
  }
  return whole
}
