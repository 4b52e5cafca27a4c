import * as z from 'zod/mini'
import type { TemplateDraft } from '../../templates/template-draft'
import { templateSchema } from '../../templates/template-schema'
import { PACKED_TEMPLATES } from './packed-templates'
import { PACKED_TEXTS } from './packed-texts'
import { unpack } from './unpack'

const list = z.record(z.string(), z.string())
const inBoth = <T extends z.ZodMiniType>(schema: T) => z.object({ en: schema, ru: schema })
/** Which texts there are, the compiler sees to in `i18n`. */
const textsSchema = z.object({
  texts: inBoth(list),
  counts: inBoth(z.record(z.string(), list)),
  problems: inBoth(list),
  checks: inBoth(z.record(z.string(), list)),
})
type Texts = z.infer<typeof textsSchema>

let loaded: { readonly templates: readonly TemplateDraft[]; readonly texts: Texts } | undefined

/** Unpacks what the panel carries, once. To be awaited before anything is shown: browsers do it in their own time. */
export async function loadContent(): Promise<void> {
  if (loaded !== undefined) return
  const [templates, texts] = await Promise.all([
    unpack(PACKED_TEMPLATES, z.array(templateSchema)),
    unpack(PACKED_TEXTS, textsSchema),
  ])
  loaded = { templates, texts }
}

function content(): NonNullable<typeof loaded> {
  if (loaded === undefined) throw new Error('The content of the panel is not unpacked yet')
  return loaded
}

/** Every starter journey, in the order of the gallery. */
export const templates = (): readonly TemplateDraft[] => content().templates

/** Everything the panel says, in both languages. */
export const texts = (): Texts => content().texts
