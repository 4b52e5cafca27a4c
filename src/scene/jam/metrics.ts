/** Sizes of a map in FigJam, in pixels on a grid of 4. */
export const MARGIN = 64
export const GAP = 16
/** Width of the lane labels. */
export const LABEL = 288

/** Width of a plain sticky and its least height: FigJam's own, not ours to choose. */
export const STICKY_SIZE = 240
/** Stickies stand side by side in a cell, as many as this. */
export const ACROSS = 2
export const CELL_PADDING = 16
export const COLUMN = ACROSS * STICKY_SIZE + (ACROSS - 1) * GAP + 2 * CELL_PADDING
/** From the left of a stage to the left of the next. */
export const PITCH = COLUMN + GAP
/** How far the marks reach above a sticky. */
export const OVERHANG = 16

/** Where the first stage begins, and everything to the right of the labels. */
export const GRID_LEFT = MARGIN + LABEL + GAP
export const stageLeft = (index: number): number => GRID_LEFT + index * PITCH
export const gridWidth = (stages: number): number => Math.max(0, stages * PITCH - GAP)

/** Width of the map between its margins; a map of few stages still has room for its head. */
export const mapWidth = (stages: number): number => Math.max(LABEL + GAP + gridWidth(stages), 1360)

/** Up to the grid. */
export const snap = (length: number): number => 4 * Math.ceil(length / 4)
