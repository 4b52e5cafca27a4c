import { DATA, NAMESPACE } from './data-keys'
import type { RootNode } from './read/read-map'
import { parseRecord } from './record-data'

/** The roots of the maps on the current page, in the order of the layers. */
export const findMaps = (): RootNode[] => [...lookAround(() => false).maps.values()]

/**
 * What on the current page may be a card and stands in no map: on the page itself, or in a frame or section of somebody's;
 * and what may be a board.
 * @param knows whether a node of that id is part of the open map
 */
export function findBeside(
  knows: (id: string) => boolean,
): Readonly<Record<'parked' | 'boards', readonly SceneNode[]>> {
  const { maps, cards, boards } = lookAround(knows)
  const isIn = insiderOf((id) => knows(id) || maps.has(id))
  return { parked: cards.filter((card) => !isIn(card)), boards }
}

interface Around {
  readonly maps: ReadonlyMap<string, RootNode>
  readonly cards: readonly SceneNode[]
  readonly boards: readonly SceneNode[]
}

/** One search for all records of the page, and a look at each: frames of others cost nothing, however many there are. */
function lookAround(knows: (id: string) => boolean): Around {
  const maps = new Map<string, RootNode>()
  const cards: SceneNode[] = []
  const boards: SceneNode[] = []
  let isIn = insiderOf((id) => knows(id) || maps.has(id))
  for (const node of figma.currentPage.findAllWithCriteria(RECORDS)) {
    if (knows(node.id)) continue
    const entry = node.getSharedPluginData(NAMESPACE, DATA.record)
    const kind = entry === '' ? 'board' : KIND.exec(entry)?.[1]
    if (kind === 'journey' && isRoot(node) && parseRecord(entry).id !== null)
      maps.set(node.id, node)
    else if (kind === 'lane' && !isIn(node)) {
      const lost = findLost(node.parent)
      if (lost === null) continue
      maps.set(lost.id, lost)
      isIn = insiderOf((id) => knows(id) || maps.has(id))
    } else if (kind === 'board') boards.push(node)
    else if (kind === 'card' || kind === undefined) cards.push(node)
  }
  return { maps, cards, boards }
}

const RECORDS = { sharedPluginData: { namespace: NAMESPACE, keys: [DATA.record, DATA.board] } }

/** Parsing thousands of records to find a few takes its time; what says no kind is looked at by those who parse. */
const KIND = /"kind":"(journey|persona|stage|lane|cell|card)"/

const isRoot = (node: BaseNode): node is RootNode =>
  node.type === 'FRAME' || node.type === 'SECTION'

/** Tells whether nodes stand in a map. What is around one is around its siblings, too, and not asked again. */
function insiderOf(isMap: (id: string) => boolean): (node: BaseNode) => boolean {
  const known = new Map<string, boolean>()
  const isIn = ({ parent }: BaseNode): boolean => {
    if (parent === null || parent.type === 'PAGE') return false
    const { id } = parent
    const told = known.get(id) ?? (isMap(id) || isIn(parent))
    known.set(id, told)
    return told
  }
  return isIn
}

/** What a damaged root says no more, what is below it may: around a lane it is a map where that begins with a title. */
function findLost(around: BaseNode | null): RootNode | null {
  if (around === null || around.type === 'PAGE') return null
  return isRoot(around) && beginsWithTitle(around) ? around : findLost(around.parent)
}

function beginsWithTitle(node: RootNode): boolean {
  const [first] = node.findAllWithCriteria({
    sharedPluginData: { namespace: NAMESPACE, keys: [DATA.field] },
  })
  return first?.getSharedPluginData(NAMESPACE, DATA.field).startsWith('journey:') === true
}

/** The root of a map by its node id, or `null` where it is gone. */
export async function findRoot(id: string): Promise<RootNode | null> {
  const node = await figma.getNodeByIdAsync(id)
  return node === null || node.removed || !isRoot(node) ? null : node
}
