import type { SceneNode } from '@open-pencil/core'

type Entries = SceneNode['pluginData']

/** Under this id the engine keeps a plugin's private data. */
const PRIVATE = 'open-pencil'

export function readPrivate(node: SceneNode, key: string): string {
  return (
    node.pluginData.find((entry) => entry.pluginId === PRIVATE && entry.key === key)?.value ?? ''
  )
}

/** An empty value removes the entry, as in Figma. */
export function writePrivate(node: SceneNode, key: string, value: string): Entries {
  return replaced(node, PRIVATE, key, value)
}

export function privateKeys(node: SceneNode): string[] {
  return node.pluginData.filter((entry) => entry.pluginId === PRIVATE).map(({ key }) => key)
}

export function readShared(node: SceneNode, namespace: string, key: string): string {
  const stored = `${namespace}/${key}`
  return (
    node.pluginData.find((entry) => entry.pluginId === namespace && entry.key === stored)?.value ??
    ''
  )
}

export function writeShared(
  node: SceneNode,
  namespace: string,
  key: string,
  value: string,
): Entries {
  return replaced(node, namespace, `${namespace}/${key}`, value)
}

export function sharedKeys(node: SceneNode, namespace: string): string[] {
  return sharedEntries(node)
    .filter((entry) => entry.namespace === namespace)
    .map(({ key }) => key)
}

/** Whether there is an entry under one of these keys; without keys, any entry of the namespace. */
export function hasShared(node: SceneNode, namespace: string, keys?: readonly string[]): boolean {
  const prefix = `${namespace}/`
  return node.pluginData.some(
    ({ pluginId, key }) =>
      pluginId === namespace &&
      key.startsWith(prefix) &&
      (keys === undefined || keys.includes(key.slice(prefix.length))),
  )
}

/** The engine keeps shared data under the namespace, with the namespace repeated in the key. */
export function sharedEntries(
  node: SceneNode,
): { namespace: string; key: string; value: string }[] {
  return node.pluginData.flatMap(({ pluginId, key, value }) => {
    const prefix = `${pluginId}/`
    if (!key.startsWith(prefix)) return []
    return [{ namespace: pluginId, key: key.slice(prefix.length), value }]
  })
}

function replaced(node: SceneNode, pluginId: string, key: string, value: string): Entries {
  const others = node.pluginData.filter((entry) => entry.pluginId !== pluginId || entry.key !== key)
  return value === '' ? others : [...others, { pluginId, key, value }]
}
