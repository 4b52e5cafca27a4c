import type { EvidenceDraft } from '../template-draft'

/** Where the statements of this template come from; most cards name one of them. */
export const web: EvidenceDraft = [
  'measured',
  ['Site analytics, four weeks', 'Веб-аналитика за четыре недели'],
]
export const orders: EvidenceDraft = ['measured', ['Orders of the year', 'Заказы за год']]
export const survey: EvidenceDraft = [
  'measured',
  ['Question after delivery, 240 answers', 'Вопрос после доставки, 240 ответов'],
]
export const talks: EvidenceDraft = [
  'observed',
  ['8 talks with regular buyers', '8 бесед с постоянными покупателями'],
]
export const sessions: EvidenceDraft = [
  'observed',
  ['30 recordings of orders', '30 записей оформления'],
]
export const guess: EvidenceDraft = ['assumption', ['Our idea, to be tested', 'Идея, проверим']]
