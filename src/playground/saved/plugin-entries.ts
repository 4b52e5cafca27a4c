import { DATA, NAMESPACE } from '../../canvas/data-keys'

/** An entry of plugin data as a `.fig` keeps it. */
export interface PluginEntry {
  readonly pluginID: string
  readonly key: string
  readonly value: string
}

/**
 * How a `.fig` says that an entry is shared data of ours. Figma keeps shared data under no plugin and joins namespace and
 * key (assumed: nobody has published it, and a namespace must not have a hyphen); the engine of the playground keeps it
 * under the namespace, which it repeats in the key.
 */
const WAYS = [
  { pluginID: '', key: (key: string) => `${NAMESPACE}-${key}` },
  { pluginID: NAMESPACE, key: (key: string) => `${NAMESPACE}/${key}` },
  { pluginID: NAMESPACE, key: (key: string) => key },
] as const

/** Our shared data among the entries of a node, by key. Figma's own way counts before the engine's, which Figma leaves as it was. */
export function sharedDataIn(entries: readonly PluginEntry[]): ReadonlyMap<string, string> {
  const data = new Map<string, string>()
  for (const way of WAYS) {
    for (const name of Object.values(DATA)) {
      const entry = entries.find(
        ({ pluginID, key }) => pluginID === way.pluginID && key === way.key(name),
      )
      if (entry !== undefined && !data.has(name)) data.set(name, entry.value)
    }
  }
  return data
}

/** The same data as Figma keeps it. */
export const asFigmaKeeps = (namespace: string, key: string, value: string): PluginEntry => ({
  pluginID: '',
  key: `${namespace}-${key}`,
  value,
})
