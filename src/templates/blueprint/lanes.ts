import type { LaneDraft, StageOf } from '../template-draft'

export const lanes = [
  {
    key: 'screens',
    kind: 'steps',
    name: ['Screens', 'Экраны'],
    hint: ['User flow: a frame for each', 'Путь по экранам: у каждого свой макет'],
  },
  {
    key: 'physicalEvidence',
    kind: 'physicalEvidence',
    name: ['Physical evidence', 'Что осязаемо'],
    hint: ['What does she see and touch?', 'Что она видит и держит в руках?'],
  },
  {
    key: 'actions',
    kind: 'actions',
    name: ['Patient', 'Пациент'],
    hint: ['What does she do?', 'Что она делает?'],
  },
  {
    key: 'frontstage',
    kind: 'frontstage',
    name: ['Frontstage', 'На виду'],
    hint: ['What do we do before her eyes?', 'Что делаем у неё на глазах?'],
  },
  {
    key: 'backstage',
    kind: 'backstage',
    name: ['Backstage', 'За кулисами'],
    hint: ['What do we do out of her sight?', 'Что делаем, пока она не видит?'],
  },
  {
    key: 'support',
    kind: 'support',
    name: ['Support processes', 'Поддержка'],
    hint: ['What keeps it running?', 'На чём всё держится?'],
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
    name: ['Fail points', 'Точки сбоя'],
    hint: ['Where does it break?', 'Где всё ломается?'],
  },
  {
    key: 'solutions',
    kind: 'solutions',
    name: ['Redesign', 'Что перестроим'],
    hint: ['What do we build differently?', 'Что сделаем по-другому?'],
  },
] as const satisfies readonly LaneDraft[]

/** A stage of this template: the compiler asks for a card in every lane but that of the screens. */
export type BlueprintStage = StageOf<typeof lanes>
