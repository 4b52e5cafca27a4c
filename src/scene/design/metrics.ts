/** Sizes of a map in Figma Design, in pixels on a grid of 4. */
export const COLUMN = 256
export const LABEL = 176
export const GAP = 8
export const MARGIN = 48
export const CELL_PADDING = 8
export const CARD_PADDING = 12

/** Width of a map between its margins; one of few stages still has room for its head. */
export const mapWidth = (stages: number): number => Math.max(LABEL + GAP + gridWidth(stages), 720)

/** Width of everything to the right of the lane labels. */
export const gridWidth = (stages: number): number => stages * COLUMN + Math.max(0, stages - 1) * GAP
