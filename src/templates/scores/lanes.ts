import type { LaneDraft, StageOf } from '../template-draft'

export const lanes = [
  {
    key: 'touchpoints',
    kind: 'touchpoints',
    name: ['Touchpoints', 'Точки контакта'],
    hint: ['What was scored?', 'Что оценивали?'],
  },
  {
    key: 'emotions',
    kind: 'emotions',
    name: ['Emotions', 'Эмоции'],
    hint: ['How does it feel?', 'Что она чувствует?'],
  },
  {
    key: 'experience',
    kind: 'experience',
    name: ['Their words', 'Их словами'],
    hint: ['Why this score?', 'Почему такая оценка?'],
  },
  {
    key: 'barriers',
    kind: 'barriers',
    name: ['Barriers', 'Барьеры'],
    hint: ['What drags the score down?', 'Что тянет оценку вниз?'],
  },
  {
    key: 'solutions',
    kind: 'solutions',
    name: ['Solutions', 'Решения'],
    hint: ['What can we do? What else?', 'Что можем сделать? А что ещё?'],
  },
] as const satisfies readonly LaneDraft[]

type Cells = StageOf<typeof lanes>['cells']
type WhereBad = 'barriers' | 'solutions'

/** A stage of this template: what does well needs neither barriers nor solutions. */
export type ScoresStage = Omit<StageOf<typeof lanes>, 'cells'> & {
  readonly cells: Omit<Cells, WhereBad> & Partial<Pick<Cells, WhereBad>>
}
