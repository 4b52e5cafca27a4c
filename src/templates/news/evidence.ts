import type { EvidenceDraft } from '../template-draft'

/** Where the statements of this template come from; most cards name one of them. */
export const analytics: EvidenceDraft = [
  'measured',
  ['App analytics, third quarter', 'Аналитика приложения, третий квартал'],
]
export const tickets: EvidenceDraft = [
  'measured',
  ['640 threads with support, May', '640 обращений в поддержку, май'],
]
export const survey: EvidenceDraft = [
  'measured',
  ['Survey of 420 subscribers', 'Опрос 420 подписчиков'],
]
export const interviews: EvidenceDraft = [
  'observed',
  ['11 interviews with subscribers', '11 интервью с подписчиками'],
]
export const roundTable: EvidenceDraft = [
  'observed',
  ['Round table of five departments', 'Круглый стол пяти отделов'],
]
export const guess: EvidenceDraft = [
  'assumption',
  ['Our own guess, test in autumn', 'Наша догадка, проверим осенью'],
]
