import type { HostClient, HostSceneNode } from '../../../src/playground/host'

/** What a plugin knows that reads a page once, and from then on only what it is told of. */
export interface Mirror {
  /** What it knows by id. */
  readonly known: ReadonlyMap<string, Known>
  /** The same, read anew as a whole. */
  read(): Map<string, Known>
}

interface Known {
  readonly name: string
  readonly parent: string | undefined
  readonly visible: boolean
  readonly text: string | undefined
  readonly data: string
  readonly box: readonly number[]
}

/** @param hasBoxes - whether it also knows where nodes stand and how large they are. */
export function startMirror({ figma }: HostClient, hasBoxes: boolean): Mirror {
  const page = figma.currentPage
  const readNode = (node: HostSceneNode): Known => ({
    name: node.name,
    parent: node.parent?.id,
    visible: node.visible,
    text: textOf(node),
    data: node.getSharedPluginData('tropa', 'id'),
    box: hasBoxes ? [node.x, node.y, node.width, node.height] : [],
  })
  const readAll = (): Map<string, Known> =>
    new Map(page.findAll().map((node) => [node.id, readNode(node)]))
  const known = readAll()
  const forget = (id: string): void => {
    known.delete(id)
    for (const [other, { parent }] of [...known]) if (parent === id) forget(other)
  }
  page.on('nodechange', ({ nodeChanges }) => {
    for (const { type, id, node } of nodeChanges) {
      if (node.removed) forget(id)
      else {
        known.set(id, readNode(node))
        if (type !== 'CREATE' || !('findAll' in node)) continue
        for (const below of node.findAll()) known.set(below.id, readNode(below))
      }
    }
  })
  return { known, read: readAll }
}

function textOf(node: HostSceneNode): string | undefined {
  if (node.type === 'TEXT') return node.characters
  if (node.type === 'STICKY' || node.type === 'SHAPE_WITH_TEXT') return node.text.characters
  return undefined
}
