/** What a new lane of a kind is called, and the hint under its name. */
export interface LaneText {
  readonly name: string
  readonly hint: string
}

const en = {
  steps: { name: 'Steps', hint: 'What a stage consists of' },
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
  decisions: { name: 'Decisions', hint: 'What was decided, and what it means here' },
  kpis: { name: 'KPIs', hint: 'How we know' },
  experience: { name: 'Experience', hint: 'What they really get' },
  values: { name: 'What matters', hint: 'What they care about here' },
  triggers: { name: 'Triggers', hint: 'What sets them off' },
  physicalEvidence: { name: 'Physical evidence', hint: 'What they can see and touch' },
  frontstage: { name: 'Frontstage', hint: 'What we do before their eyes' },
  backstage: { name: 'Backstage', hint: 'What we do out of their sight' },
  support: { name: 'Support processes', hint: 'What keeps it running' },
  notes: { name: 'Notes', hint: 'Whatever else matters' },
}
export type LaneTexts = Readonly<Record<keyof typeof en, LaneText>>

const ru: LaneTexts = {
  steps: { name: 'Шаги', hint: 'Из чего состоит этап' },
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
  decisions: { name: 'Управленческие решения', hint: 'Что решили и что это значит здесь' },
  kpis: { name: 'Показатели', hint: 'По чему судим' },
  experience: { name: 'Опыт', hint: 'Что получает на деле' },
  values: { name: 'Что важно', hint: 'Что здесь ценит' },
  triggers: { name: 'Триггеры', hint: 'Что подталкивает начать' },
  physicalEvidence: { name: 'Материальные свидетельства', hint: 'Что можно увидеть и потрогать' },
  frontstage: { name: 'На виду', hint: 'Что мы делаем у клиента на глазах' },
  backstage: { name: 'За кулисами', hint: 'Что мы делаем, пока он не видит' },
  support: { name: 'Поддержка', hint: 'На чём всё держится' },
  notes: { name: 'Заметки', hint: 'Всё остальное важное' },
}

/** Names and hints of new lanes in every language. */
export const LANE_TEXTS: Readonly<Record<'en' | 'ru', LaneTexts>> = { en, ru }
