import './jitless'
import * as z from 'zod/mini'

/** The languages in which a map can speak; the panel speaks the same. */
export const language = z.enum(['en', 'ru'])
export type Language = z.infer<typeof language>
export const LANGUAGES = language.options
