/**
 * A copy of what goes between sandbox and panel, made the way Figma makes it: plain JSON values and
 * `Uint8Array`, nothing else.
 *
 * @throws Error naming the first value that cannot be sent.
 */
export function copyMessage(value: unknown, path = 'message'): unknown {
  if (value === null || value === undefined) return value
  switch (typeof value) {
    case 'string':
    case 'number':
    case 'boolean':
      return value
    case 'object':
      return copyObject(value, path)
    default:
      throw new Error(`in postMessage: Cannot send a ${typeof value} at ${path}`)
  }
}

function copyObject(value: object, path: string): unknown {
  if (isBytes(value)) return Uint8Array.from(value)
  if (Array.isArray(value)) {
    return value.map((item: unknown, index) => copyMessage(item, `${path}[${index}]`))
  }
  if (!isPlain(value)) throw new Error(`in postMessage: Cannot send a class instance at ${path}`)
  return Object.fromEntries(
    Object.entries(value).map(([key, item]: [string, unknown]) => [
      key,
      copyMessage(item, `${path}.${key}`),
    ]),
  )
}

/** The plugin may live in a realm of its own, whose classes are not ours. */
function isBytes(value: object): value is Uint8Array {
  return Object.prototype.toString.call(value) === '[object Uint8Array]'
}

function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value)
  if (prototype === null) return true
  if (typeof prototype !== 'object') return false
  return (
    Object.prototype.toString.call(value) === '[object Object]' &&
    Object.getPrototypeOf(prototype) === null
  )
}
