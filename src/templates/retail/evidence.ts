import type { EvidenceDraft } from '../template-draft'

/** Where the statements of this template come from; most cards name one of them. */
export const analytics: EvidenceDraft = [
  'measured',
  ['Site analytics, October', 'Веб-аналитика, октябрь'],
]
export const orders: EvidenceDraft = [
  'measured',
  ['Order database, last 12 months', 'База заказов за 12 месяцев'],
]
export const couriers: EvidenceDraft = [
  'measured',
  ['Courier app log, October', 'Журнал курьерского приложения, октябрь'],
]
export const reviews: EvidenceDraft = [
  'measured',
  ['214 reviews read one by one', 'Разбор 214 отзывов'],
]
export const survey: EvidenceDraft = [
  'measured',
  ['Survey after delivery, 186 answers', 'Опрос после доставки, 186 ответов'],
]
export const interviews: EvidenceDraft = [
  'observed',
  ['12 interviews with buyers, May', '12 интервью с покупателями, май'],
]
export const chats: EvidenceDraft = [
  'observed',
  ['Chat threads of three weeks', 'Переписка в чате за три недели'],
]
export const florists: EvidenceDraft = [
  'observed',
  ['Talks with florists', 'Разговоры с флористами'],
]
export const guess: EvidenceDraft = [
  'assumption',
  ['Team workshop, still to be checked', 'Командная сессия, нужно проверить'],
]
