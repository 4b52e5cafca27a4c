import './jitless'
import * as z from 'zod/mini'

/** The languages in which a map can speak; the panel speaks the same. */
export const LANGUAGES = ['en', 'ru'] as const
export const language = z.literal(LANGUAGES)
export type Language = z.infer<typeof language>
