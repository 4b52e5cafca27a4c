import type { LaneDraft, StageOf } from '../template-draft'

export const lanes = [
  {
    key: 'actions',
    kind: 'actions',
    name: ['Actions', 'Действия'],
    hint: ['What does she do?', 'Что она делает?'],
  },
  {
    key: 'criteria',
    kind: 'criteria',
    name: ['Criteria', 'Критерии'],
    hint: ['What does she decide by, alone?', 'По чему решает сама?'],
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
    hint: ['Why does she buy elsewhere?', 'Почему купит не у нас?'],
  },
  {
    key: 'solutions',
    kind: 'solutions',
    name: ['Solutions', 'Решения'],
    hint: ['How do we keep her?', 'Как её удержать?'],
  },
  {
    key: 'kpis',
    kind: 'kpis',
    name: ['KPIs', 'Показатели'],
    hint: ['How do we know?', 'По чему судим?'],
  },
] as const satisfies readonly LaneDraft[]

/** A stage of this template: the compiler asks for a card in every lane. */
export type RepeatStage = StageOf<typeof lanes>
