import { cjml } from './cjml'
import type { Format } from './format'
import { json } from './json'
import { markdown } from './markdown'
import { mermaid } from './mermaid'

/** Every format, in the order in which people are offered them. */
export const FORMATS = [json, mermaid, markdown, cjml] as const satisfies readonly Format[]

export type FormatId = (typeof FORMATS)[number]['id']
