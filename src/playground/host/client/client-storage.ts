import { copyMessage } from './message'

/** Figma gives a plugin 5 MB (plugin-typings, `ClientStorageAPI`); counted here as JSON. */
const LIMIT_BYTES = 5_000_000

/**
 * `figma.clientStorage`: per person and plugin, never part of the document.
 *
 * @param entries - where the values live; pass the same map to a later client to keep them.
 */
export function createClientStorage(
  entries: Map<string, unknown>,
): Pick<ClientStorageAPI, 'getAsync' | 'setAsync' | 'deleteAsync' | 'keysAsync'> {
  return {
    getAsync: async (key) => Promise.resolve(copyMessage(entries.get(requireKey(key)))),
    async setAsync(key, value: unknown) {
      await Promise.resolve()
      const next = new Map(entries).set(requireKey(key), copyMessage(value))
      const bytes = JSON.stringify([...next]).length
      if (bytes > LIMIT_BYTES) {
        throw new Error('in setAsync: The plugin may store at most 5 MB')
      }
      entries.set(key, next.get(key))
    },
    async deleteAsync(key) {
      await Promise.resolve()
      entries.delete(requireKey(key))
    },
    keysAsync: async () => Promise.resolve([...entries.keys()]),
  }
}

function requireKey(key: unknown): string {
  if (typeof key === 'string') return key
  throw new Error(`in clientStorage: Expected string as key, received ${typeof key}`)
}
