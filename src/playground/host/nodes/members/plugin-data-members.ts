import {
  privateKeys,
  readPrivate,
  readShared,
  sharedKeys,
  writePrivate,
  writeShared,
} from '../../document/plugin-data'
import { nodeMembers } from '../node-members'
import { nodeOf, refuse, write } from '../node-ref'

/** Figma allows 100 kB per entry, key and namespace included (plugin-typings, `setPluginData`). */
export const MAX_ENTRY_BYTES = 100_000

export const pluginDataMembers = nodeMembers<
  Pick<
    FrameNode,
    | 'getPluginData'
    | 'setPluginData'
    | 'getPluginDataKeys'
    | 'getSharedPluginData'
    | 'setSharedPluginData'
    | 'getSharedPluginDataKeys'
  >
>({
  getPluginData(key) {
    return readPrivate(nodeOf(this), key)
  },
  setPluginData(key, value) {
    requireSize('setPluginData', key, value)
    const node = nodeOf(this)
    write(this, node, { pluginData: writePrivate(node, key, value) })
  },
  getPluginDataKeys() {
    return privateKeys(nodeOf(this))
  },
  getSharedPluginData(namespace, key) {
    requireNamespace('getSharedPluginData', namespace)
    return readShared(nodeOf(this), namespace, key)
  },
  setSharedPluginData(namespace, key, value) {
    requireNamespace('setSharedPluginData', namespace)
    requireSize('setSharedPluginData', namespace, key, value)
    const node = nodeOf(this)
    write(this, node, { pluginData: writeShared(node, namespace, key, value) })
  },
  getSharedPluginDataKeys(namespace) {
    requireNamespace('getSharedPluginDataKeys', namespace)
    return sharedKeys(nodeOf(this), namespace)
  },
})

function requireNamespace(member: string, namespace: unknown): void {
  if (typeof namespace === 'string' && /^[A-Za-z0-9_.]{3,}$/u.test(namespace)) return
  refuse(
    member,
    `The namespace must be at least 3 alphanumeric characters, received "${String(namespace)}"`,
  )
}

function requireSize(member: string, ...parts: readonly unknown[]): void {
  let bytes = 0
  for (const part of parts) {
    if (typeof part !== 'string') refuse(member, `Expected string, received ${typeof part}`)
    bytes += new TextEncoder().encode(part).length
  }
  if (bytes > MAX_ENTRY_BYTES) {
    refuse(member, `The entry has ${bytes} bytes and exceeds the limit of 100 kB`)
  }
}
