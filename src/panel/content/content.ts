import * as z from 'zod/mini'
import { giveDrawnTexts, type DrawnTexts } from '../../i18n/drawn-texts'
import type { Language } from '../../journey/language'
import type { Catalogs } from '../../templates/catalogs/catalog'
import type { TemplateDraft } from '../../templates/template-draft'
import { PACKED_CONTENT } from './packed-content'
import { unpack } from './unpack'

type List = Readonly<Record<string, string>>
type InBoth<T> = Readonly<Record<Language, T>>

/** Which texts there are, the compiler sees to in `i18n`. */
interface Texts {
  readonly texts: InBoth<List>
  readonly counts: InBoth<Readonly<Record<string, List>>>
  readonly problems: InBoth<List>
  readonly checks: InBoth<Readonly<Record<string, List>>>
  readonly kinds: InBoth<Readonly<Record<string, List>>>
  readonly losses: InBoth<List>
}
interface Content {
  readonly templates: readonly TemplateDraft[]
  readonly texts: Texts
  readonly drawn: InBoth<DrawnTexts>
  readonly catalogs: Catalogs
}

const PARTS = ['templates', 'texts', 'drawn', 'catalogs'] as const satisfies (keyof Content)[]

/** It is our own, from the same build: a test sees to it that it comes out as it was written. */
const contentSchema = z.custom<Content>(
  (value: unknown) =>
    typeof value === 'object' && value !== null && PARTS.every((part) => part in value),
)

let loaded: Content | undefined

/** Unpacks what the panel carries, once. To be awaited before anything is shown: browsers do it in their own time. */
export async function loadContent(): Promise<void> {
  if (loaded !== undefined) return
  loaded = await unpack(PACKED_CONTENT, contentSchema)
  giveDrawnTexts(loaded.drawn)
}

function content(): Content {
  if (loaded === undefined) throw new Error('The content of the panel is not unpacked yet')
  return loaded
}

/** Every starter journey, in the order of the gallery. */
export const templates = (): readonly TemplateDraft[] => content().templates

/** Everything that is suggested when people add to a map. */
export const catalogs = (): Catalogs => content().catalogs

/** Everything the panel says, in both languages. */
export const texts = (): Texts => content().texts
