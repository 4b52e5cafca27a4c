import type { LaneDraft, StageOf } from '../template-draft'

export const lanes = [
  {
    key: 'triggers',
    kind: 'triggers',
    name: ['Triggers', 'Триггеры'],
    hint: ['What brings it to her mind?', 'Что напоминает о деле?'],
  },
  {
    key: 'actions',
    kind: 'actions',
    name: ['Actions', 'Действия'],
    hint: ['What does she do?', 'Что она делает?'],
  },
  {
    key: 'expectations',
    kind: 'expectations',
    name: ['Expectations', 'Ожидания'],
    hint: ['What does she count on?', 'На что рассчитывает?'],
  },
  {
    key: 'experience',
    kind: 'experience',
    name: ['Experience', 'Опыт'],
    hint: ['What does she really get?', 'Что получает на деле?'],
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
    key: 'seen',
    kind: 'notes',
    name: ['Seen and heard', 'Видели и слышали'],
    hint: ['How does she use it, what does she ask?', 'Как пользуется, о чём спрашивает?'],
  },
  {
    key: 'barriers',
    kind: 'barriers',
    name: ['Barriers', 'Барьеры'],
    hint: ['Where does the circle break?', 'Где круг рвётся?'],
  },
  {
    key: 'solutions',
    kind: 'solutions',
    name: ['Solutions', 'Решения'],
    hint: ['How do we close it again?', 'Как его замкнуть?'],
  },
  {
    key: 'kpis',
    kind: 'kpis',
    name: ['KPIs', 'Показатели'],
    hint: ['How do we know?', 'По чему судим?'],
  },
] as const satisfies readonly LaneDraft[]

/** A stage of this template: the compiler asks for a card in every lane. */
export type CycleStage = StageOf<typeof lanes>
