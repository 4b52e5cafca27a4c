/** Forms of a counted word by the plural categories of its language (CLDR); `{n}` is the number. */
export interface EnglishForms {
  readonly one: string
  readonly other: string
}
export interface RussianForms {
  readonly one: string
  readonly few: string
  readonly many: string
}

const en = {
  card: { one: '{n} card', other: '{n} cards' },
  finding: { one: '{n} thing', other: '{n} things' },
  board: { one: '{n} on the canvas', other: '{n} on the canvas' },
  behind: { one: '{n} is behind', other: '{n} are behind' },
  hiddenLane: { one: '{n} lane hidden', other: '{n} lanes hidden' },
  stage: { one: '{n} stage', other: '{n} stages' },
  lane: { one: '{n} lane', other: '{n} lanes' },
  change: { one: '{n} change', other: '{n} changes' },
  takeChanges: { one: 'Take {n} change', other: 'Take {n} changes' },
  map: { one: '{n} map', other: '{n} maps' },
  unanswered: { one: '{n} without a solution', other: '{n} without a solution' },
  loose: { one: '{n} new on the canvas', other: '{n} new on the canvas' },
  parked: { one: '{n} card is off the map', other: '{n} cards are off the map' },
  inColumn: { one: '{n} card stands in its column.', other: '{n} cards stand in its column.' },
  inRow: { one: '{n} card stands in its row.', other: '{n} cards stand in its row.' },
  damaged: {
    one: '{n} record cannot be read in full',
    other: '{n} records cannot be read in full',
  },
  newer: {
    one: '{n} record was made by a newer Tropa',
    other: '{n} records were made by a newer Tropa',
  },
  misplaced: {
    one: '{n} card stands in a lane made for others',
    other: '{n} cards stand in lanes made for others',
  },
  note: { one: '{n} note', other: '{n} notes' },
  touchpoint: { one: '{n} touchpoint', other: '{n} touchpoints' },
  barrier: { one: '{n} barrier', other: '{n} barriers' },
  solution: { one: '{n} solution', other: '{n} solutions' },
  kpi: { one: '{n} KPI', other: '{n} KPIs' },
  step: { one: '{n} step', other: '{n} steps' },
  department: { one: '{n} department', other: '{n} departments' },
  unattended: { one: '{n} with nobody', other: '{n} with nobody' },
  decision: { one: '{n} decision', other: '{n} decisions' },
  offer: { one: '{n} offer', other: '{n} offers' },
  cost: { one: '{n} cost', other: '{n} costs' },
}

/** What is counted in the panel. */
export type Countable = keyof typeof en

const ru: Readonly<Record<Countable, RussianForms>> = {
  card: { one: '{n} карточка', few: '{n} карточки', many: '{n} карточек' },
  finding: { one: '{n} замечание', few: '{n} замечания', many: '{n} замечаний' },
  board: { one: '{n} на холсте', few: '{n} на холсте', many: '{n} на холсте' },
  behind: { one: '{n} отстала', few: '{n} отстали', many: '{n} отстали' },
  hiddenLane: {
    one: 'Скрыта {n} дорожка',
    few: 'Скрыты {n} дорожки',
    many: 'Скрыто {n} дорожек',
  },
  stage: { one: '{n} этап', few: '{n} этапа', many: '{n} этапов' },
  lane: { one: '{n} дорожка', few: '{n} дорожки', many: '{n} дорожек' },
  change: { one: '{n} изменение', few: '{n} изменения', many: '{n} изменений' },
  takeChanges: {
    one: 'Внести {n} изменение',
    few: 'Внести {n} изменения',
    many: 'Внести {n} изменений',
  },
  map: { one: '{n} карта', few: '{n} карты', many: '{n} карт' },
  unanswered: { one: '{n} без решения', few: '{n} без решения', many: '{n} без решения' },
  loose: {
    one: '{n} новый текст на холсте',
    few: '{n} новых текста на холсте',
    many: '{n} новых текстов на холсте',
  },
  parked: {
    one: '{n} карточка вне карты',
    few: '{n} карточки вне карты',
    many: '{n} карточек вне карты',
  },
  inColumn: {
    one: 'В его столбце {n} карточка.',
    few: 'В его столбце {n} карточки.',
    many: 'В его столбце {n} карточек.',
  },
  inRow: {
    one: 'На ней {n} карточка.',
    few: 'На ней {n} карточки.',
    many: 'На ней {n} карточек.',
  },
  damaged: {
    one: '{n} запись не читается целиком',
    few: '{n} записи не читаются целиком',
    many: '{n} записей не читаются целиком',
  },
  newer: {
    one: '{n} запись сделана более новой Тропой',
    few: '{n} записи сделаны более новой Тропой',
    many: '{n} записей сделаны более новой Тропой',
  },
  misplaced: {
    one: '{n} карточка стоит на чужой дорожке',
    few: '{n} карточки стоят на чужих дорожках',
    many: '{n} карточек стоят на чужих дорожках',
  },
  note: { one: '{n} заметка', few: '{n} заметки', many: '{n} заметок' },
  touchpoint: { one: '{n} точка контакта', few: '{n} точки контакта', many: '{n} точек контакта' },
  barrier: { one: '{n} барьер', few: '{n} барьера', many: '{n} барьеров' },
  solution: { one: '{n} решение', few: '{n} решения', many: '{n} решений' },
  kpi: { one: '{n} показатель', few: '{n} показателя', many: '{n} показателей' },
  step: { one: '{n} шаг', few: '{n} шага', many: '{n} шагов' },
  department: { one: '{n} отдел', few: '{n} отдела', many: '{n} отделов' },
  unattended: { one: '{n} без отделов', few: '{n} без отделов', many: '{n} без отделов' },
  decision: {
    one: '{n} управленческое решение',
    few: '{n} управленческих решения',
    many: '{n} управленческих решений',
  },
  offer: { one: '{n} предложение', few: '{n} предложения', many: '{n} предложений' },
  cost: {
    one: '{n} статья затрат',
    few: '{n} статьи затрат',
    many: '{n} статей затрат',
  },
}

export interface Counts {
  readonly en: Readonly<Record<Countable, EnglishForms>>
  readonly ru: Readonly<Record<Countable, RussianForms>>
}

/** Counted words of every language. */
export const COUNTS: Counts = { en, ru }
