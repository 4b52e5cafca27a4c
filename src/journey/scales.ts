import './jitless'
import * as z from 'zod/mini'

/** Importance or score, 1–5 (C49, C103). */
export const level = z.literal([1, 2, 3, 4, 5])
export type Level = z.infer<typeof level>

/** A level, or `null` where nobody knows: a gap, never 0 (C103). */
export const levelOrUnknown = z.nullable(level)

/** How the customer feels, −2…+2, or `null` where nobody knows (C51). */
export const emotion = z.nullable(z.literal([-2, -1, 0, 1, 2]))
export type Emotion = z.infer<typeof emotion>

export const LEVELS: readonly Level[] = [1, 2, 3, 4, 5]
export const EMOTIONS: readonly NonNullable<Emotion>[] = [-2, -1, 0, 1, 2]
