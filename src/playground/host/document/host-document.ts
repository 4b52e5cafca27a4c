import { SceneGraph } from '@open-pencil/core'
import type { TextMeasurer } from '@open-pencil/core'
import { createChangeFeed } from './change-feed'
import type { ChangeFeed } from './change-feed'
import { describeDocument } from './describe'
import type { DescribedNode } from './describe'
import { bundledFonts } from './fonts'
import { createHand } from './hand'
import type { Hand } from './hand'
import { createJournal } from './journal'
import type { Journal } from './journal'
import { createLayoutRunner } from './layout-runner'
import type { LayoutRunner } from './layout-runner'
import { revertChange } from './revert'
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
  /** Fonts that can be loaded, by Figma's names. Default: the five bundled styles of Inter. */
  readonly fonts?: readonly FontName[]
  /** Whether FigJam lets a plugin create frames. Nobody knows, so the default is no. */
  readonly jamFrames?: boolean
  readonly name?: string
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
  /** A person in the file who does not run the plugin. For the plugin's user see `client.hand`. */
  readonly hand: Hand
  /** Id of the first page. */
  readonly pageId: string
  /** The whole file as plain data, laid out. */
  describe(): DescribedNode
  /** Runs `work` in the name of this person. */
  as<T>(actor: string, work: () => T): T
  /** A new id, unique in this file. */
  newId(): string
  /** From here on changes of the graph are one gesture by this person (default: nobody's). */
  beginHandStep(actor?: string): void
  /** Closes the gesture as one undo step. */
  endHandStep(): void
  /** Stops watching the graph. */
  dispose(): void
}

/** The person without the plugin. */
const STRANGER = 'stranger'

export function createHostDocument(options: HostDocumentOptions): HostDocument {
  const graph = new SceneGraph()
  graph.documentColorSpace = 'srgb'
  graph.updateNode(graph.rootId, { name: options.name ?? 'Untitled' })
  const page = graph.getPages()[0]
  if (page === undefined) throw new Error('The scene graph came without a page.')
  const layout = createLayoutRunner(graph, options.textMeasurer)
  const journal = createJournal(
    (change) => {
      revertChange(graph, change)
    },
    () => {
      layout.flush()
    },
  )

  let actor: string | null = null
  let gesture: string | null = null
  let layoutActor = STRANGER
  let isLooseStepOpen = false
  let lastId = 0

  /** A change nobody announced is a hand's; it becomes a step of its own once the hand lets go. */
  const currentActor = (): string => {
    const known = actor ?? gesture
    if (known === null && !isLooseStepOpen) {
      isLooseStepOpen = true
      setTimeout(() => {
        isLooseStepOpen = false
        flush()
        journal.commit(STRANGER)
      }, 0)
    }
    const writer = known ?? STRANGER
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
  const feed = createChangeFeed(graph, flush)
  const stop = watchGraph(graph, { journal, feed, layout, actor: currentActor })

  const host: HostDocument = {
    graph,
    editor: options.editor,
    fonts: options.fonts ?? bundledFonts,
    jamFrames: options.jamFrames ?? false,
    layout: {
      touch(id) {
        layout.touch(id)
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
        flush()
        journal.commit(owner)
      },
      undo(owner) {
        flush()
        return as(owner, () => journal.undo(owner))
      },
      redo(owner) {
        flush()
        return as(owner, () => journal.redo(owner))
      },
    },
    feed,
    rasterizer: options.rasterizer,
    get hand() {
      return hand
    },
    pageId: page.id,
    describe() {
      flush()
      return describeDocument(graph)
    },
    as,
    newId() {
      do lastId += 1
      while (graph.getNode(`1:${lastId}`) !== undefined)
      return `1:${lastId}`
    },
    beginHandStep(person = STRANGER) {
      gesture = person
    },
    endHandStep() {
      if (gesture === null) return
      const person = gesture
      flush()
      gesture = null
      journal.commit(person)
    },
    dispose: stop,
  }
  const hand = createHand(host, STRANGER)
  return host
}
