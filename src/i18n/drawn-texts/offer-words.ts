/** What is said of offers and of what they cost, on the map and on boards (C97, C98, C101). */
const en = {
  skepticStands: 'convinces the skeptic',
  skepticFails: 'the skeptic doubts it',
  skepticOpen: 'skeptic: asked {asked} of {all}',
  fab: 'Feature → advantage → benefit',
  tco: 'Cost of ownership',
  tcoOf: 'Total cost of ownership (TCO)',
  tcoNote:
    'Each stage is an account of its own: an estimate and a bill are not added up. Only what is a single number counts, each currency by itself.',
  inAll: 'In all',
  notCounted: 'Not counted',
  perYear: '{amount} a year',
  perMonth: '{amount} a month',
} as const
export type OfferWords = Readonly<Record<keyof typeof en, string>>

const ru: OfferWords = {
  skepticStands: 'скептик поверил',
  skepticFails: 'скептик сомневается',
  skepticOpen: 'скептик: {asked} из {all} вопросов',
  fab: 'Свойство → преимущество → выгода',
  tco: 'Стоимость владения',
  tcoOf: 'Совокупная стоимость владения (TCO)',
  tcoNote:
    'Каждый этап считается отдельно: смету и счёт не складываем. В сумму входит только то, что названо одним числом, каждая валюта сама по себе.',
  inAll: 'Итого',
  notCounted: 'Не вошло',
  perYear: '{amount} в год',
  perMonth: '{amount} в месяц',
}

export const OFFER_WORDS: Readonly<Record<'en' | 'ru', OfferWords>> = { en, ru }
