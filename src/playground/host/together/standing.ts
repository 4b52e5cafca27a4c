import type { SceneNode } from '@open-pencil/core'
import type { Box } from '../document/seat'
import type { NodeRecord } from './operation'

/** How a node of one replica stands there, which its fields do not tell. */
export interface Standing {
  /** Place among its siblings. */
  key: string
  /** Place and size as they were set, not as layout made them. */
  readonly box: Box
}

export function standingOf({ key, fields }: NodeRecord): Standing {
  return { key, box: boxOf(fields) }
}

export function boxOf({ x, y, width, height }: Readonly<SceneNode>): Box {
  return { x, y, width, height }
}
