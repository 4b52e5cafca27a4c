import type { EvidenceDraft } from '../template-draft'

/** What the scores stand on; most cards name one of them. */
export const phone: EvidenceDraft = [
  'measured',
  ['Phone log, September', 'Журнал звонков за сентябрь'],
]
export const web: EvidenceDraft = [
  'measured',
  ['Site analytics, three months', 'Веб-аналитика за три месяца'],
]
export const reviews: EvidenceDraft = [
  'measured',
  ['120 reviews, sorted by stage', '120 отзывов, разобраны по этапам'],
]
export const service: EvidenceDraft = [
  'measured',
  ['Warranty cases of the year', 'Гарантийные случаи за год'],
]
export const table: EvidenceDraft = [
  'observed',
  ['Scoring with three customers', 'Оценка вместе с тремя клиентами'],
]
export const visits: EvidenceDraft = [
  'observed',
  ['Six days with the fitters', 'Шесть дней с монтажниками'],
]
export const guess: EvidenceDraft = ['assumption', ['Opinion of the team', 'Мнение команды']]
