/** Groups and stages of the maturity of a company, and what its board says. */
const en = {
  organisation: 'Organisation',
  planning: 'Planning',
  activation: 'Activation',
  response: 'Response',
  improvement: 'Improvement',
  innovation: 'Innovation',
  research: 'Research',
  initiation: 'Initiation',
  mobilisation: 'Mobilisation',
  scaling: 'Scaling',
  integration: 'Integration',
  group: 'Group',
  change: 'Change',
  sum: 'Sum of the six means',
  stage: 'Stage',
  undated: 'no date',
  stepsAssumed:
    'From which sum a stage counts is an assumption of ours, not of the method; it can be changed where the assessment is made.',
  someOpen: 'Some statements are not answered yet: means are of those that are.',
} as const
export type MaturityWords = Readonly<Record<keyof typeof en, string>>

const ru: MaturityWords = {
  organisation: 'Организация',
  planning: 'Планирование',
  activation: 'Активация',
  response: 'Реагирование',
  improvement: 'Улучшение',
  innovation: 'Инновации',
  research: 'Исследование',
  initiation: 'Инициирование',
  mobilisation: 'Мобилизация',
  scaling: 'Масштабирование',
  integration: 'Интеграция',
  group: 'Группа',
  change: 'Изменение',
  sum: 'Сумма шести средних',
  stage: 'Этап зрелости',
  undated: 'без даты',
  stepsAssumed:
    'С какой суммы начинается этап — наше допущение, в методике его нет. Границы можно изменить там же, где оценку.',
  someOpen: 'Ответы есть не на все утверждения: средние посчитаны по отвеченным.',
}

export const MATURITY_WORDS: Readonly<Record<'en' | 'ru', MaturityWords>> = { en, ru }
