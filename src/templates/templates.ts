import { agency } from './agency'
import { b2b } from './b2b'
import { blueprint } from './blueprint'
import { home } from './home'
import { news } from './news'
import { cycle } from './cycle'
import { marketing } from './marketing'
import { repeat } from './repeat'
import { retail } from './retail'
import { saas } from './saas'
import { scores } from './scores'
import type { TemplateDraft } from './template-draft'

/** Every starter journey, in the order of the gallery. */
export const TEMPLATES: readonly TemplateDraft[] = [
  retail,
  b2b,
  saas,
  news,
  agency,
  home,
  blueprint,
  cycle,
  repeat,
  marketing,
  scores,
]

/** The template of an id, or `undefined` where there is none. */
export const templateById = (id: string): TemplateDraft | undefined =>
  TEMPLATES.find((template) => template.id === id)
