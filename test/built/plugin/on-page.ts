import type { DescribedNode, HostDocument } from '../../../src/playground/host'

/** What stands on the first page. */
export function onPage(document: HostDocument): readonly DescribedNode[] {
  return document.describe().children[0]?.children ?? []
}

/** The node and everything in it. */
export function allOf(node: DescribedNode): DescribedNode[] {
  return [node, ...node.children.flatMap(allOf)]
}

/** Every node of the page. */
export const everything = (document: HostDocument): DescribedNode[] =>
  onPage(document).flatMap(allOf)

/** The node that carries the record, by its shared plugin data. @throws if there is none */
export function nodeOf(document: HostDocument, kind: string, id: string): DescribedNode {
  const found = everything(document).find((node) => isRecord(node, kind, id))
  if (found === undefined) throw new Error(`Nothing on the canvas carries ${kind} ${id}`)
  return found
}

export const hasNode = (document: HostDocument, kind: string, id: string): boolean =>
  everything(document).some((node) => isRecord(node, kind, id))

function isRecord(node: DescribedNode, kind: string, id: string): boolean {
  const entry = node.sharedPluginData['tropa']?.['record']
  if (entry === undefined) return false
  const record = JSON.parse(entry) as { kind: string; id: string }
  return record.kind === kind && record.id === id
}

/** Every text in the node and below it, in layer order. */
export const textsIn = (node: DescribedNode): string[] =>
  allOf(node).flatMap(({ text }) => (text === undefined ? [] : [text]))

/** The same without the ids of nodes, which differ between two files that show the same. */
export function withoutIds(node: DescribedNode): unknown {
  const { id: _id, sharedPluginData, children, ...rest } = node
  const data = Object.entries(sharedPluginData['tropa'] ?? {})
    .map(([key, value]) => `${key} ${value.replaceAll(/"node":"[^"]*"/g, '')}`)
    .sort()
  return { ...rest, data, children: children.map(withoutIds) }
}

/** The middle of a node. */
export const middleOf = (node: DescribedNode): { x: number; y: number } => ({
  x: node.absoluteX + node.width / 2,
  y: node.absoluteY + node.height / 2,
})
