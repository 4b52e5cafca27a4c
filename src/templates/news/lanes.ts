import type { LaneDraft, StageOf } from '../template-draft'

export const lanes = [
  {
    key: 'steps',
    kind: 'steps',
    name: ['Steps', 'Шаги'],
    hint: ['What is a stage made of?', 'Из чего состоит этап?'],
  },
  {
    key: 'actions',
    kind: 'actions',
    name: ['Actions', 'Действия'],
    hint: ['What does she do?', 'Что она делает?'],
  },
  {
    key: 'touchpoints',
    kind: 'touchpoints',
    name: ['Touchpoints', 'Точки контакта'],
    hint: ['Where do we meet, and who stands behind it?', 'Где встречаемся и кто за этим стоит?'],
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
    hint: ['What keeps her from going on?', 'Что мешает идти дальше?'],
  },
  {
    key: 'solutions',
    kind: 'solutions',
    name: ['Solutions', 'Решения'],
    hint: ['What do we change, and who does it?', 'Что меняем и кто это сделает?'],
  },
  {
    key: 'kpis',
    kind: 'kpis',
    name: ['KPIs', 'Показатели'],
    hint: ['How do we know?', 'По чему судим?'],
  },
] as const satisfies readonly LaneDraft[]

/** A stage of this template: the compiler asks for a card in every lane but that of the steps. */
export type NewsStage = StageOf<typeof lanes>
