import { setTextMeasurer } from '@open-pencil/core'
import type { TextMeasurer } from '@open-pencil/core'
import { layoutRoots, presentRoots } from './layout-roots'
import { fitText, layOut } from './lay-out'
import { quietly } from './quietly'
import type { QuietGraph } from './quietly'
import { keepsHeight } from './retyped-text'
import { isLaidOut } from './sizing'
import type { HostGraph } from './host-graph'
import type { Seat } from './seat'

/**
 * Figma's layout is synchronous, the graph's runs on demand. The runner remembers what is out of
 * date and brings it up to date right before somebody reads a place or a size.
 */
export interface LayoutRunner {
  /** The node, or something in it, changed in a way that can move or resize nodes. */
  touch(id: string): void
  /** Only the letters of this text changed, which often moves nothing. */
  retyped(id: string): void
  /**
   * Lays out what is out of date; free if nothing is.
   *
   * @param id - only what decides about the place and size of this node.
   */
  flush(id?: string): void
  readonly isDirty: boolean
  /** True while the runner itself writes places and sizes. */
  readonly isRunning: boolean
}

/**
 * @param boxOf - what was set as place and size of a node. With it the result depends on that
 *   alone; without, a node keeps what an earlier layout gave it wherever the present one is silent.
 */
export function createLayoutRunner(
  graph: HostGraph,
  measure: TextMeasurer,
  boxOf?: Seat['boxOf'],
): LayoutRunner {
  const roots = new Set<string>()
  /** Texts, which may stand outside of auto layout; with `boxOf` every touched node. */
  const loose = new Set<string>()
  const letters = new Set<string>()
  let isRunning = false

  const touch = (id: string): void => {
    const node = graph.getNode(id)
    if (node === undefined) return
    if (node.type === 'TEXT' || boxOf !== undefined) loose.add(id)
    for (const root of layoutRoots(graph, node)) roots.add(root)
  }
  const weighLetters = (): void => {
    for (const id of taken(letters)) {
      const node = graph.getNode(id)
      if (node === undefined) continue
      const isDue = layoutRoots(graph, node).every((root) => roots.has(root))
      if (isDue || !keepsHeight(graph, node, measure)) touch(id)
    }
  }
  const putBack = (quiet: QuietGraph, id: string): void => {
    const node = graph.getNode(id)
    const box = boxOf?.(id)
    if (node !== undefined && box !== undefined && !isLaidOut(graph, node)) quiet.put(node, box)
  }

  return {
    get isRunning() {
      return isRunning
    },
    get isDirty() {
      return roots.size > 0 || loose.size > 0 || letters.size > 0
    },
    touch,
    retyped(id) {
      const node = graph.getNode(id)
      if (node !== undefined && isLaidOut(graph, node)) letters.add(id)
      else touch(id)
    },
    flush(id) {
      weighLetters()
      const around = id === undefined ? undefined : chainOf(graph, id)
      const dueRoots = taken(roots, around)
      const dueLoose = taken(loose, around)
      if (dueRoots.length === 0 && dueLoose.length === 0) return
      setTextMeasurer(measure)
      isRunning = true
      try {
        quietly(graph, (quiet) => {
          for (const one of dueLoose) putBack(quiet, one)
          for (const one of dueLoose) fitText(graph, one, measure)
          for (const root of presentRoots(graph, dueRoots)) layOut(graph, root, quiet, boxOf)
        })
      } finally {
        isRunning = false
      }
    },
  }
}

/** Takes these out of a set, or everything. @returns what was in it. */
function taken(set: Set<string>, ids: readonly string[] = [...set]): string[] {
  return set.size === 0 ? [] : ids.filter((id) => set.delete(id))
}

/** The node and everything around it. */
function chainOf(graph: HostGraph, id: string): string[] {
  const chain: string[] = []
  for (let at = graph.getNode(id); at !== undefined; at = graph.getNode(at.parentId ?? '')) {
    chain.push(at.id)
  }
  return chain
}
