import type { SceneNode } from '@open-pencil/core'
import type { HostGraph } from './host-graph'

/** Place and size as somebody set them; auto layout may show the node elsewhere. Pixels. */
export interface Box {
  x: number
  y: number
  width: number
  height: number
}

export const boxFields = ['x', 'y', 'width', 'height'] as const satisfies readonly (keyof Box)[]

/** Hears what the people at this document change themselves: no layout, nothing from elsewhere. */
export interface OwnChanges {
  created(node: SceneNode): void
  /** @param before - the changed fields with what was in them. */
  updated(node: SceneNode, before: Partial<SceneNode>): void
  moved(node: SceneNode): void
  deleted(id: string): void
}

/**
 * What a document is told if it is one person's replica of a file that others have open too.
 *
 * Layout then depends on nothing but what was set (`boxOf`), so that all replicas lay out alike
 * whatever they went through; and undo knows only what this person did.
 */
export interface Seat {
  /** Name under which hand and plugin write. */
  readonly person: string
  /** First part of the ids made here (Figma's session id). */
  readonly session: number
  readonly graph: HostGraph
  /** The nodes `graph` began with, as they were; never written. */
  readonly originals: ReadonlyMap<string, SceneNode>
  readonly own: OwnChanges
  /** True while changes of others are being written into the graph. */
  readonly isReceiving: boolean
  /** Whether neither events nor hands wait for layout; see `SharedFileOptions`. */
  readonly hasLazyLayout: boolean
  readonly boxOf: (id: string) => Box | undefined
}
