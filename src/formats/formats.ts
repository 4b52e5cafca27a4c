import type { Format } from './format'
import { json } from './json'

/** Every format, in the order in which people are offered them. */
export const FORMATS = [json] as const satisfies readonly Format[]

export type FormatId = (typeof FORMATS)[number]['id']
