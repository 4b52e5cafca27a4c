import '../journey/jitless'
import * as z from 'zod/mini'
import { language, type Language } from '../journey/language'

const KEY = 'settings'
const settings = z.object({ language })

/** The panel's language as last chosen on this machine, or `null`. */
export async function readLanguage(): Promise<Language | null> {
  const parsed = z.safeParse(settings, await figma.clientStorage.getAsync(KEY))
  return parsed.success ? parsed.data.language : null
}

export const rememberLanguage = (chosen: Language): Promise<void> =>
  figma.clientStorage.setAsync(KEY, { language: chosen })
