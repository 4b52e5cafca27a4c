/**
 * A copy of what goes between sandbox and panel, made the way Figma makes it: plain JSON values and
 * `Uint8Array`, nothing else.
 *
 * @throws Error naming the first value that cannot be sent.
 */
export function copyMessage(value: unknown): unknown {
  return copied(value, [])
}

/** @param path - keys and places that lead to the value; left as it came. */
function copied(value: unknown, path: (string | number)[]): unknown {
  if (value === null || value === undefined) return value
  switch (typeof value) {
    case 'string':
    case 'number':
    case 'boolean':
      return value
    case 'object':
      return copiedObject(value, path)
    default:
      return refuse(`a ${typeof value}`, path)
  }
}

function copiedObject(value: object, path: (string | number)[]): unknown {
  const below = (item: unknown, at: string | number): unknown => {
    path.push(at)
    const copy = copied(item, path)
    path.pop()
    return copy
  }
  if (Array.isArray(value)) return value.map(below)
  if (isBytes(value)) return Uint8Array.from(value)
  if (!isPlain(value)) return refuse('a class instance', path)
  const entries: [string, unknown][] = Object.entries(value)
  for (const entry of entries) entry[1] = below(entry[1], entry[0])
  return Object.fromEntries(entries)
}

function refuse(what: string, path: readonly (string | number)[]): never {
  const place = path.map((at) => (typeof at === 'number' ? `[${at}]` : `.${at}`)).join('')
  throw new Error(`in postMessage: Cannot send ${what} at message${place}`)
}

/** The plugin may live in a realm of its own, whose classes are not ours. */
function isBytes(value: object): value is Uint8Array {
  return tagOf(value) === '[object Uint8Array]'
}

function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value)
  if (prototype === null) return true
  if (typeof prototype !== 'object') return false
  return tagOf(value) === '[object Object]' && Object.getPrototypeOf(prototype) === null
}

const tagOf = (value: object): string => Object.prototype.toString.call(value)
