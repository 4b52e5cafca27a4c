import type { CriterionEntry } from './catalog'

/** What the roles of a buying committee choose by (C95). */
export const criteria: readonly CriterionEntry[] = [
  { role: 'economic', text: ['Return on investment, ROI', 'Окупаемость, ROI'] },
  { role: 'economic', text: ['Value for money', 'Соотношение цены и качества'] },
  {
    role: 'economic',
    text: ['Total cost of ownership, TCO', 'Совокупная стоимость владения, TCO'],
  },
  { role: 'economic', text: ['Benefit in the long run', 'Выгода в долгую'] },
  { role: 'technical', text: ['Stability', 'Стабильность'] },
  { role: 'technical', text: ['Security', 'Безопасность'] },
  { role: 'technical', text: ['Compliance', 'Соответствие требованиям'] },
  { role: 'technical', text: ['Reliability', 'Надёжность'] },
  { role: 'technical', text: ['Integration with what we have', 'Интеграция с тем, что есть'] },
  { role: 'user', text: ['Convenience', 'Удобство'] },
  { role: 'user', text: ['Fits our way of working', 'Настройка под себя'] },
  { role: 'user', text: ['Easy to learn', 'Простота освоения'] },
  { role: 'user', text: ['Functions we need', 'Нужные функции'] },
  { role: 'user', text: ['Support and training', 'Поддержка и обучение'] },
]
