import type { DescribedNode } from '../../../src/playground/host'
import { allOf, textsIn } from '../../built/plugin/on-page'

/** A record as the canvas carries it. */
export interface SeenRecord {
  readonly node: DescribedNode
  readonly kind: string
  readonly id: string
  readonly fields: Readonly<Record<string, unknown>>
  readonly texts: readonly string[]
}

/** Every record of one kind under a node, in layer order. */
export function recordsOf(root: DescribedNode, kind: string): SeenRecord[] {
  return allOf(root).flatMap((node) => {
    const entry = node.sharedPluginData['tropa']?.['record']
    if (entry === undefined) return []
    const record = JSON.parse(entry) as Pick<SeenRecord, 'kind' | 'id' | 'fields'>
    if (record.kind !== kind) return []
    return [{ ...record, node, texts: textsIn(node) }]
  })
}

/** The card that says this. @throws if there is none */
export function cardSaying(root: DescribedNode, text: string): SeenRecord {
  const found = recordsOf(root, 'card').find(({ texts }) => texts.includes(text))
  if (found === undefined) throw new Error(`No card on the canvas says “${text}”`)
  return found
}

export const hasCardSaying = (root: DescribedNode, text: string): boolean =>
  recordsOf(root, 'card').some(({ texts }) => texts.includes(text))

/** The stage whose column the node stands in, by the header above it. */
export function stageAbove(root: DescribedNode, { node }: SeenRecord): SeenRecord | undefined {
  const x = node.absoluteX + node.width / 2
  return recordsOf(root, 'stage')
    .filter((stage) => stage.node.absoluteX <= x)
    .sort((a, b) => a.node.absoluteX - b.node.absoluteX)
    .at(-1)
}
