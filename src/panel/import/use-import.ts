import type { ReadHints } from '../../formats/format'
import { readAny, type ReadAny } from '../../formats/read-any'
import { sheet } from '../../formats/sheet'
import { askTable, readAsked } from '../../formats/table/ask-table'
import type { Journey } from '../../journey/journey'
import { newId } from '../../journey/new-id'
import { good, type Result } from '../../journey/problem'
import { readText } from '../files/read-text'
import { usePanel } from '../parts/context'
import type { Incoming } from '../state/incoming'
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
  const take = (text: string, name: string): void => takeIn(panel, words, { name, text })
  return {
    file: (file) =>
      void readText(file).then((text) => {
        if (text.ok) take(text.value, file.name)
        else panel.complain(text.problem)
      }),
    text: (text) => take(text, ''),
  }
}

/** Shows what can be read of a text; where the columns of a table say too little, people are asked for more. */
export function takeIn(panel: Panel, words: Words, source: Source): void {
  const open = panel.get().sync?.shown ?? null
  const read = readSource(source, open, words)
  if (open === null && read.ok && read.value.losses.length === 0) {
    void drawAsNew(panel, words, read.value.journey)
    return
  }
  const isUnclear = !read.ok && read.problem.code === 'columns-unknown'
  const asked = isUnclear ? (source.said ?? askTable(source.text)) : null
  panel.bring({ ...source, id: newId(), read, asked })
}

/** What is to be read. */
type Source = Pick<Incoming, 'name' | 'text' | 'said'>

/** Reads a text as it says itself what it is, or as people have said it. */
export function readSource(
  { name, text, said }: Source,
  open: Journey | null,
  words: Words,
): Result<ReadAny> {
  const hints = hintsFor(name, open, words)
  if (said === undefined) return readAny(text, name, hints)
  const read = readAsked(said, hints)
  return read.ok ? good({ ...read.value, format: sheet }) : read
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
