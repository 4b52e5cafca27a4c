import type { Language } from '../../journey/language'
import type { DrawnTexts } from '../drawn-texts'
import { boards as boardsEn, words as boardWordsEn } from './board-words/en'
import { boards as boardsRu, words as boardWordsRu } from './board-words/ru'
import { CHANNEL_NAMES } from './channel-names'
import { en as documentEn } from './document-words/en'
import { ru as documentRu } from './document-words/ru'
import { LANE_TEXTS } from './lane-texts'
import { en } from './map-words/en'
import { ru } from './map-words/ru'

/** Everything that is drawn, in every language; to be packed. */
export const DRAWN_TEXTS: Readonly<Record<Language, DrawnTexts>> = {
  en: {
    words: en,
    boards: boardsEn,
    boardWords: boardWordsEn,
    lanes: LANE_TEXTS.en,
    channels: CHANNEL_NAMES.en,
    document: documentEn,
  },
  ru: {
    words: ru,
    boards: boardsRu,
    boardWords: boardWordsRu,
    lanes: LANE_TEXTS.ru,
    channels: CHANNEL_NAMES.ru,
    document: documentRu,
  },
}
