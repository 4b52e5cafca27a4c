import type { EvidenceDraft } from '../template-draft'

/** Where the statements of this template come from; most cards name one of them. */
export const bookings: EvidenceDraft = [
  'measured',
  ['Booking log, October and November', 'Журнал записи за октябрь и ноябрь'],
]
export const web: EvidenceDraft = ['measured', ['Site analytics, autumn', 'Веб-аналитика за осень']]
export const reviews: EvidenceDraft = [
  'measured',
  ['96 reviews of the season', '96 отзывов за сезон'],
]
export const calls: EvidenceDraft = [
  'observed',
  ['140 calls listened to', '140 прослушанных звонков'],
]
export const talks: EvidenceDraft = [
  'observed',
  ['11 talks at the reception', '11 разговоров у стойки'],
]
export const hall: EvidenceDraft = [
  'observed',
  ['Two days in the waiting area', 'Два дня наблюдений в зале ожидания'],
]
export const guess: EvidenceDraft = [
  'assumption',
  ['Idea of the team, not tested', 'Идея команды, пока без проверки'],
]
