/** What a new lane of a kind is called, and the hint under its name. */
export interface LaneText {
  readonly name: string
  readonly hint: string
}

const en = {
  actions: { name: 'Actions', hint: 'What the customer does' },
  goals: { name: 'Goals', hint: 'What they want to achieve' },
  jobs: { name: 'Jobs', hint: 'When…, I want…, so that…' },
  expectations: { name: 'Expectations', hint: 'What they count on' },
  fears: { name: 'Fears', hint: 'What worries them' },
  criteria: { name: 'Criteria', hint: 'What they choose by' },
  touchpoints: { name: 'Touchpoints', hint: 'Where we meet' },
  emotions: { name: 'Emotions', hint: '−2…+2, unknown stays a gap' },
  offer: { name: 'Offer', hint: 'Feature → advantage → benefit' },
  cost: { name: 'Cost of ownership', hint: 'What it costs them in all' },
  barriers: { name: 'Barriers', hint: 'What stops the next step' },
  solutions: { name: 'Solutions', hint: 'How we remove them' },
  kpis: { name: 'KPIs', hint: 'How we know' },
  notes: { name: 'Notes', hint: 'Whatever else matters' },
}
export type LaneTexts = Readonly<Record<keyof typeof en, LaneText>>

const ru: LaneTexts = {
  actions: { name: 'Действия', hint: 'Что делает клиент' },
  goals: { name: 'Цели', hint: 'Чего хочет добиться' },
  jobs: { name: 'Работы клиента', hint: 'Когда…, хочу…, чтобы…' },
  expectations: { name: 'Ожидания', hint: 'На что рассчитывает' },
  fears: { name: 'Страхи', hint: 'Что тревожит' },
  criteria: { name: 'Критерии', hint: 'По чему выбирает' },
  touchpoints: { name: 'Точки контакта', hint: 'Где мы встречаемся' },
  emotions: { name: 'Эмоции', hint: '−2…+2, неизвестное — пробел' },
  offer: { name: 'Предложение', hint: 'Свойство → преимущество → выгода' },
  cost: { name: 'Стоимость владения', hint: 'Во что всё обойдётся' },
  barriers: { name: 'Барьеры', hint: 'Что мешает идти дальше' },
  solutions: { name: 'Решения', hint: 'Как мы их снимаем' },
  kpis: { name: 'Показатели', hint: 'По чему судим' },
  notes: { name: 'Заметки', hint: 'Всё остальное важное' },
}

/** Names and hints of new lanes in every language. */
export const LANE_TEXTS: Readonly<Record<'en' | 'ru', LaneTexts>> = { en, ru }
