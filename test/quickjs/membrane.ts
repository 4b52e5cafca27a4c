import type { GuestMessage, HostMessage, Wire } from './wire'

/** Asks the guest and gives back what it answered, decoded. */
type AskGuest = (message: HostMessage) => unknown

/** The host's half of the border: keeps host things by id and speaks for guest things. */
export interface Membrane {
  encode(value: unknown): Wire
  decode(wire: Wire): unknown
  answer(message: GuestMessage): unknown
}

/** @param askGuest Called for callbacks and settled promises; must run QuickJS's pending jobs. */
export function createMembrane(askGuest: AskGuest): Membrane {
  const things = new Ids<object>()
  const symbols = new Ids<symbol>()
  const guests = new Map<number, (...args: unknown[]) => unknown>()
  const guestIds = new WeakMap<object, number>()
  const waiting = new Map<number, PromiseWithResolvers>()
  let lastPromise = 0

  function encode(value: unknown): Wire {
    if (value === undefined) return { kind: 'undefined' }
    if (value === null || typeof value === 'string' || typeof value === 'boolean') {
      return { kind: 'plain', value }
    }
    if (typeof value === 'number') return encodeNumber(value)
    if (typeof value === 'symbol') return { kind: 'symbol', id: symbols.of(value) }
    if (typeof value === 'bigint') throw new TypeError('a bigint cannot cross')
    return encodeObject(value)
  }

  function encodeObject(value: object): Wire {
    const guest = guestIds.get(value)
    if (guest !== undefined) return { kind: 'guest', id: guest }
    if (typeof value === 'function') return { kind: 'host', id: things.of(value), callable: true }
    if (value instanceof Promise) return encodePromise(value)
    if (value instanceof Uint8Array) return { kind: 'bytes', value: [...value] }
    if (Array.isArray(value)) return { kind: 'array', value: value.map(encode) }
    if (!isData(value)) return { kind: 'host', id: things.of(value), callable: false }
    return { kind: 'object', value: Object.entries(value).map(([key, of]) => [key, encode(of)]) }
  }

  function encodePromise(promise: Promise<unknown>): Wire {
    const id = ++lastPromise
    const settle = (ok: boolean, value: unknown): void => {
      askGuest({ op: 'settle', id, ok, value: encode(value) })
    }
    promise.then(
      (value) => {
        settle(true, value)
      },
      (error: unknown) => {
        settle(false, error instanceof Error ? error.message : String(error))
      },
    )
    return { kind: 'promise', id }
  }

  function decode(wire: Wire): unknown {
    switch (wire.kind) {
      case 'undefined':
        return undefined
      case 'plain':
        return wire.value
      case 'number':
        return Number(wire.value)
      case 'bytes':
        return Uint8Array.from(wire.value)
      case 'array':
        return wire.value.map(decode)
      case 'object':
        return Object.fromEntries(wire.value.map(([key, value]) => [key, decode(value)]))
      case 'host':
        return things.get(wire.id)
      case 'symbol':
        return symbols.get(wire.id)
      case 'guest':
        return guestFunction(wire.id)
      case 'promise': {
        const pending = withResolvers()
        waiting.set(wire.id, pending)
        return pending.promise
      }
    }
  }

  function guestFunction(id: number): (...args: unknown[]) => unknown {
    const known = guests.get(id)
    if (known !== undefined) return known
    const call = (...args: unknown[]): unknown =>
      askGuest({ op: 'invoke', id, args: args.map(encode) })
    guests.set(id, call)
    guestIds.set(call, id)
    return call
  }

  function answer(message: GuestMessage): unknown {
    if (message.op === 'settle') {
      const pending = waiting.get(message.id)
      waiting.delete(message.id)
      if (message.ok) pending?.resolve(decode(message.value))
      else pending?.reject(new Error(String(decode(message.value))))
      return undefined
    }
    const thing = things.get(message.id)
    switch (message.op) {
      case 'get':
        return Reflect.get(thing, message.key)
      case 'has':
        return Reflect.has(thing, message.key)
      case 'keys':
        return Reflect.ownKeys(thing).filter((key) => typeof key === 'string')
      case 'set':
        if (!Reflect.set(thing, message.key, decode(message.value))) {
          throw new TypeError(`Cannot set property '${message.key}'`)
        }
        return undefined
      case 'call':
        if (typeof thing !== 'function') throw new TypeError('not a function')
        return Reflect.apply(thing, decode(message.self), message.args.map(decode))
    }
  }

  return { encode, decode, answer }
}

interface PromiseWithResolvers {
  promise: Promise<unknown>
  resolve: (value: unknown) => void
  reject: (error: Error) => void
}

function withResolvers(): PromiseWithResolvers {
  let resolve: (value: unknown) => void = () => undefined
  let reject: (error: Error) => void = () => undefined
  const promise = new Promise<unknown>((yes, no) => {
    resolve = yes
    reject = no
  })
  return { promise, resolve, reject }
}

function encodeNumber(value: number): Wire {
  if (Object.is(value, -0)) return { kind: 'number', value: '-0' }
  return Number.isFinite(value)
    ? { kind: 'plain', value }
    : { kind: 'number', value: String(value) }
}

/** Plain data: no methods, no accessors, no class. Asked of descriptors, so nothing is run. */
function isData(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value)
  if (prototype !== Object.prototype && prototype !== null) return false
  return Object.values(Object.getOwnPropertyDescriptors(value)).every(
    (descriptor) => 'value' in descriptor && typeof descriptor.value !== 'function',
  )
}

/** Numbers things, the same thing always alike. */
class Ids<T extends object | symbol> {
  private readonly ids = new Map<T, number>()
  private readonly things: T[] = []

  of(thing: T): number {
    const known = this.ids.get(thing)
    if (known !== undefined) return known
    this.ids.set(thing, this.things.length)
    return this.things.push(thing) - 1
  }

  get(id: number): T {
    const thing = this.things[id]
    if (thing === undefined) throw new Error(`nothing has the id ${id}`)
    return thing
  }
}
