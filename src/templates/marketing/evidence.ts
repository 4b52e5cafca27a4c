import type { EvidenceDraft } from '../template-draft'

/** Where the statements of this template come from; most cards name one of them. */
export const searches: EvidenceDraft = [
  'measured',
  ['Statistics of searches, autumn', 'Статистика запросов за осень'],
]
export const web: EvidenceDraft = [
  'measured',
  ['Site analytics, this season', 'Веб-аналитика за сезон'],
]
export const deals: EvidenceDraft = [
  'measured',
  ['CRM, 940 contacts of the season', 'CRM, 940 контактов за сезон'],
]
export const survey: EvidenceDraft = ['measured', ['Survey of 210 parents', 'Опрос 210 родителей']]
export const calls: EvidenceDraft = [
  'observed',
  ['60 calls listened to', '60 прослушанных звонков'],
]
export const interviews: EvidenceDraft = [
  'observed',
  ['14 interviews with mothers', '14 интервью с мамами'],
]
export const guess: EvidenceDraft = [
  'assumption',
  ['Marketing meeting, to be tested', 'Совещание маркетинга, нужно проверить'],
]
