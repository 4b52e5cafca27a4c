import type { SceneGraph, TextMeasurer } from '@open-pencil/core'
import { createChangeFeed } from './change-feed'
import type { ChangeFeed } from './change-feed'
import { describeDocument } from './describe'
import type { DescribedNode } from './describe'
import { bundledFonts } from './fonts'
import { createHand } from './hand'
import type { Hand } from './hand'
import { HostGraph } from './host-graph'
import { createJournal } from './journal'
import type { Journal } from './journal'
import { createLayoutRunner } from './layout-runner'
import type { LayoutRunner } from './layout-runner'
import { revertChange } from './revert'
import type { Skia } from '../text/skia'
import type { Seat } from './seat'
import { watchGraph } from './watch-graph'

/** Draws nodes of a graph as PNG; comes with the text measurer from `loadSkia`. */
export type Rasterizer = (
  graph: SceneGraph,
  nodeIds: readonly string[],
  scale: number,
) => Promise<Uint8Array>

export interface HostDocumentOptions {
  readonly editor: 'figma' | 'figjam'
  /** Measures text; without a real one heights are guesses. From `loadSkia`. */
  readonly textMeasurer: TextMeasurer
  /** For `exportAsync`; without one it rejects. From `loadSkia`. */
  readonly rasterizer?: Rasterizer
  /** For `exportAsync` as SVG; without it that rejects. From `loadSkia`. */
  readonly textLines?: Skia['textLines']
  /** Fonts that can be loaded, by Figma's names. Default: the five bundled styles of Inter. */
  readonly fonts?: readonly FontName[]
  /** Whether FigJam lets a plugin create frames. Nobody knows, so the default is no. */
  readonly jamFrames?: boolean
  readonly name?: string
  /** What is in the file to begin with; default: an empty page. With it `name` counts for nothing. */
  readonly graph?: HostGraph
}

/**
 * A Figma or FigJam file in memory: the graph, what happened to it, and the people at it.
 *
 * Every change of `graph` is noticed through the graph's own events, whoever makes it. So the
 * engine's editor (`createEditor` on the same `graph`) can serve as a person's hand: put
 * `beginHandStep()` before a gesture and `endHandStep()` after it, and the gesture is one undo step
 * and reaches all clients as `nodechange`. A change outside of any step is taken as a hand's too,
 * and closed as a step of its own in the next macrotask.
 */
export interface HostDocument {
  readonly graph: SceneGraph
  readonly editor: 'figma' | 'figjam'
  readonly fonts: readonly FontName[]
  readonly jamFrames: boolean
  readonly layout: LayoutRunner
  readonly journal: Journal
  readonly feed: ChangeFeed
  readonly rasterizer: Rasterizer | undefined
  readonly textLines: Skia['textLines'] | undefined
  /**
   * A person in the file who does not run the plugin. For the plugin's user see `client.hand`; in a
   * replica both are the same person.
   */
  readonly hand: Hand
  /** Whose replica this is, if others have the file open in theirs. */
  readonly person: string | undefined
  /** Whether layout waits until somebody reads a place or a size; see `SharedFileOptions`. */
  readonly hasLazyLayout: boolean
  /** Id of the first page. */
  readonly pageId: string
  /** The whole file as plain data, laid out. */
  describe(): DescribedNode
  /** Runs `work` in the name of this person. */
  as<T>(actor: string, work: () => T): T
  /** A new id, unique in this file. */
  newId(): string
  /** From here on changes of the graph are one gesture by this person (default: that of `hand`). */
  beginHandStep(actor?: string): void
  /** Closes the gesture as one undo step. */
  endHandStep(): void
  /** Stops watching the graph. */
  dispose(): void
}

/** The person without the plugin. */
const STRANGER = 'stranger'

/** @param seat - if the document is one of several replicas; see `createSharedFile`. */
export function createHostDocument(options: HostDocumentOptions, seat?: Seat): HostDocument {
  const graph = seat?.graph ?? options.graph ?? newGraph(options.name)
  const page = graph.getPages()[0]
  if (page === undefined) throw new Error('The scene graph came without a page.')
  const somebody = seat?.person ?? STRANGER
  const layout = createLayoutRunner(graph, options.textMeasurer, seat?.boxOf)
  const journal = createJournal(
    (change) => {
      revertChange(graph, change)
    },
    () => {
      if (seat === undefined) layout.flush()
    },
  )

  let actor: string | null = null
  let gesture: string | null = null
  let layoutActor = somebody
  let isLooseStepOpen = false
  let lastId = 0
  const session = seat?.session ?? 1

  /** A change nobody announced is a hand's; it becomes a step of its own once the hand lets go. */
  const currentActor = (): string => {
    const known = actor ?? gesture
    if (known === null && !isLooseStepOpen) {
      isLooseStepOpen = true
      setTimeout(() => {
        isLooseStepOpen = false
        settleStep()
        journal.commit(somebody)
      }, 0)
    }
    const writer = known ?? somebody
    if (!layout.isRunning) layoutActor = writer
    return writer
  }
  const as = <T>(person: string, work: () => T): T => {
    const previous = actor
    actor = person
    try {
      return work()
    } finally {
      actor = previous
    }
  }
  const flush = (id?: string): void => {
    if (!layout.isDirty) return
    as(layoutActor, () => {
      layout.flush(id)
    })
  }
  /** Layout is part of the step that caused it, except in a replica, where it is derived. */
  const settleStep = (): void => {
    if (seat === undefined) flush()
  }
  const feed = createChangeFeed(graph, () => {
    if (seat?.hasLazyLayout !== true) flush()
  })
  const newId = (): string => {
    do lastId += 1
    while (graph.getNode(`${session}:${lastId}`) !== undefined)
    return `${session}:${lastId}`
  }
  graph.newId = newId
  const stop = watchGraph(graph, { journal, feed, layout, actor: currentActor, seat })

  const host: HostDocument = {
    graph,
    editor: options.editor,
    fonts: options.fonts ?? bundledFonts,
    jamFrames: options.jamFrames ?? false,
    layout: {
      touch(id) {
        layout.touch(id)
      },
      retyped(id) {
        layout.retyped(id)
      },
      flush,
      get isDirty() {
        return layout.isDirty
      },
      get isRunning() {
        return layout.isRunning
      },
    },
    journal: {
      ...journal,
      commit(owner) {
        // A gesture is one step, however many things the hand does in it.
        if (gesture === owner) return
        settleStep()
        journal.commit(owner)
      },
      undo(owner) {
        settleStep()
        return as(owner, () => journal.undo(owner))
      },
      redo(owner) {
        settleStep()
        return as(owner, () => journal.redo(owner))
      },
    },
    feed,
    rasterizer: options.rasterizer,
    textLines: options.textLines,
    get hand() {
      return hand
    },
    person: seat?.person,
    hasLazyLayout: seat?.hasLazyLayout ?? false,
    pageId: page.id,
    describe() {
      flush()
      return describeDocument(graph)
    },
    as,
    newId,
    beginHandStep(person = somebody) {
      gesture = person
    },
    endHandStep() {
      if (gesture === null) return
      const person = gesture
      settleStep()
      gesture = null
      journal.commit(person)
    },
    dispose: stop,
  }
  const hand = createHand(host, somebody)
  return host
}

function newGraph(name = 'Untitled'): HostGraph {
  const graph = new HostGraph()
  graph.updateNode(graph.rootId, { name })
  return graph
}
