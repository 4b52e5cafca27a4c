import type { EvidenceDraft } from '../template-draft'

/** Where the statements of this template come from; most cards name one of them. */
export const visits: EvidenceDraft = [
  'observed',
  ['24 visits to homes, spring', '24 визита домой, весна'],
]
export const walks: EvidenceDraft = [
  'observed',
  ['Walks through shops with 15 couples', 'Походы по магазинам с 15 парами'],
]
export const diaries: EvidenceDraft = [
  'measured',
  ['Diaries of 60 households', 'Дневники 60 семей'],
]
export const survey: EvidenceDraft = [
  'measured',
  ['Survey of 1,200 households', 'Опрос 1200 семей'],
]
export const guess: EvidenceDraft = [
  'assumption',
  ['Group discussion, to be checked', 'Обсуждение в группе, нужно проверить'],
]
