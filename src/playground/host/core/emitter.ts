/** What the plugin registers; it takes what its event brings. */
export type Callback = (...event: never[]) => void

/** Callbacks by event name, called in the order they came, each one safe from the others' errors. */
export interface Emitter {
  on(type: string, callback: Callback): void
  once(type: string, callback: Callback): void
  off(type: string, callback: Callback): void
  emit(type: string, ...args: readonly unknown[]): void
  has(type: string): boolean
}

/** @param onError - hears what a callback throws; the other callbacks still run. */
export function createEmitter(onError: (error: unknown) => void): Emitter {
  const callbacks = new Map<string, { callback: Callback; isOnce: boolean }[]>()
  const add = (type: string, callback: Callback, isOnce: boolean): void => {
    if (typeof callback !== 'function')
      throw new TypeError(`in on: Expected function for "${type}"`)
    callbacks.set(type, [...(callbacks.get(type) ?? []), { callback, isOnce }])
  }
  const drop = (type: string, gone: (callback: Callback) => boolean): void => {
    const left = (callbacks.get(type) ?? []).filter((entry) => !gone(entry.callback))
    callbacks.set(type, left)
  }
  return {
    on(type, callback) {
      add(type, callback, false)
    },
    once(type, callback) {
      add(type, callback, true)
    },
    off(type, callback) {
      drop(type, (candidate) => candidate === callback)
    },
    emit(type, ...args) {
      for (const { callback, isOnce } of callbacks.get(type) ?? []) {
        if (isOnce) drop(type, (candidate) => candidate === callback)
        try {
          Reflect.apply(callback, undefined, args)
        } catch (error) {
          onError(error)
        }
      }
    },
    has: (type) => (callbacks.get(type) ?? []).length > 0,
  }
}
