import type { Language } from '../journey/language'
import type { BoardTexts, BoardWords } from './drawn-texts/board-words/en'
import type { ChannelNames } from './drawn-texts/channel-names'
import type { DocumentWords } from './drawn-texts/document-words/en'
import type { LaneTexts } from './drawn-texts/lane-texts'
import type { MapWords } from './drawn-texts/map-words/en'

/** What is drawn on maps and boards, in one language. */
export interface DrawnTexts {
  readonly words: MapWords
  readonly boards: BoardTexts
  readonly boardWords: BoardWords
  /** Names and hints of new lanes. */
  readonly lanes: LaneTexts
  readonly channels: ChannelNames
  readonly document: DocumentWords
}

let given: Readonly<Record<Language, DrawnTexts>> | undefined

/** To be called before anything is drawn: whoever draws carries them packed, and unpacks them in its own time. */
export function giveDrawnTexts(texts: Readonly<Record<Language, DrawnTexts>>): void {
  given = texts
}

/** What is drawn on maps and boards in a language. */
export function drawnTexts(language: Language): DrawnTexts {
  if (given === undefined) throw new Error('There are no words to draw with yet')
  return given[language]
}
