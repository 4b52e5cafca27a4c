import { connectClient, type HostDocument } from '../../../src/playground/host'
import { newFile } from './start-plugin'

/** Properties one sets by one write each, by node type; those of a text in a node after a dot. */
const LOOK = ['name', 'locked', 'visible', 'opacity', 'fills']
const LINES = ['strokes', 'strokeWeight', 'strokeAlign', 'dashPattern']
const LETTERS = ['characters', 'fontName', 'fontSize', 'lineHeight', 'letterSpacing', 'fills']
const PLACED = ['x', 'y', 'layoutPositioning']
const WRITES: Readonly<Record<string, readonly string[]>> = {
  FRAME: [
    ...[...LOOK, ...LINES, ...PLACED, 'cornerRadius', 'effects', 'clipsContent', 'layoutMode'],
    ...['layoutWrap', 'itemSpacing', 'counterAxisSpacing', 'primaryAxisAlignItems'],
    ...['counterAxisAlignItems', 'layoutSizingHorizontal', 'layoutSizingVertical'],
    ...['paddingTop', 'paddingRight', 'paddingBottom', 'paddingLeft'],
  ],
  TEXT: [
    ...[...LOOK, ...LETTERS, ...PLACED, 'textAutoResize', 'textAlignHorizontal'],
    ...['textTruncation', 'maxLines', 'layoutSizingHorizontal'],
  ],
  RECTANGLE: [...LOOK, ...LINES, ...PLACED, 'cornerRadius', 'layoutSizingHorizontal'],
  ELLIPSE: [...LOOK, ...LINES, ...PLACED],
  VECTOR: [...LOOK, ...LINES, ...PLACED, 'vectorPaths', 'strokeCap', 'strokeJoin'],
  SECTION: ['name', 'locked', 'fills', 'x', 'y'],
  STICKY: ['name', 'fills', 'x', 'y', 'authorVisible', 'text.characters'],
  SHAPE_WITH_TEXT: [
    ...['name', 'locked', 'fills', 'strokes', 'strokeWeight', 'x', 'y', 'shapeType'],
    ...['text.characters', 'text.fontName', 'text.fontSize', 'text.fills'],
  ],
}
const SIZED = new Set(['FRAME', 'RECTANGLE', 'ELLIPSE', 'SECTION', 'SHAPE_WITH_TEXT'])

export interface LowerBound {
  readonly nodes: number
  /** Fewest host calls with which these nodes can be made. */
  readonly calls: number
}

/**
 * The fewest writes that make what stands in a document: each node made, each hung under its parent
 * (but the topmost, which are made on the page), each property that differs from a new node's, one
 * call for a size, and one for each entry of shared plugin data.
 */
export async function lowerBound(document: HostDocument): Promise<LowerBound> {
  const reader = connectClient(document)
  const blanks = await blankNodes(document.editor)
  let nodes = 0
  let calls = 0
  const visit = (node: object, isTop: boolean): void => {
    const type = String(read(node, 'type'))
    const blank = blanks.get(type)
    if (blank === undefined) throw new Error(`Nothing is known about ${type}`)
    nodes += 1
    calls += isTop ? 1 : 2
    const isFlowing = isLaidOut(node)
    for (const name of WRITES[type] ?? []) {
      if (isFlowing && (name === 'x' || name === 'y')) continue
      const value = asText(read(node, name))
      if (value !== undefined && value !== blank.get(name)) calls += 1
    }
    if (SIZED.has(type) && hasOwnSize(node, isFlowing)) calls += 1
    const keys: unknown = Reflect.apply(method(node, 'getSharedPluginDataKeys'), node, ['tropa'])
    if (Array.isArray(keys)) calls += keys.length
    const children = read(node, 'children')
    if (Array.isArray(children)) {
      for (const child of children) if (isObject(child)) visit(child, false)
    }
  }
  for (const node of reader.figma.currentPage.children) visit(node, true)
  reader.close()
  return { nodes, calls }
}

/** What a node of each type has from the start. */
async function blankNodes(editor: HostDocument['editor']) {
  const { figma } = connectClient(await newFile(editor))
  await figma.loadFontAsync({ family: 'Inter', style: 'Regular' })
  const common = [
    figma.createText(),
    figma.createRectangle(),
    figma.createEllipse(),
    figma.createVector(),
    figma.createSection(),
  ]
  const own =
    editor === 'figma' ? [figma.createFrame()] : [figma.createSticky(), figma.createShapeWithText()]
  return new Map(
    [...common, ...own].map((node): [string, ReadonlyMap<string, string | undefined>] => {
      const names = WRITES[node.type] ?? []
      return [node.type, new Map(names.map((name) => [name, asText(read(node, name))]))]
    }),
  )
}

/** A size is written unless the layout gives both of its sides. */
function hasOwnSize(node: object, isFlowing: boolean): boolean {
  const isFrame = read(node, 'type') === 'FRAME' && read(node, 'layoutMode') !== 'NONE'
  if (!isFrame && !isFlowing) return true
  return ['layoutSizingHorizontal', 'layoutSizingVertical'].some(
    (name) => read(node, name) === 'FIXED',
  )
}

function isLaidOut(node: object): boolean {
  const parent = read(node, 'parent')
  return (
    isObject(parent) &&
    read(parent, 'type') === 'FRAME' &&
    read(parent, 'layoutMode') !== 'NONE' &&
    read(node, 'layoutPositioning') !== 'ABSOLUTE'
  )
}

/** A property by its path; `undefined` where this node has none, or cannot have it here. */
function read(node: object, path: string): unknown {
  let at: unknown = node
  for (const name of path.split('.')) {
    if (!isObject(at) || !(name in at)) return undefined
    at = Reflect.get(at, name)
  }
  return at
}

function method(node: object, name: string): (...args: unknown[]) => unknown {
  const found: unknown = Reflect.get(node, name)
  if (typeof found !== 'function') throw new Error(`${name} is no method`)
  return (...args) => Reflect.apply(found, node, args) as unknown
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null

/** Comparable by value; a mixed value is like no other. */
const asText = (value: unknown): string | undefined =>
  typeof value === 'symbol' ? 'mixed' : value === undefined ? undefined : JSON.stringify(value)
