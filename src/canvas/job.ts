import type { Shape } from '../scene/shape'
import type { Fonts } from './fonts'

/** Longest stretch of work without a breath, in milliseconds: longer ones are felt on the canvas. */
const SLICE = 8

/** Somebody asked to stop. */
export class Cancelled extends Error {}

/** One piece of work on the canvas: it breathes, tells how far it is, and can be taken back. */
export interface Job {
  readonly fonts: Fonts
  /** Takes a breath when the slice is used up. @throws Cancelled */
  readonly pace: () => Promise<void>
  /** One shape more is done. */
  readonly step: () => void
  /** Where in each container a sibling was looked for last. */
  readonly places: Map<string, number>
  /** A node was made for a shape. */
  readonly made: (shape: Shape, node: SceneNode) => void
}

export interface JobWatch {
  /** Told after each breath how many shapes are done. */
  readonly progress: (done: number) => void
  readonly cancelled: () => boolean
  /** Told how to take back what is done so far, should the plugin be closed in the middle; `null` when it is over. */
  readonly underway: (takeBack: (() => void) | null) => void
}

/** For long work: progress is told in shapes, once their number is known. */
export interface LongWatch extends JobWatch {
  readonly total: (shapes: number) => void
}

/** For work too short to be watched. */
export const UNWATCHED: JobWatch = {
  progress: () => undefined,
  cancelled: () => false,
  underway: () => undefined,
}

export function startJob(fonts: Fonts, watch: JobWatch, made: Job['made']): Job {
  let done = 0
  let since = Date.now()
  return {
    fonts,
    made,
    places: new Map(),
    step: () => {
      done += 1
    },
    pace: async () => {
      if (Date.now() - since < SLICE) return
      watch.progress(done)
      await new Promise((resolve) => setTimeout(resolve, 0))
      if (watch.cancelled()) throw new Cancelled()
      since = Date.now()
    },
  }
}
