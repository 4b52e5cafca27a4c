import { COLUMN_ROLES, laneOfRole, type ColumnRole } from '../../formats/table/column-role'
import { drawnTexts } from '../../i18n/drawn-texts'
import type { Option } from '../parts/select'
import type { Words } from '../words/words'

/** What a column may hold, in the words of the panel and with the names that lanes have on maps. */
export function roleText(role: ColumnRole, { say, word, language }: Words): string {
  switch (role) {
    case 'stage':
      return say('stageName')
    case 'persona':
      return word('persona')
    case 'lane':
      return say('laneOfText')
    case 'text':
      return say('cardText')
    case 'ignore':
      return say('leftOut')
    case 'stageOrder':
    case 'personaOrder':
    case 'emotion':
    case 'score':
    case 'importance':
    case 'task':
    case 'channel':
    case 'owner':
    case 'accountable':
    case 'severity':
    case 'evidence':
      return say(role)
    default: {
      const lane = laneOfRole(role)
      return lane === null ? '' : say('cardsOf', { stage: drawnTexts(language).lanes[lane].name })
    }
  }
}

/** Everything that a column may hold, to choose from. */
export const roleOptions = (words: Words): readonly Option<ColumnRole>[] =>
  COLUMN_ROLES.map((role) => ({ value: role, text: roleText(role, words) }))
