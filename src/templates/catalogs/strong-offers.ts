import type { CatalogEntry } from './catalog'

/** What makes a strong offer at the stage where most people go on (C79). */
export const strongOffers: readonly CatalogEntry[] = [
  { text: ['A meeting', 'Встреча'] },
  { text: ['A tour', 'Экскурсия'] },
  { text: ['A demo version', 'Демо-версия'] },
  { text: ['An audit', 'Аудит'] },
  { text: ['A check of how things are', 'Диагностика'] },
  { text: ['A test drive', 'Тест-драйв'] },
]
