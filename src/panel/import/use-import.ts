import type { ReadHints } from '../../formats/format'
import { readAny } from '../../formats/read-any'
import type { Journey } from '../../journey/journey'
import { newId } from '../../journey/new-id'
import { readText } from '../files/read-text'
import { usePanel } from '../parts/context'
import type { Panel } from '../state/panel'
import { shorten } from '../words/shorten'
import type { Words } from '../words/words'

/** Ways to bring something in. */
interface Import {
  readonly file: (file: File) => void
  readonly text: (text: string) => void
}

/**
 * Reads a file or a text. With a map open it is shown beside that, to choose from; without, what comes through whole is
 * drawn at once.
 */
export function useImport(): Import {
  const { panel, words } = usePanel()
  const take = (text: string, name: string): void => {
    const open = panel.get().sync?.shown ?? null
    const read = readAny(text, name, hintsFor(name, open, words))
    if (open === null && read.ok && read.value.losses.length === 0)
      void drawAsNew(panel, words, read.value.journey)
    else panel.bring({ id: newId(), name, text, read })
  }
  return {
    file: (file) =>
      void readText(file).then((text) => {
        if (text.ok) take(text.value, file.name)
        else panel.complain(text.problem)
      }),
    text: (text) => take(text, ''),
  }
}

/** What a reader may guess by: what the text does not say is as on the map that it is for, or as the file is called. */
export const hintsFor = (name: string, open: Journey | null, words: Words): ReadHints => ({
  language: open?.language ?? words.language,
  title: open?.title ?? (name.replace(/\.[^.]*$/, '') || words.say('untitled')),
})

/** Draws what was read as a map of its own. */
export async function drawAsNew(panel: Panel, words: Words, journey: Journey): Promise<void> {
  const title = shorten(journey.title) || words.say('untitled')
  if (await panel.draw(journey)) panel.say(words.say('mapDrawn', { title }))
}
