import * as z from 'zod/mini'
import { giveDrawnTexts, type DrawnTexts } from '../../i18n/drawn-texts'
import type { Catalogs } from '../../templates/catalogs/catalog'
import type { TemplateDraft } from '../../templates/template-draft'
import { templateSchema } from '../../templates/template-schema'
import { PACKED_CONTENT } from './packed-content'
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
/** The same for what is drawn. */
const drawnTexts = z.custom<DrawnTexts>(
  (value: unknown) => typeof value === 'object' && value !== null,
)
type Texts = z.infer<typeof textsSchema>

const catalogsSchema = z.custom<Catalogs>(
  (value: unknown) => typeof value === 'object' && value !== null,
)
const contentSchema = z.object({
  templates: z.array(templateSchema),
  texts: textsSchema,
  drawn: inBoth(drawnTexts),
  catalogs: catalogsSchema,
})

let loaded: z.infer<typeof contentSchema> | undefined

/** Unpacks what the panel carries, once. To be awaited before anything is shown: browsers do it in their own time. */
export async function loadContent(): Promise<void> {
  if (loaded !== undefined) return
  loaded = await unpack(PACKED_CONTENT, contentSchema)
  giveDrawnTexts(loaded.drawn)
}

function content(): NonNullable<typeof loaded> {
  if (loaded === undefined) throw new Error('The content of the panel is not unpacked yet')
  return loaded
}

/** Every starter journey, in the order of the gallery. */
export const templates = (): readonly TemplateDraft[] => content().templates

/** Everything that is suggested when people add to a map. */
export const catalogs = (): Catalogs => content().catalogs

/** Everything the panel says, in both languages. */
export const texts = (): Texts => content().texts
