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
  stage: { one: '{n} stage', other: '{n} stages' },
  map: { one: '{n} map', other: '{n} maps' },
  unanswered: { one: '{n} without a solution', other: '{n} without a solution' },
  unreadable: {
    one: '{n} card on this map could not be read.',
    other: '{n} cards on this map could not be read.',
  },
  note: { one: '{n} note', other: '{n} notes' },
  touchpoint: { one: '{n} touchpoint', other: '{n} touchpoints' },
  barrier: { one: '{n} barrier', other: '{n} barriers' },
  solution: { one: '{n} solution', other: '{n} solutions' },
  kpi: { one: '{n} KPI', other: '{n} KPIs' },
  offer: { one: '{n} offer', other: '{n} offers' },
  cost: { one: '{n} cost', other: '{n} costs' },
}

/** What is counted in the panel. */
export type Countable = keyof typeof en

const ru: Readonly<Record<Countable, RussianForms>> = {
  card: { one: '{n} карточка', few: '{n} карточки', many: '{n} карточек' },
  stage: { one: '{n} этап', few: '{n} этапа', many: '{n} этапов' },
  map: { one: '{n} карта', few: '{n} карты', many: '{n} карт' },
  unanswered: { one: '{n} без решения', few: '{n} без решения', many: '{n} без решения' },
  unreadable: {
    one: '{n} карточку на карте не удалось прочитать.',
    few: '{n} карточки на карте не удалось прочитать.',
    many: '{n} карточек на карте не удалось прочитать.',
  },
  note: { one: '{n} заметка', few: '{n} заметки', many: '{n} заметок' },
  touchpoint: { one: '{n} точка контакта', few: '{n} точки контакта', many: '{n} точек контакта' },
  barrier: { one: '{n} барьер', few: '{n} барьера', many: '{n} барьеров' },
  solution: { one: '{n} решение', few: '{n} решения', many: '{n} решений' },
  kpi: { one: '{n} показатель', few: '{n} показателя', many: '{n} показателей' },
  offer: { one: '{n} предложение', few: '{n} предложения', many: '{n} предложений' },
  cost: {
    one: '{n} статья затрат',
    few: '{n} статьи затрат',
    many: '{n} статей затрат',
  },
}

interface Counts {
  readonly en: Readonly<Record<Countable, EnglishForms>>
  readonly ru: Readonly<Record<Countable, RussianForms>>
}

/** Counted words of every language. */
export const COUNTS: Counts = { en, ru }
