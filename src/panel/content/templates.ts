import * as z from 'zod/mini'
import type { TemplateDraft } from '../../templates/template-draft'
import { templateSchema } from '../../templates/template-schema'
import { PACKED_TEMPLATES } from './packed-templates'
import { unpack } from './unpack'

let unpacked: readonly TemplateDraft[] | undefined

/** Every starter journey, in the order of the gallery: unpacked when first asked for, then the same ones. */
export const templates = (): readonly TemplateDraft[] =>
  (unpacked ??= unpack(PACKED_TEMPLATES, z.array(templateSchema)))
