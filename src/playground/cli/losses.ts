import { LOSS_TEXTS } from '../../i18n/panel-texts/loss-texts'
import { fillIn } from '../../panel/words/fill-in'
import type { Loss } from '../../formats/loss'
import type { ReadMap } from './input/read-map'
import type { Terminal } from './terminal'
import type { CliWords } from './words/cli-words'

/** Says what of a file is not in the journey that was read, and what there is on its canvas besides. */
export function reportReading(
  file: string,
  { journey: { title }, losses, notes }: ReadMap,
  { err }: Terminal,
  words: CliWords,
): void {
  reportLosses('lostInReading', file, losses, err, words)
  if (notes.length > 0) err(words.say('notes', { file, title, notes: notes.join('; ') }))
}

/** Says what of a journey a written file does not say. */
export function reportWriting(
  file: string,
  losses: readonly Loss[],
  { err }: Terminal,
  words: CliWords,
): void {
  reportLosses('lostInWriting', file, losses, err, words)
}

function reportLosses(
  heading: 'lostInReading' | 'lostInWriting',
  file: string,
  losses: readonly Loss[],
  err: Terminal['err'],
  words: CliWords,
): void {
  if (losses.length === 0) return
  err(words.say(heading, { file }))
  for (const { code, count, example } of losses) {
    err(`  ${fillIn(LOSS_TEXTS[words.language][code], { count, example })}`)
  }
}
