import { applyPatch } from '../../../src/canvas/apply-patch'
import { DATA, NAMESPACE } from '../../../src/canvas/data-keys'
import { findMaps, findRoot } from '../../../src/canvas/find-maps'
import { UNWATCHED } from '../../../src/canvas/job'
import { createNodeIndex, type NodeIndex } from '../../../src/canvas/node-index'
import { readMap, type RootNode } from '../../../src/canvas/read/read-map'
import type { Journey } from '../../../src/journey/journey'
import { inCellOrder } from '../../../src/planner/assemble/in-cell-order'
import type { LiveMap } from '../../../src/planner/live-map'
import type { Plan } from '../../../src/planner/plan-edit'
import { planRepair } from '../../../src/planner/plan-notes'
import { understand } from '../../../src/planner/understand'
import { toRaw } from '../../../src/sandbox/to-raw'
import { draw, openCanvas, sceneFor, type Editor } from '../open-canvas'
import { onPaper, type PaperNode } from './paper'

export type EntryName = 'record' | 'field'
/** An entry that some node carries. */
export interface Entry {
  readonly node: SceneNode
  readonly name: EntryName
  readonly text: string
}

/** A map on a canvas, drawn once, to be damaged and put back many times. */
export interface StandingMap {
  readonly root: RootNode
  readonly journey: Journey
  /** All records and fields as they were drawn. */
  readonly entries: readonly Entry[]
  /** All entries as they are now, in the order of `entries`. */
  readonly texts: () => string[]
  readonly open: () => Opened
  /** Applies a plan for what `opened` read. */
  readonly write: (opened: Opened, plan: Plan) => Promise<void>
  /** Does what the button of the panel does. */
  readonly repair: (opened: Opened) => Promise<void>
  /** Deletes a node by its id; only on paper. */
  readonly remove: (id: string) => void
  /** Writes back all that was drawn. */
  readonly putBack: () => void
}

export interface Opened {
  readonly map: LiveMap
  readonly index: NodeIndex
}

/** Draws a map in a strict host. @param paper whether it is copied out of that, to be read faster */
export async function standingMap(
  editor: Editor,
  journey: Journey,
  paper: boolean,
): Promise<StandingMap> {
  await openCanvas(editor)
  const sorted = inCellOrder(journey)
  await draw(sceneFor(editor, sorted))
  const [drawn] = findMaps()
  if (drawn === undefined) throw new Error('no map')
  const onPage = paper ? onPaper(drawn) : null
  const removed: PaperNode[] = []
  const root = await findRoot(drawn.id)
  if (root === null) throw new Error('no map on paper')
  const ours = { sharedPluginData: { namespace: NAMESPACE, keys: [DATA.record, DATA.field] } }
  const nodes = [root, ...root.findAllWithCriteria(ours)]
  const entries = nodes.flatMap((node): Entry[] =>
    [DATA.record, DATA.field].flatMap((name): Entry[] => {
      const text = node.getSharedPluginData(NAMESPACE, name)
      return text === '' ? [] : [{ node, name, text }]
    }),
  )
  const texts = (): string[] =>
    entries.map(({ node, name }) => node.getSharedPluginData(NAMESPACE, name))
  const write = async ({ index }: Opened, { patch, adopt, clear }: Plan): Promise<void> => {
    const claims = { adopt: adopt ?? [], clear: clear ?? [] }
    const done = await applyPatch(patch, index, UNWATCHED, claims)
    if (!done.ok) throw new Error(done.problem.code)
  }
  /** As it was first read: what is the same later need not be understood again. */
  let first: LiveMap | null = null
  return {
    root,
    journey: sorted,
    entries,
    texts,
    open: () => {
      const index = createNodeIndex(root.id)
      const read = readMap(root, index)
      const { drawing, damaged } = read
      const raw = { ...toRaw(read), root: root.id, drawing, damaged: [...damaged], writes: 0 }
      const map = understand(raw, new Map(raw.heights), null, first)
      if (map === null) throw new Error('the map does not open')
      first ??= map
      return { map, index }
    },
    write,
    repair: (opened) => write(opened, planRepair(opened.map)),
    remove: (node) => {
      const found = onPage?.get(node)
      if (found === undefined || found.removed) return
      found.remove()
      removed.push(found)
    },
    putBack: () => {
      while (removed.length > 0) removed.pop()?.undo()
      const now = texts()
      entries.forEach(({ node, name, text }, i) => {
        if (now[i] !== text) node.setSharedPluginData(NAMESPACE, name, text)
      })
    },
  }
}

/** Writes something else in place of an entry; nothing takes it away. */
export const damage = ({ node, name }: Entry, text: string): void =>
  node.setSharedPluginData(NAMESPACE, name, text)
