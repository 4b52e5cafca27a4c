import type { Gate } from './gate'

/** What a host object looks like to the plugin: its members, and nothing else. */
export interface Strictness {
  /** The name in counts and errors: a node type or an object such as `figma.ui`. */
  readonly type: string
  readonly gate: Gate
  /** Runs before every member except those in `alwaysReadable`; throws for a removed node. */
  readonly check?: (key: string) => void
}

const methods = new WeakMap<object, Map<string, unknown>>()

/**
 * Wraps `target` so that reading or writing a member it does not have throws, as it does for
 * Figma's host objects, and every use passes the gate.
 *
 * `then` reads as `undefined`: `await` and `Promise.resolve` look it up on any object, in Figma too.
 */
export function strictProxy<T extends object>(target: T, rules: Strictness): T {
  const { type, gate } = rules
  return new Proxy(target, {
    get(object, key) {
      if (typeof key === 'symbol') return Reflect.get(object, key)
      if (key === 'then') return undefined
      const descriptor = describe(object, key, type)
      if (descriptor.get === undefined && typeof descriptor.value === 'function') {
        return method(object, key, rules)
      }
      gate.pass(type, key, 'get')
      rules.check?.(key)
      return Reflect.get(object, key)
    },
    set(object, key, value) {
      if (typeof key === 'symbol') throw new TypeError('Cannot add a symbol property')
      const descriptor = describe(object, key, type)
      gate.pass(type, key, 'set')
      rules.check?.(key)
      if (descriptor.set === undefined) {
        throw new TypeError(`Cannot set property '${key}' of ${type}: it is read-only`)
      }
      return Reflect.set(object, key, value)
    },
    defineProperty(_object, key) {
      throw new TypeError(`Cannot define property '${String(key)}', object is not extensible`)
    },
    deleteProperty(_object, key) {
      throw new TypeError(`Cannot delete property '${String(key)}' of ${type}`)
    },
  })
}

function describe(object: object, key: string, type: string): PropertyDescriptor {
  const descriptor = Object.getOwnPropertyDescriptor(object, key)
  if (descriptor === undefined) throw new TypeError(`no such property '${key}' on ${type}`)
  return descriptor
}

function method(object: object, key: string, rules: Strictness): unknown {
  let known = methods.get(object)
  if (known === undefined) methods.set(object, (known = new Map<string, unknown>()))
  const cached = known.get(key)
  if (cached !== undefined) return cached
  const original: unknown = Reflect.get(object, key)
  const counted = (...args: unknown[]): unknown => {
    rules.gate.pass(rules.type, key, 'call')
    rules.check?.(key)
    if (typeof original !== 'function') throw new TypeError(`${key} is not a function`)
    return Reflect.apply(original, object, args)
  }
  known.set(key, counted)
  return counted
}
