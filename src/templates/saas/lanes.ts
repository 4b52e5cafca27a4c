import type { LaneDraft, StageOf } from '../template-draft'

export const lanes = [
  {
    key: 'actions',
    kind: 'actions',
    name: ['Actions', 'Действия'],
    hint: ['What does she do?', 'Что она делает?'],
  },
  {
    key: 'jobs',
    kind: 'jobs',
    name: ['Jobs to be done', 'Работа (JTBD)'],
    hint: ['When… I want… so that…', 'Когда… хочу… чтобы…'],
  },
  {
    key: 'touchpoints',
    kind: 'touchpoints',
    name: ['Touchpoints', 'Точки контакта'],
    hint: ['Where does she meet us?', 'Где она встречается с нами?'],
  },
  {
    key: 'emotions',
    kind: 'emotions',
    name: ['Emotions', 'Эмоции'],
    hint: ['How does it feel?', 'Что она чувствует?'],
  },
  {
    key: 'barriers',
    kind: 'barriers',
    name: ['Barriers', 'Барьеры'],
    hint: ['Where does she get stuck?', 'На чём она застревает?'],
  },
  {
    key: 'recommendations',
    kind: 'solutions',
    name: ['Recommendations', 'Рекомендации'],
    hint: ['What do we change, how soon?', 'Что меняем и как срочно?'],
  },
  {
    key: 'kpis',
    kind: 'kpis',
    name: ['KPIs', 'Показатели'],
    hint: ['How do we know?', 'По чему судим?'],
  },
] as const satisfies readonly LaneDraft[]

/** A stage of this template: the compiler asks for a card in every lane. */
export type SaasStage = StageOf<typeof lanes>
