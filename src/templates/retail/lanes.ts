import type { LaneDraft, StageOf } from '../template-draft'

export const lanes = [
  {
    key: 'actions',
    kind: 'actions',
    name: ['Actions', 'Действия'],
    hint: ['What does he do?', 'Что он делает?'],
  },
  {
    key: 'goals',
    kind: 'goals',
    name: ['Goals', 'Цели'],
    hint: ['What does he want to get done?', 'Чего хочет добиться?'],
  },
  {
    key: 'expectations',
    kind: 'expectations',
    name: ['Expectations', 'Ожидания'],
    hint: ['What does he take for granted?', 'Что считает само собой разумеющимся?'],
  },
  {
    key: 'fears',
    kind: 'fears',
    name: ['Fears', 'Страхи'],
    hint: ['What could go wrong?', 'Что может пойти не так?'],
  },
  {
    key: 'touchpoints',
    kind: 'touchpoints',
    name: ['Touchpoints', 'Точки контакта'],
    hint: ['Where does he meet us?', 'Где он встречается с нами?'],
  },
  {
    key: 'emotions',
    kind: 'emotions',
    name: ['Emotions', 'Эмоции'],
    hint: ['How does it feel?', 'Что он чувствует?'],
  },
  {
    key: 'barriers',
    kind: 'barriers',
    name: ['Barriers', 'Барьеры'],
    hint: ['What keeps him from going on?', 'Что мешает идти дальше?'],
  },
  {
    key: 'solutions',
    kind: 'solutions',
    name: ['Solutions', 'Решения'],
    hint: ['How do we clear the way?', 'Как уберём препятствие?'],
  },
  {
    key: 'kpis',
    kind: 'kpis',
    name: ['KPIs', 'Показатели'],
    hint: ['How do we know?', 'По чему судим?'],
  },
] as const satisfies readonly LaneDraft[]

/** A stage of this template: the compiler asks for a card in every lane. */
export type RetailStage = StageOf<typeof lanes>
