import type { HostSceneType } from '../host/api/host-node-types'

/** A layer of a saved file, with what a reader of maps looks at and nothing else. Lengths in pixels. */
export interface SavedNode {
  /** As Figma gives it: `1:592`. */
  readonly id: string
  readonly type: HostSceneType
  readonly name: string
  /** What it shows, where it is a text, a sticky or a shape; else empty. */
  readonly text: string
  /** In its parent. */
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly isVisible: boolean
  readonly isLocked: boolean
  /** Its shared plugin data in our namespace, by key. */
  readonly data: ReadonlyMap<string, string>
  /** In z order. */
  readonly children: readonly SavedNode[]
}

export interface SavedPage {
  readonly id: string
  readonly name: string
  readonly children: readonly SavedNode[]
}

/** A file that somebody saved from Figma or FigJam. */
export interface SavedFile {
  /** Empty where the file does not say. */
  readonly name: string
  /** In their order; at least one. */
  readonly pages: readonly [SavedPage, ...SavedPage[]]
  /** Whether its layers have other ids than the plugin knew them by; see `settle-ids.ts`. */
  readonly isRenumbered: boolean
}
