import type { Language } from '../journey/language'
import {
  boards as boardsEn,
  words as boardWordsEn,
  type BoardTexts,
  type BoardWords,
} from './drawn-texts/board-words/en'
import { boards as boardsRu, words as boardWordsRu } from './drawn-texts/board-words/ru'
import { CHANNEL_NAMES, type ChannelNames } from './drawn-texts/channel-names'
import { en as documentEn, type DocumentWords } from './drawn-texts/document-words/en'
import { ru as documentRu } from './drawn-texts/document-words/ru'
import { LANE_TEXTS, type LaneTexts } from './drawn-texts/lane-texts'
import { FAMILY_WORDS, type FamilyWords } from './drawn-texts/family-words'
import { en, type MapWords } from './drawn-texts/map-words/en'
import { ru } from './drawn-texts/map-words/ru'
import { MATURITY_WORDS, type MaturityWords } from './drawn-texts/maturity-words'
import { SUMMARY_WORDS, type SummaryWords } from './drawn-texts/summary-words'

/** What is drawn on maps and boards, in one language. */
export interface DrawnTexts {
  readonly words: MapWords
  readonly boards: BoardTexts
  readonly boardWords: BoardWords
  /** Names and hints of new lanes. */
  readonly lanes: LaneTexts
  readonly channels: ChannelNames
  readonly maturity: MaturityWords
  readonly document: DocumentWords
  readonly family: FamilyWords
  readonly summary: SummaryWords
}

/** What is drawn on maps and boards in a language. */
export const drawnTexts = (language: Language): DrawnTexts => DRAWN_TEXTS[language]

const DRAWN_TEXTS: Readonly<Record<Language, DrawnTexts>> = {
  en: {
    words: en,
    boards: boardsEn,
    boardWords: boardWordsEn,
    lanes: LANE_TEXTS.en,
    channels: CHANNEL_NAMES.en,
    maturity: MATURITY_WORDS.en,
    document: documentEn,
    family: FAMILY_WORDS.en,
    summary: SUMMARY_WORDS.en,
  },
  ru: {
    words: ru,
    boards: boardsRu,
    boardWords: boardWordsRu,
    lanes: LANE_TEXTS.ru,
    channels: CHANNEL_NAMES.ru,
    maturity: MATURITY_WORDS.ru,
    document: documentRu,
    family: FAMILY_WORDS.ru,
    summary: SUMMARY_WORDS.ru,
  },
}
