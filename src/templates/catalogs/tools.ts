import type { ToolEntry } from './catalog'

/** What moves people on to the next stage, by how ready they are (C76, C77). */
export const tools: readonly ToolEntry[] = [
  {
    text: ['Articles and research', 'Статьи и исследования'],
    traffic: 'cold',
    moments: ['need', 'interest'],
  },
  { text: ['Opinion leaders', 'Лидеры мнений'], traffic: 'cold', moments: ['need', 'interest'] },
  { text: ['Advertising', 'Реклама'], traffic: 'cold', moments: ['need', 'interest'] },
  { text: ['Free guide', 'Бесплатный гайд'], traffic: 'cold', moments: ['interest'] },
  { text: ['Webinar', 'Вебинар'], traffic: 'warm', moments: ['desire'] },
  { text: ['Letters in a series', 'Серия писем'], traffic: 'warm', moments: ['desire', 'search'] },
  {
    text: ['Retargeting', 'Ретаргетинг'],
    traffic: 'warm',
    moments: ['desire', 'search', 'comparison'],
  },
  { text: ['Consultation', 'Консультация'], traffic: 'warm', moments: ['search', 'comparison'] },
  { text: ['Case studies', 'Кейсы'], traffic: 'warm', moments: ['comparison'] },
  { text: ['Demo or trial', 'Демо или пробный период'], traffic: 'warm', moments: ['comparison'] },
  {
    text: ['Offer that ends on a day', 'Предложение с датой окончания'],
    traffic: 'hot',
    moments: ['comparison', 'purchase'],
  },
  {
    text: ['Bonus for a quick decision', 'Бонус за быстрое решение'],
    traffic: 'hot',
    moments: ['purchase'],
  },
  { text: ['Instalments', 'Рассрочка'], traffic: 'hot', moments: ['purchase'] },
  { text: ['Onboarding', 'Онбординг'], traffic: 'hot', moments: ['impression'] },
  { text: ['Loyalty programme', 'Программа лояльности'], traffic: 'hot', moments: ['loyalty'] },
  {
    text: ['Reward for a recommendation', 'Награда за рекомендацию'],
    traffic: 'hot',
    moments: ['recommendation'],
  },
]
