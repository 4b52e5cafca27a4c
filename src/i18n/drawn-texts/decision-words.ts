/** What is said of decisions, on the map and on their board. */
const en = {
  open: 'to be decided',
  go: 'go ahead',
  change: 'change it first',
  drop: 'drop it',
  verdict: 'Verdict',
  decision: 'Decision',
  decidedBy: 'By',
  decidedOn: 'Day',
  affectsNone: 'No stage named yet',
  contradicts: 'against their needs',
  agrees: 'in line with them',
  notChecked: 'not looked at',
  strengthenBy: 'Make it help: {how}',
  atStage: 'What it means there',
} as const
export type DecisionWords = Readonly<Record<keyof typeof en, string>>

const ru: DecisionWords = {
  open: 'решаем',
  go: 'делаем',
  change: 'сначала изменить',
  drop: 'не делаем',
  verdict: 'Вердикт',
  decision: 'Решение',
  decidedBy: 'Кто',
  decidedOn: 'Когда',
  affectsNone: 'Этапы ещё не названы',
  contradicts: 'против потребностей',
  agrees: 'не мешает',
  notChecked: 'не смотрели',
  strengthenBy: 'Как помочь: {how}',
  atStage: 'Что это значит там',
}

export const DECISION_WORDS: Readonly<Record<'en' | 'ru', DecisionWords>> = { en, ru }
