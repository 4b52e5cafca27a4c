import type { EvidenceDraft } from '../template-draft'

/** Where the statements of this template come from; most cards name one of them. */
export const interviews: EvidenceDraft = [
  'observed',
  ['8 interviews with marketers', '8 интервью с маркетологами'],
]
export const diary: EvidenceDraft = [
  'observed',
  ['Diary of one order, six weeks', 'Дневник одного заказа, шесть недель'],
]
export const letters: EvidenceDraft = [
  'observed',
  ['Letters of 40 requests', 'Переписка по 40 заявкам'],
]
export const calls: EvidenceDraft = [
  'measured',
  ['Answer times of 120 requests', 'Время ответа на 120 заявок'],
]
export const recordings: EvidenceDraft = [
  'measured',
  ['Recordings of 300 visits to the site', 'Записи 300 визитов на сайт'],
]
export const survey: EvidenceDraft = [
  'measured',
  ['Survey after delivery, 64 clients', 'Опрос после сдачи, 64 клиента'],
]
export const guess: EvidenceDraft = [
  'assumption',
  ['Our managers’ guess', 'Предположение менеджеров'],
]
