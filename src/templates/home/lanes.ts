import type { LaneDraft, StageOf } from '../template-draft'

export const lanes = [
  {
    key: 'experience',
    kind: 'experience',
    name: ['What do we experience?', 'Что мы переживаем?'],
    hint: ['As we would tell a friend', 'Как рассказали бы другу'],
  },
  {
    key: 'emotions',
    kind: 'emotions',
    name: ['How do we feel?', 'Что чувствуем?'],
    hint: ['The mood at home', 'Настроение в доме'],
  },
  {
    key: 'values',
    kind: 'values',
    name: ['What matters to us?', 'Что нам важно?'],
    hint: ['What we would not give up', 'Чем не поступимся'],
  },
  {
    key: 'actions',
    kind: 'actions',
    name: ['What are we doing?', 'Чем мы заняты?'],
    hint: ['Where our time goes', 'На что уходит время'],
  },
] as const satisfies readonly LaneDraft[]

/** A stage of this template: the compiler asks for a card in every lane. */
export type HomeStage = StageOf<typeof lanes>
