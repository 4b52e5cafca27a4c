import './jitless'
import * as z from 'zod/mini'

/** A day as `YYYY-MM-DD`, or an empty text where none is set. */
export const day = z.union([z.literal(''), z.iso.date()])
