import './jitless'
import * as z from 'zod/mini'

/** Values of any kind by name, as they come from outside. What zod has for that checks each name and weighs more. */
export const plainFields = z.custom<Record<string, unknown>>(
  (value: unknown) => typeof value === 'object' && value !== null && !Array.isArray(value),
)
