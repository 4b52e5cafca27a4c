import * as z from 'zod/mini'
import { PACKED_TEXTS } from './packed-texts'
import { unpack } from './unpack'

const list = z.record(z.string(), z.string())
const inBoth = <T extends z.ZodMiniType>(schema: T) => z.object({ en: schema, ru: schema })
/** Which texts there are, the compiler sees to in `i18n`. */
const schema = z.object({
  texts: inBoth(list),
  counts: inBoth(z.record(z.string(), list)),
  problems: inBoth(list),
})

let unpacked: z.infer<typeof schema> | undefined

/** Everything the panel says, in both languages: unpacked when first asked for, then the same. */
export const texts = (): z.infer<typeof schema> => (unpacked ??= unpack(PACKED_TEXTS, schema))
