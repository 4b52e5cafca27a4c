import type { CatalogEntry } from './catalog'

/** What the roles of a buying committee choose by (C95). */
export const criteria: readonly CatalogEntry[] = [
  { text: ['Return on investment, ROI', 'Окупаемость, ROI'] },
  { text: ['Value for money', 'Соотношение цены и качества'] },
  { text: ['Total cost of ownership, TCO', 'Совокупная стоимость владения, TCO'] },
  { text: ['Benefit in the long run', 'Выгода в долгую'] },
  { text: ['Stability', 'Стабильность'] },
  { text: ['Security', 'Безопасность'] },
  { text: ['Compliance', 'Соответствие требованиям'] },
  { text: ['Reliability', 'Надёжность'] },
  { text: ['Integration with what we have', 'Интеграция с тем, что есть'] },
  { text: ['Convenience', 'Удобство'] },
  { text: ['Fits our way of working', 'Настройка под себя'] },
  { text: ['Easy to learn', 'Простота освоения'] },
  { text: ['Functions we need', 'Нужные функции'] },
  { text: ['Support and training', 'Поддержка и обучение'] },
]
