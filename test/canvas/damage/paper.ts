import { vi } from 'vitest'
import { NAMESPACE } from '../../../src/canvas/data-keys'

/** As much of a node as reading and repairing a map asks for. */
export class PaperNode {
  readonly data = new Map<string, string>()
  readonly children: PaperNode[]
  removed = false
  readonly authorName = ''
  readonly absoluteTransform = [
    [1, 0, 0],
    [0, 1, 0],
  ]

  constructor(
    readonly id: string,
    readonly type: string,
    readonly name: string,
    readonly parent: PaperNode | null,
    readonly box: Readonly<Record<'x' | 'y' | 'width' | 'height', number>>,
    readonly characters: string,
  ) {
    this.children = []
    parent?.children.push(this)
  }

  get x(): number {
    return this.box.x
  }
  get y(): number {
    return this.box.y
  }
  get width(): number {
    return this.box.width
  }
  get height(): number {
    return this.box.height
  }
  get text(): { readonly characters: string } {
    return { characters: this.characters }
  }

  getSharedPluginData(namespace: string, key: string): string {
    return namespace === NAMESPACE ? (this.data.get(key) ?? '') : ''
  }
  setSharedPluginData(_: string, key: string, text: string): void {
    if (text === '') this.data.delete(key)
    else this.data.set(key, text)
  }
  remove(): void {
    const row = this.parent?.children ?? []
    const at = row.indexOf(this)
    row.splice(at, 1)
    this.setRemoved(true)
    this.undo = () => {
      row.splice(at, 0, this)
      this.setRemoved(false)
    }
  }
  /** Takes the removal back; to be called in the reverse order of removals. */
  undo = (): void => undefined
  private setRemoved(removed: boolean): void {
    this.removed = removed
    for (const child of this.children) child.setRemoved(removed)
  }
  findAllWithCriteria({ types, sharedPluginData }: Criteria): PaperNode[] {
    const keys = sharedPluginData?.keys
    const fits = (node: PaperNode): boolean =>
      (types === undefined || types.includes(node.type)) &&
      (keys === undefined || keys.some((key) => node.data.has(key)))
    const found: PaperNode[] = []
    const visit = (node: PaperNode): void => {
      if (fits(node)) found.push(node)
      node.children.forEach(visit)
    }
    this.children.forEach(visit)
    return found
  }
}

interface Criteria {
  readonly types?: readonly string[]
  readonly sharedPluginData?: { readonly keys: readonly string[] }
}

/**
 * Copies a node with all below it to paper, and makes the paper what `figma` is: thousands of readings of a strict host
 * take minutes.
 */
export function onPaper(node: SceneNode): ReadonlyMap<string, PaperNode> {
  const nodes = new Map<string, PaperNode>()
  const page = new PaperNode('0:1', 'PAGE', 'Page', null, NO_BOX, '')
  const copy = (from: SceneNode, parent: PaperNode): void => {
    const { x, y, width, height } = from
    const text =
      from.type === 'TEXT'
        ? from.characters
        : from.type === 'STICKY' || from.type === 'SHAPE_WITH_TEXT'
          ? from.text.characters
          : ''
    const box = { x, y, width, height }
    const to = new PaperNode(from.id, from.type, from.name, parent, box, text)
    for (const key of from.getSharedPluginDataKeys(NAMESPACE))
      to.data.set(key, from.getSharedPluginData(NAMESPACE, key))
    nodes.set(to.id, to)
    if ('children' in from) for (const child of from.children) copy(child, to)
  }
  copy(node, page)
  vi.stubGlobal('figma', {
    currentPage: page,
    getNodeByIdAsync: (id: string) => Promise.resolve(nodes.get(id) ?? null),
    loadFontAsync: () => Promise.resolve(),
    listAvailableFontsAsync: () => Promise.resolve([]),
    mixed: Symbol('mixed'),
  })
  return nodes
}

const NO_BOX = { x: 0, y: 0, width: 0, height: 0 }
