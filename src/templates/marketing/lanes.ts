import type { LaneDraft, StageOf } from '../template-draft'

export const lanes = [
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
    hint: ['Where do we reach her?', 'Где мы до неё дотягиваемся?'],
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
    hint: ['Why do people drop out?', 'Почему люди отсеиваются?'],
  },
  {
    key: 'solutions',
    kind: 'solutions',
    name: ['Solutions', 'Решения'],
    hint: ['How do more get through?', 'Как провести дальше больше людей?'],
  },
  {
    key: 'kpis',
    kind: 'kpis',
    name: ['KPIs', 'Показатели'],
    hint: ['What do we steer by?', 'На что смотрим?'],
  },
] as const satisfies readonly LaneDraft[]

/** A stage of this template: the compiler asks for a card in every lane. */
export type MarketingStage = StageOf<typeof lanes>
