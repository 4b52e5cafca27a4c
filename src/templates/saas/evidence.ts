import type { EvidenceDraft } from '../template-draft'

/** Where the statements of this template come from; most cards name one of them. */
export const analytics: EvidenceDraft = [
  'measured',
  ['Product analytics, third quarter', 'Продуктовая аналитика, третий квартал'],
]
export const web: EvidenceDraft = [
  'measured',
  ['Site analytics, October', 'Веб-аналитика, октябрь'],
]
export const deals: EvidenceDraft = [
  'measured',
  ['312 deals of this year', '312 сделок с начала года'],
]
export const support: EvidenceDraft = [
  'observed',
  ['Support tickets of a month', 'Обращения в поддержку за месяц'],
]
export const interviews: EvidenceDraft = [
  'observed',
  ['9 interviews with heads of sales', '9 интервью с руководителями продаж'],
]
export const sessions: EvidenceDraft = [
  'observed',
  ['20 recordings of first sessions', '20 записей первых сессий'],
]
export const guess: EvidenceDraft = [
  'assumption',
  ['Team hypothesis, test is planned', 'Гипотеза команды, проверка в плане'],
]
