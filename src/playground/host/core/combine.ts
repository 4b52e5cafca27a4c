/**
 * Adds the members of the later objects to the first one and returns it; getters and setters stay
 * such (a spread would read them). It is made for objects nobody else holds: copying the first one
 * too would make a node three times as dear.
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
export function combine(first: object, ...parts: object[]): object {
  for (const part of parts) {
    for (const key of Object.keys(part)) {
      const descriptor = Object.getOwnPropertyDescriptor(part, key)
      if (descriptor !== undefined) Object.defineProperty(first, key, descriptor)
    }
  }
  return first
}
