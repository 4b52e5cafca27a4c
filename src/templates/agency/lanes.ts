import type { LaneDraft, StageOf } from '../template-draft'

export const lanes = [
  {
    key: 'steps',
    kind: 'steps',
    name: ['Steps', 'Шаги'],
    hint: ['How do I get here?', 'Какими путями прихожу?'],
  },
  {
    key: 'actions',
    kind: 'actions',
    name: ['Actions', 'Действия'],
    hint: ['What am I doing?', 'Что я делаю?'],
  },
  {
    key: 'expectations',
    kind: 'expectations',
    name: ['Expectation', 'Ожидание'],
    hint: ['What do I count on?', 'На что рассчитываю?'],
  },
  {
    key: 'experience',
    kind: 'experience',
    name: ['Experience', 'Опыт'],
    hint: ['What do I get?', 'Что получаю на деле?'],
  },
  {
    key: 'emotions',
    kind: 'emotions',
    name: ['Emotions', 'Эмоции'],
    hint: ['How do I feel?', 'Что чувствую?'],
  },
  {
    key: 'barriers',
    kind: 'barriers',
    name: ['Barriers', 'Барьеры'],
    hint: ['What makes me turn away?', 'Из-за чего могу уйти?'],
  },
  {
    key: 'solutions',
    kind: 'solutions',
    name: ['What we change', 'Что изменим'],
    hint: ['How does experience catch up?', 'Как дотянуть опыт до ожиданий?'],
  },
] as const satisfies readonly LaneDraft[]

/** A stage of this template: the compiler asks for a card in every lane but that of the steps. */
export type AgencyStage = StageOf<typeof lanes>
