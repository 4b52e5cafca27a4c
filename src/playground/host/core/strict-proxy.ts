import type { Gate } from './gate'

/** What a host object looks like to the plugin: its members, and nothing else. */
export interface Strictness {
  /** The name in counts and errors: a node type or an object such as `figma.ui`. */
  readonly type: string
  readonly gate: Gate
  /** Runs before every member except those in `alwaysReadable`; throws for a removed node. */
  readonly check?: (key: string) => void
  /** `this` of the members, if several objects share them; by default the members themselves. */
  readonly self?: object
}

/**
 * Wraps `members` so that reading or writing one that is not there throws, as it does for Figma's
 * host objects, and every use passes the gate.
 *
 * `then` reads as `undefined`: `await` and `Promise.resolve` look it up on any object, in Figma too.
 */
export function strictProxy<T extends object>(members: T, rules: Strictness): T {
  const { type, gate, self = members } = rules
  let methods: Map<string, unknown> | undefined
  const methodOf = (key: string, original: unknown): unknown => {
    methods ??= new Map<string, unknown>()
    const known = methods.get(key)
    if (known !== undefined) return known
    const counted = countedMethod(key, original, self, rules)
    methods.set(key, counted)
    return counted
  }
  return new Proxy(members, {
    get(_members, key) {
      if (typeof key === 'symbol') return Reflect.get(members, key)
      if (key === 'then') return undefined
      const descriptor: { value?: unknown } = describe(members, key, type)
      if (typeof descriptor.value === 'function') return methodOf(key, descriptor.value)
      gate.pass(type, key, 'get')
      rules.check?.(key)
      return Reflect.get(members, key, self)
    },
    set(_members, key, value) {
      if (typeof key === 'symbol') throw new TypeError('Cannot add a symbol property')
      const descriptor = describe(members, key, type)
      gate.pass(type, key, 'set')
      rules.check?.(key)
      if (descriptor.set === undefined) {
        throw new TypeError(`Cannot set property '${key}' of ${type}: it is read-only`)
      }
      return Reflect.set(members, key, value, self)
    },
    defineProperty(_members, key) {
      throw new TypeError(`Cannot define property '${String(key)}', object is not extensible`)
    },
    deleteProperty(_members, key) {
      throw new TypeError(`Cannot delete property '${String(key)}' of ${type}`)
    },
  })
}

function describe(members: object, key: string, type: string): PropertyDescriptor {
  const descriptor = Object.getOwnPropertyDescriptor(members, key)
  if (descriptor === undefined) throw new TypeError(`no such property '${key}' on ${type}`)
  return descriptor
}

function countedMethod(key: string, original: unknown, self: object, rules: Strictness): unknown {
  return (...args: unknown[]): unknown => {
    rules.gate.pass(rules.type, key, 'call')
    rules.check?.(key)
    if (typeof original !== 'function') throw new TypeError(`${key} is not a function`)
    return Reflect.apply(original, self, args)
  }
}
