import type { CatalogEntry } from './catalog'

/** Who takes part at touchpoints in most companies (C5). */
export const departments: readonly CatalogEntry[] = [
  { text: ['Marketing', 'Маркетинг'] },
  { text: ['Sales', 'Продажи'] },
  { text: ['Design', 'Дизайн'] },
  { text: ['Engineering', 'Разработка'] },
  { text: ['UX research', 'UX-исследования'] },
  { text: ['Customer success', 'Забота о клиентах'] },
  { text: ['Support', 'Поддержка'] },
  { text: ['Logistics', 'Логистика'] },
]
