import { cjml } from './cjml'
import { csv } from './csv'
import type { Format } from './format'
import { json } from './json'
import { markdown } from './markdown'
import { mermaid } from './mermaid'
import { sheet } from './sheet'

/** Every format, in the order in which people are offered them. */
export const FORMATS = [
  json,
  csv,
  sheet,
  mermaid,
  markdown,
  cjml,
] as const satisfies readonly Format[]

export type FormatId = (typeof FORMATS)[number]['id']
