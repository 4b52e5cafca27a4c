import type { StudyEntry } from './catalog'

/** Where one learns about customers, and how well founded that is (C31, C93). */
export const studies: readonly StudyEntry[] = [
  { level: 'measured', text: ['Survey of customers', 'Опрос клиентов'] },
  { level: 'measured', text: ['Search queries', 'Поисковые запросы'] },
  { level: 'measured', text: ['ABC-XYZ analysis', 'ABC-XYZ-анализ'] },
  { level: 'observed', text: ['Calls, letters and chats', 'Звонки, письма и чаты'] },
  { level: 'observed', text: ['Reviews of us', 'Отзывы о нас'] },
  { level: 'observed', text: ['Reviews of others', 'Отзывы о конкурентах'] },
  { level: 'observed', text: ['Interview (CustDev)', 'Интервью (CustDev)'] },
  { level: 'observed', text: ['Focus group', 'Фокус-группа'] },
  { level: 'observed', text: ['Watching people at it', 'Наблюдение'] },
  { level: 'observed', text: ['A day beside a customer', 'День рядом с клиентом'] },
  {
    level: 'observed',
    text: ['A walk where the work is done (gemba)', 'Обход рабочих мест (гемба)'],
  },
  { level: 'assumption', text: ['Empathy map', 'Карта эмпатии'] },
  { level: 'assumption', text: ['Design thinking workshop', 'Сессия дизайн-мышления'] },
  { level: 'assumption', text: ['Staff who meet customers', 'Сотрудники, которые видят клиентов'] },
]
