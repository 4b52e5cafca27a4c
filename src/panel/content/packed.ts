/** A value with its texts taken out: its shape, the Latin texts and the Cyrillic ones, in their order; each deflated. */
export type Packed = readonly [shape: string, latin: string, cyrillic: string]

/** What stands in the shape where a text belongs. */
export const PLACE = { latin: '', cyrillic: 'r' } as const
