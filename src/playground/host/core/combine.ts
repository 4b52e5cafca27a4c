/**
 * The members of all these objects in one; getters and setters stay such (a spread would read
 * them). Where two have the same member, it is the later one's. Nothing can be added afterwards:
 * all nodes of a type share the outcome.
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
  const all = {}
  for (const part of parts) Object.defineProperties(all, Object.getOwnPropertyDescriptors(part))
  return Object.preventExtensions(all)
}
