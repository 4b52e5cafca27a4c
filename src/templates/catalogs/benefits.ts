import type { CatalogEntry } from './catalog'

/** What an offer can give (C100). */
export const benefits: readonly CatalogEntry[] = [
  { text: ['Saves money', 'Экономит деньги'] },
  { text: ['Saves time', 'Экономит время'] },
  { text: ['Brings income', 'Приносит доход'] },
  { text: ['Lowers the risk', 'Снижает риск'] },
  { text: ['Spares effort', 'Избавляет от хлопот'] },
  { text: ['Gives quality that lasts', 'Даёт надёжное качество'] },
  { text: ['Keeps healthy and safe', 'Бережёт здоровье и безопасность'] },
  { text: ['Gives comfort', 'Даёт комфорт'] },
  { text: ['Gives status', 'Даёт статус'] },
  { text: ['Makes beautiful', 'Делает красивее'] },
  { text: ['Gives joy', 'Дарит радость'] },
  { text: ['Teaches something new', 'Учит новому'] },
  { text: ['Fits just them', 'Подходит именно им'] },
]
